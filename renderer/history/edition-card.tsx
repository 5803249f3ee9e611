import { Columns2, Pencil, RotateCcw } from 'lucide-react';
import { memo, useRef, useState, type RefObject } from 'react';
import { messageFor } from '../../templates/messages/messages';
import type { EditionSummary } from '../../templates/model/edition';
import type { UnitDocument } from '../../templates/history/unit-document';
import { ActionButton } from '../controls/action-button';
import { TextInput } from '../controls/text-input';
import { PaperPicture } from '../papers/paper-picture';
import { useNear } from '../papers/use-near';
import { usePaperOf } from '../paper/use-paper';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { useEditionWords } from './edition-words';
import { ignoreFit } from './ignore-fit';
import { useEditionDocument, useFactsOf } from './use-editions';

interface DocumentPictureProps {
  readonly document: UnitDocument;
  readonly materialId: string;
}

/** A paper as the edition would print it today. */
const DocumentPicture = memo(function DocumentPicture({ document, materialId }: DocumentPictureProps) {
  const paper = usePaperOf(materialId, useFactsOf(document));
  return <PaperPicture paper={paper} onFit={ignoreFit} />;
});

interface EditionPictureProps {
  readonly editionId: string;
  readonly materialId: string;
  readonly card: RefObject<HTMLElement | null>;
}

/** The edition is read and its picture drawn once the card comes near what is seen. */
function EditionPicture({ editionId, materialId, card }: EditionPictureProps) {
  const language = useInterfaceLanguage();
  const isNear = useNear(card);
  const read = useEditionDocument(isNear ? editionId : null);
  return (
    <>
      <div className="paper-card-picture edition-picture" aria-hidden>
        {read?.ok ? <DocumentPicture document={read.value} materialId={materialId} /> : null}
      </div>
      {read?.ok === false ? (
        <p className="stop-text small-text">
          {messageFor(language, `failure.${read.failure.reason}`, read.failure.details)}
        </p>
      ) : null}
    </>
  );
}

interface RenameFormProps {
  readonly name: string;
  /** Null: the name stays. `isByKey` where the keyboard goes back to the button that opened the field. */
  readonly onEnd: (name: string | null, isByKey: boolean) => void;
}

/** The field in which a name is changed: Enter takes the new one, Escape leaves the old one. */
function RenameForm({ name, onEnd }: RenameFormProps) {
  const t = useTexts();
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim() === '' || typed.trim() === name ? null : typed.trim();
  return (
    <form
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        onEnd(wanted, true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd(null, true);
      }}
    >
      <TextInput
        label={t('history.name')}
        value={typed}
        onChange={setTyped}
        maxLength={80}
        hasAutoFocus
        onBlur={() => {
          onEnd(wanted, false);
        }}
      />
    </form>
  );
}

interface EditionNameProps {
  readonly edition: EditionSummary;
  readonly onRename: (name: string) => Promise<void>;
}

/** The name with the way to another one. */
function EditionName({ edition, onRename }: EditionNameProps) {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const [state, setState] = useState<'shown' | 'open' | 'left-by-key'>('shown');
  const name = useEditionWords().name(edition);
  if (state === 'open') {
    const end: RenameFormProps['onEnd'] = (newName, isByKey) => {
      setState(isByKey ? 'left-by-key' : 'shown');
      if (newName !== null) void onRename(newName);
    };
    return <RenameForm name={name} onEnd={end} />;
  }
  return (
    <div className="edition-name">
      <h2 className="paper-card-name">{name}</h2>
      <ActionButton
        look="plain"
        isNarrow
        isDisabled={isReadOnly}
        autoFocus={state === 'left-by-key'}
        aria-label={t('history.renameNamed', { name })}
        onPress={() => {
          setState('open');
        }}
      >
        <Pencil aria-hidden size={18} />
      </ActionButton>
    </div>
  );
}

interface EditionCardProps {
  readonly edition: EditionSummary;
  readonly materialId: string;
  readonly onRename: (editionId: string, name: string) => Promise<void>;
  readonly onCompare: (editionId: string) => void;
  readonly onRestore: (edition: EditionSummary) => void;
}

/** One edition: its paper as a small picture, its name and moment, and what can be done with it. */
export const EditionCard = memo(function EditionCard(props: EditionCardProps) {
  const t = useTexts();
  const words = useEditionWords();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const card = useRef<HTMLLIElement>(null);
  const { edition, materialId, onRename, onCompare, onRestore } = props;
  const name = words.name(edition);
  return (
    <li className="paper-card" ref={card}>
      <EditionPicture editionId={edition.id} materialId={materialId} card={card} />
      <div className="paper-card-words">
        <EditionName edition={edition} onRename={(newName) => onRename(edition.id, newName)} />
        <p className="small-text quiet-text">{t(`history.why.${edition.reason}`, { moment: words.moment(edition) })}</p>
      </div>
      <div className="button-row equal">
        <ActionButton
          aria-label={t('history.compareNamed', { name })}
          onPress={() => {
            onCompare(edition.id);
          }}
        >
          <Columns2 aria-hidden size={18} />
          {t('history.compare')}
        </ActionButton>
        <ActionButton
          isDisabled={isReadOnly}
          aria-label={t('history.restoreNamed', { name })}
          onPress={() => {
            onRestore(edition);
          }}
        >
          <RotateCcw aria-hidden size={18} />
          {t('history.restore')}
        </ActionButton>
      </div>
    </li>
  );
});
