import { ArrowLeft, Eraser } from 'lucide-react';
import { hasAnswers } from '../../templates/plan/given-answer';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { ClearingBars } from './clearing-bars';
import { FormScreen } from './form-screen';
import { MeetingScreen } from './meeting-screen';
import { PaperScreen } from './paper-screen';
import { usePlan, usePlanActions } from './plan-context';
import { ReadPdfScreen } from './read-pdf-screen';
import { StartScreen } from './start-screen';
import { FormWordsContext } from './use-form-words';
import { usePlanForms, usePlanWords } from './use-plan-form';
import './plan-view.css';
import './plan-fields.css';

/** What of the place is shown. A form that this build does not have leads to the beginning. */
function Screen() {
  const screen = usePlan((state) => state.screen);
  const forms = usePlanForms();
  switch (screen.kind) {
    case 'start':
      return <StartScreen forms={forms} />;
    case 'form': {
      const form = forms.get(screen.materialId);
      if (form === undefined) return <StartScreen forms={forms} />;
      return <FormScreen key={form.materialId} form={form} sectionId={screen.sectionId} />;
    }
    case 'paper': {
      const form = forms.get(screen.materialId);
      return form === undefined ? <StartScreen forms={forms} /> : <PaperScreen key={form.materialId} form={form} />;
    }
    case 'meeting':
      return <MeetingScreen forms={forms} sectionId={screen.sectionId} />;
    case 'read-pdf':
      return <ReadPdfScreen read={screen.read} form={forms.get(screen.read.materialId)} />;
  }
}

/** Where one is, the way back to the steps, and the way to an empty plan. */
function PlanHead() {
  const t = useTexts();
  const forms = usePlanForms();
  const { show, leave } = usePlanActions();
  const screen = usePlan((state) => state.screen);
  const isFilled = usePlan(({ answers, file }) => hasAnswers(answers) || file !== null);
  const isStart = screen.kind === 'start';
  const form = 'materialId' in screen ? forms.get(screen.materialId) : undefined;
  return (
    <header className="plan-head">
      {isStart ? null : (
        <ActionButton
          look="plain"
          onPress={() => {
            show({ kind: 'start' });
          }}
        >
          <ArrowLeft aria-hidden size={20} />
          {t('plan.steps')}
        </ActionButton>
      )}
      <h1 className="paper-name">{isStart ? t('plan.title') : (form?.title ?? t(`plan.screen.${screen.kind}`))}</h1>
      <PlanState />
      {isFilled ? (
        <ActionButton
          look="plain"
          onPress={() => {
            leave({ kind: 'empty' });
          }}
        >
          <Eraser aria-hidden size={20} />
          {t('plan.empty')}
        </ActionButton>
      ) : null}
    </header>
  );
}

/** What becomes of what is filled: said all the time, quietly. */
function PlanState() {
  const t = useTexts();
  const file = usePlan((state) => state.file);
  const isUnchanged = usePlan(({ kept, answers }) => kept === answers);
  const words = (): string => {
    if (file === null) return t('plan.inMemory');
    return t(isUnchanged ? 'plan.inFile' : 'plan.notYetInFile', { file: file.fileName });
  };
  return <p className="plan-state small-text quiet-text">{words()}</p>;
}

/** The place where client and worker fill the forms of one plan together. What is written here is in memory only. */
export function PlanView() {
  const words = usePlanWords();
  return (
    <FormWordsContext value={words}>
      <div className="plan-view">
        <PlanHead />
        <ClearingBars />
        <Screen />
      </div>
    </FormWordsContext>
  );
}
