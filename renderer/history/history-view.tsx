import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { catalogue } from '../../templates/materials/catalogue';
import { messageFor } from '../../templates/messages/messages';
import type { EditionSummary } from '../../templates/model/edition';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { PartsHead } from '../edit/parts-head';
import { TextInput } from '../controls/text-input';
import { useMaterialWordsOf } from '../paper/material-words';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { CompareEditions } from './compare-editions';
import { EditionCard } from './edition-card';
import { useEditionWords } from './edition-words';
import { useEditions, type EditionList } from './use-editions';
import '../papers/papers-view.css';
import './history-view.css';

/** The paper that two editions are most often compared by. */
const firstMaterial = 'trigger-tool';

/** Keeps the present under a name. */
function KeepForm({ onKeep }: { readonly onKeep: (name: string) => Promise<boolean> }) {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const [name, setName] = useState('');
  const keep = async (): Promise<void> => {
    if (await onKeep(name.trim())) setName('');
  };
  return (
    <form
      className="keep-form"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void keep();
      }}
    >
      <TextInput
        label={t('history.name')}
        value={name}
        onChange={setName}
        maxLength={80}
        placeholder={t('history.example')}
      />
      <ActionButton look="primary" type="submit" isDisabled={isReadOnly || name.trim() === ''}>
        {t('history.keep')}
      </ActionButton>
    </form>
  );
}

function MaterialChoice({ value, onChange }: { readonly value: string; readonly onChange: (id: string) => void }) {
  const t = useTexts();
  const wordsOf = useMaterialWordsOf();
  return (
    <div className="history-material">
      <Choice
        label={t('history.material')}
        value={value}
        options={catalogue.map((material) => ({ id: material.id, label: wordsOf(material).name }))}
        onChange={onChange}
      />
    </div>
  );
}

/** The part under its head. Coming back from a comparison, the keyboard begins at its name. */
function HistoryPart({ isBack, children }: { readonly isBack: boolean; readonly children: ReactNode }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBack) heading.current?.focus();
  }, [isBack]);
  return (
    <>
      <PartsHead title={t('history.title')} current="history" titleRef={heading} />
      <div className="history-view">{children}</div>
    </>
  );
}

interface EditionCardsProps {
  readonly editions: readonly EditionSummary[];
  readonly materialId: string;
  readonly onRename: (editionId: string, name: string) => Promise<void>;
  readonly onCompare: (editionId: string) => void;
  readonly onRestore: (edition: EditionSummary) => void;
}

function EditionCards({ editions, ...others }: EditionCardsProps) {
  const t = useTexts();
  if (editions.length === 0) return <p>{t('history.empty')}</p>;
  return (
    <ol className="shelf" aria-label={t('history.title')}>
      {editions.map((edition) => (
        <EditionCard key={edition.id} edition={edition} {...others} />
      ))}
    </ol>
  );
}

/** What can be done with editions, and what was done last, in a sentence. */
function useEditionWork(readAgain: () => Promise<void>) {
  const t = useTexts();
  const words = useEditionWords();
  const { keepEdition, renameEdition, restoreEdition } = useActions();
  const [done, setDone] = useState('');
  const keep = async (name: string): Promise<boolean> => {
    const isKept = await keepEdition(name);
    if (isKept) setDone(t('history.keptAs', { name }));
    await readAgain();
    return isKept;
  };
  const rename = useCallback(
    async (editionId: string, name: string): Promise<void> => {
      await renameEdition(editionId, name);
      await readAgain();
    },
    [renameEdition, readAgain],
  );
  const restore = async (edition: EditionSummary): Promise<void> => {
    if (await restoreEdition(edition.id)) setDone(t('history.restored', { name: words.name(edition) }));
    await readAgain();
  };
  return { done, keep, rename, restore };
}

interface EditionListProps extends Omit<EditionCardsProps, 'editions'> {
  readonly listed: EditionList['editions'];
}

/** The list once it is read, or why it cannot be read. */
function ListedEditions({ listed, ...others }: EditionListProps) {
  const language = useInterfaceLanguage();
  if (listed === null) return null;
  if (listed.ok) return <EditionCards editions={listed.value} {...others} />;
  return (
    <p className="stop-text">{messageFor(language, `failure.${listed.failure.reason}`, listed.failure.details)}</p>
  );
}

/** All editions of the unit's papers: kept under a name or by themselves, compared, and restored. */
export function HistoryView() {
  const t = useTexts();
  const { editions, readAgain } = useEditions();
  const { done, keep, rename, restore } = useEditionWork(readAgain);
  const [materialId, setMaterialId] = useState(firstMaterial);
  const [compared, setCompared] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const onClose = (): void => {
    setBack(true);
    setCompared(null);
  };
  const onRestore = (edition: EditionSummary): void => {
    if (compared !== null) onClose();
    void restore(edition);
  };
  if (compared !== null && editions?.ok) {
    const props = { editions: editions.value, materialId, onClose, onRestore };
    return <CompareEditions editionId={compared} {...props} />;
  }
  return (
    <HistoryPart isBack={isBack}>
      <p className="quiet-text">{t('history.lead')}</p>
      <div className="history-tools">
        <KeepForm onKeep={keep} />
        <MaterialChoice value={materialId} onChange={setMaterialId} />
      </div>
      <p role="status" className="history-done">
        {done}
      </p>
      <ListedEditions
        listed={editions}
        materialId={materialId}
        onRename={rename}
        onCompare={setCompared}
        onRestore={onRestore}
      />
    </HistoryPart>
  );
}
