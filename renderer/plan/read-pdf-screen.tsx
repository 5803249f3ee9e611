import { useMemo } from 'react';
import type { Answer } from '../../templates/model/plan';
import type { PlanField, PlanForm } from '../../templates/plan/plan-form';
import {
  broughtAnswers,
  withBrought,
  type BroughtAnswer,
  type Misfit,
  type ReadPdf,
} from '../../templates/plan/read-pdf';
import { saidAnswer } from '../../templates/plan/said-answer';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { usePlan, usePlanActions } from './plan-context';
import { useFormWord } from './use-form-words';
import { usePlanLanguage } from './use-plan-form';

/** What an answer says, in a line or a few. */
function useSaid(form: PlanForm): (answerId: string, answer: Answer) => string {
  const language = usePlanLanguage();
  const word = useFormWord();
  const fields = form.sections.flatMap((section) => section.fields);
  return (answerId, answer) => {
    const field: PlanField | undefined = fields.find((one) => one.answerId === answerId);
    return field === undefined ? '' : saidAnswer(field, answer, { language, word });
  };
}

function Brought({ form, brought }: { readonly form: PlanForm; readonly brought: readonly BroughtAnswer[] }) {
  const t = useTexts();
  const said = useSaid(form);
  return (
    <section className="plan-panel" aria-labelledby="brought-title">
      <h2 id="brought-title">{t('plan.read.brought', { count: brought.length })}</h2>
      <dl className="plan-brought">
        {brought.map(({ answerId, title, brought: answer, before }) => (
          <div key={answerId}>
            <dt lang={form.language}>{title}</dt>
            <dd>{said(answerId, answer)}</dd>
            {before === null ? null : (
              <dd className="quiet-text">{t('plan.read.before', { text: said(answerId, before) })}</dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the PDF says and no field takes: said word by word, so that it can be written by hand. */
function Misfits({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const t = useTexts();
  if (misfits.length === 0) return null;
  return (
    <section className="plan-panel" aria-labelledby="misfits-title">
      <h2 id="misfits-title">{t('plan.read.misfits', { count: misfits.length })}</h2>
      <dl className="plan-brought">
        {misfits.map(({ name, text, reason }) => (
          <div key={`${name} ${reason}`}>
            <dt>{name}</dt>
            <dd>{text}</dd>
            <dd className="quiet-text">{t(`plan.read.reason.${reason}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ReadPdfScreenProps {
  readonly read: ReadPdf;
  readonly form: PlanForm | undefined;
}

/** A PDF that was filled elsewhere: what it brings, what does not fit, and the choice to take it or leave it. */
export function ReadPdfScreen({ read, form }: ReadPdfScreenProps) {
  const t = useTexts();
  const present = usePlan((state) => state.answers);
  const { takeAnswers, show } = usePlanActions();
  const brought = useMemo(() => (form === undefined ? [] : broughtAnswers(form, read, present)), [form, read, present]);
  const leave = (): void => {
    show({ kind: 'start' });
  };
  return (
    <div className="plan-page plan-read">
      <p className="plan-lead">{t('plan.read.lead', { file: read.fileName, form: form?.title ?? read.materialId })}</p>
      {form === undefined || brought.length === 0 ? (
        <p>{t('plan.read.nothing')}</p>
      ) : (
        <Brought form={form} brought={brought} />
      )}
      <Misfits misfits={read.misfits} />
      <div className="button-row">
        <ActionButton
          look="primary"
          isDisabled={brought.length === 0}
          onPress={() => {
            takeAnswers(withBrought(present, brought));
            show({ kind: 'form', materialId: read.materialId, sectionId: null });
          }}
        >
          {t('plan.read.take')}
        </ActionButton>
        <ActionButton onPress={leave}>{t('plan.read.leave')}</ActionButton>
      </div>
    </div>
  );
}
