import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { textsIn } from '../../templates/content/texts';
import { formsWrittenIn } from '../../templates/plan/forms-written-in';
import { isWithoutClient } from '../../templates/plan/kept-plan';
import type { PlanForm } from '../../templates/plan/plan-form';
import { formProgress } from '../../templates/plan/plan-progress';
import { formsOfUnit, processSteps, type ProcessStep } from '../../templates/plan/process-steps';
import { ActionButton } from '../controls/action-button';
import { useContent } from '../paper/use-paper';
import { useActions } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { KeepingPanel } from './keeping-panel';
import { usePlan, usePlanActions } from './plan-context';
import { PlanLanguageChoice } from './plan-language-choice';
import { SetPanel } from './set-panel';

type Forms = ReadonlyMap<string, PlanForm>;

/** What is filled of a form, in few words. */
function useFilledWords(form: PlanForm, isWrittenIn: boolean): string {
  const t = useTexts();
  const filled = usePlan(({ answers }) => formProgress(form, answers).filled);
  const missing = usePlan(({ answers }) => formProgress(form, answers).missing);
  if (filled === 0) return t('plan.nothingFilled');
  const count = t('plan.filled', { count: filled });
  return missing === 0 || !isWrittenIn ? count : `${count} · ${t('plan.stillMissing', { count: missing })}`;
}

function FormButton({ form, isWrittenIn }: { readonly form: PlanForm; readonly isWrittenIn: boolean }) {
  const t = useTexts();
  const { show } = usePlanActions();
  const words = useFilledWords(form, isWrittenIn);
  return (
    <li>
      <Button
        className="plan-form-button"
        onPress={() => {
          show({ kind: 'form', materialId: form.materialId, sectionId: null });
        }}
      >
        <span className="plan-form-name" lang={form.language}>
          {form.title}
        </span>
        <span className="small-text quiet-text">
          {isWithoutClient(form.materialId) ? `${t('plan.anonymous')} · ${words}` : words}
        </span>
      </Button>
    </li>
  );
}

function FormButtons({ ids, forms }: { readonly ids: readonly string[]; readonly forms: Forms }) {
  const shown = ids.flatMap((id) => forms.get(id) ?? []);
  const answers = usePlan((state) => state.answers);
  const touched = usePlan((state) => state.touched);
  const written = useMemo(() => formsWrittenIn([...forms.values()], answers, touched), [forms, answers, touched]);
  return (
    <ul className="plan-form-buttons">
      {shown.map((form) => (
        <FormButton key={form.materialId} form={form} isWrittenIn={written.has(form.materialId)} />
      ))}
    </ul>
  );
}

/** The way from the trigger into the process: the tool that says when a client is a shared one. */
function TriggerButton() {
  const t = useTexts();
  const { go } = useActions();
  return (
    <ActionButton
      look="plain"
      onPress={() => {
        go({ kind: 'paper', materialId: 'trigger-tool', isFirst: false });
      }}
    >
      {t('plan.openTriggers')}
    </ActionButton>
  );
}

function MeetingButton() {
  const t = useTexts();
  const { show } = usePlanActions();
  return (
    <ActionButton
      onPress={() => {
        show({ kind: 'meeting', sectionId: null });
      }}
    >
      <Users aria-hidden size={20} />
      {t('plan.holdMeeting')}
    </ActionButton>
  );
}

function Step({ step, number, forms }: { readonly step: ProcessStep; readonly number: number; readonly forms: Forms }) {
  const content = useContent();
  const language = useInterfaceLanguage();
  const texts = textsIn(content.texts, { language, instead: 'fi' });
  return (
    <li className="plan-step">
      <span className="plan-step-number" aria-hidden>
        {number}
      </span>
      <div className="plan-step-words">
        <h2>{texts.of(`${step.id}/title`).text}</h2>
        <p className="quiet-text">{texts.of(`${step.id}/text`).text}</p>
        {step.hasTrigger === true ? <TriggerButton /> : null}
      </div>
      <div className="plan-step-forms">
        <FormButtons ids={step.forms} forms={forms} />
        {step.hasMeeting === true ? <MeetingButton /> : null}
      </div>
    </li>
  );
}

/** The six steps of the process with their forms, and what is done with the plan as a whole. */
export function StartScreen({ forms }: { readonly forms: Forms }) {
  const t = useTexts();
  return (
    <div className="plan-start">
      <div className="plan-start-steps">
        <p className="plan-lead">{t('plan.lead')}</p>
        <ol className="plan-steps">
          {processSteps.map((step, index) => (
            <Step key={step.id} step={step} number={index + 1} forms={forms} />
          ))}
        </ol>
        <section className="plan-step-words" aria-labelledby="unit-forms-title">
          <h2 id="unit-forms-title">{t('plan.unitForms')}</h2>
          <FormButtons ids={formsOfUnit} forms={forms} />
        </section>
      </div>
      <aside className="plan-start-side" aria-label={t('plan.whole')}>
        <PlanLanguageChoice />
        <SetPanel forms={forms} />
        <KeepingPanel />
      </aside>
    </div>
  );
}
