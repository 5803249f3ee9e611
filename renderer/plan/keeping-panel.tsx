import { FolderOpen, FileInput, Lock, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../templates/format/format-date';
import { hasAnswers } from '../../templates/plan/given-answer';
import { ActionButton } from '../controls/action-button';
import { Tick } from '../controls/tick';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { PassphraseForm, type TypedPassphrases as Typed } from './passphrase-form';
import { usePlan, usePlanActions } from './plan-context';
import type { PlanFile } from './plan-state';

/** What is asked at this moment in the panel. */
type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'change' }
  | { readonly kind: 'open'; readonly file: PlanFile }
  | { readonly kind: 'delete'; readonly file: PlanFile };

interface PartProps {
  readonly ask: (asking: Asking) => void;
}

/** Deleting a file is for good, so it is asked about once, here and by name. */
function DeleteQuestion({ file, ask }: PartProps & { readonly file: PlanFile }) {
  const t = useTexts();
  const { deleteFile } = usePlanActions();
  const done = (): void => {
    ask({ kind: 'nothing' });
  };
  return (
    <div role="group" aria-label={t('plan.keeping.delete')} className="plan-passphrase">
      <p>{t('plan.keeping.deleteQuestion', { file: file.fileName })}</p>
      <div className="button-row">
        <ActionButton autoFocus onPress={done}>
          {t('plan.keeping.cancel')}
        </ActionButton>
        <ActionButton onPress={() => void deleteFile(file).then(done)}>
          <Trash2 aria-hidden size={18} />
          {t('plan.keeping.delete')}
        </ActionButton>
      </div>
    </div>
  );
}

/** The mark that the official copy exists; the file says so at once. */
function MovedTick() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { markMoved } = usePlanActions();
  const movedOn = usePlan((state) => state.movedOn);
  return (
    <Tick isSelected={movedOn !== null} onChange={(isMoved) => void markMoved(isMoved)}>
      {movedOn === null ? t('plan.keeping.moved') : t('plan.keeping.movedOn', { date: formatDate(movedOn, language) })}
    </Tick>
  );
}

/** When this local copy is to go. */
function DeleteOnLine() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const deleteOn = usePlan((state) => state.deleteOn);
  if (deleteOn === null) return null;
  return (
    <p className="small-text quiet-text">{t('plan.keeping.deleteOn', { date: formatDate(deleteOn, language) })}</p>
  );
}

/** What can be done with the plan's open file. */
function OpenFile({ file, ask }: PartProps & { readonly file: PlanFile }) {
  const t = useTexts();
  const { keep } = usePlanActions();
  const isKept = usePlan(({ kept, answers }) => kept === answers);
  return (
    <>
      <p className="plan-file-name">{file.fileName}</p>
      <DeleteOnLine />
      <div className="button-row">
        <ActionButton look="primary" isDisabled={isKept} onPress={() => void keep(null)}>
          <Lock aria-hidden size={18} />
          {t('plan.keeping.save')}
        </ActionButton>
        <ActionButton
          onPress={() => {
            ask({ kind: 'change' });
          }}
        >
          {t('plan.keeping.change')}
        </ActionButton>
      </div>
      <MovedTick />
      <ActionButton
        look="plain"
        onPress={() => {
          ask({ kind: 'delete', file });
        }}
      >
        <Trash2 aria-hidden size={18} />
        {t('plan.keeping.deleteCopy')}
      </ActionButton>
    </>
  );
}

/** A plan without a file: saving it, or opening one in its place while nothing is filled. */
function NoFile({ ask }: PartProps) {
  const t = useTexts();
  const { choose } = usePlanActions();
  const isFilled = usePlan(({ answers }) => hasAnswers(answers));
  const chooseFor = (kind: 'open' | 'delete') => async (): Promise<void> => {
    const file = await choose();
    if (file !== null) ask({ kind, file });
  };
  return (
    <>
      <p className="small-text quiet-text">{t('plan.keeping.lead')}</p>
      {isFilled ? (
        <ActionButton
          onPress={() => {
            ask({ kind: 'keep' });
          }}
        >
          <Lock aria-hidden size={18} />
          {t('plan.keeping.keep')}
        </ActionButton>
      ) : (
        <div className="button-row">
          <ActionButton onPress={() => void chooseFor('open')()}>
            <FolderOpen aria-hidden size={18} />
            {t('plan.keeping.open')}
          </ActionButton>
          <ActionButton look="plain" onPress={() => void chooseFor('delete')()}>
            <Trash2 aria-hidden size={18} />
            {t('plan.keeping.deleteOther')}
          </ActionButton>
        </div>
      )}
    </>
  );
}

type Passphrases = Extract<Asking, { readonly kind: 'keep' | 'change' | 'open' }>;

/** What each question about a passphrase says, asks and does. */
function usePassphraseQuestion(asking: Passphrases) {
  const t = useTexts();
  const { keep, open, changePassphrase } = usePlanActions();
  switch (asking.kind) {
    case 'keep':
      return {
        asks: 'new' as const,
        title: t('plan.keeping.keep'),
        verb: t('plan.keeping.chooseWhere'),
        onDone: ({ next }: Typed) => keep(next),
      };
    case 'change':
      return {
        asks: 'change' as const,
        title: t('plan.keeping.change'),
        verb: t('plan.keeping.changeNow'),
        onDone: ({ present, next }: Typed) => changePassphrase(present, next),
      };
    case 'open':
      return {
        asks: 'present' as const,
        title: asking.file.fileName,
        verb: t('plan.keeping.openNow'),
        onDone: ({ present }: Typed) => open(asking.file, present),
      };
  }
}

function PassphraseQuestion({ asking, ask }: PartProps & { readonly asking: Passphrases }) {
  const t = useTexts();
  const question = usePassphraseQuestion(asking);
  return (
    <PassphraseForm
      {...question}
      onCancel={() => {
        ask({ kind: 'nothing' });
      }}
    >
      {asking.kind === 'keep' ? <p className="small-text">{t('plan.keeping.passphraseLead')}</p> : null}
    </PassphraseForm>
  );
}

/** The question that is open in the panel, or what can be done. */
function Content({ asking, ask }: PartProps & { readonly asking: Asking }) {
  const file = usePlan((state) => state.file);
  if (asking.kind === 'delete') return <DeleteQuestion file={asking.file} ask={ask} />;
  if (asking.kind !== 'nothing') return <PassphraseQuestion key={asking.kind} asking={asking} ask={ask} />;
  return file === null ? <NoFile ask={ask} /> : <OpenFile file={file} ask={ask} />;
}

/** Keeping the plan, where the unit has switched it on; otherwise that nothing is kept. */
export function KeepingPanel() {
  const t = useTexts();
  const mayKeep = useWindow(({ workspace }) => workspace.settings.plans.isKept);
  const { readPdf } = usePlanActions();
  const [asking, ask] = useState<Asking>({ kind: 'nothing' });
  return (
    <>
      <section className="plan-panel" aria-labelledby="keeping-title">
        <h2 id="keeping-title">{t('plan.keeping.title')}</h2>
        {mayKeep ? <Content asking={asking} ask={ask} /> : <p className="quiet-text">{t('plan.keeping.never')}</p>}
      </section>
      <section className="plan-panel" aria-labelledby="pdf-title">
        <h2 id="pdf-title">{t('plan.read.title')}</h2>
        <p className="small-text quiet-text">{t('plan.read.hint')}</p>
        <ActionButton onPress={() => void readPdf()}>
          <FileInput aria-hidden size={18} />
          {t('plan.read.choose')}
        </ActionButton>
      </section>
    </>
  );
}
