import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { missingFields } from '../../templates/plan/plan-progress';
import type { PlanForm, PlanSection } from '../../templates/plan/plan-form';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { usePlan } from './plan-context';
import { PlanFieldView } from './plan-field';

interface SectionPageProps {
  readonly form: PlanForm;
  readonly section: PlanSection;
  /** The section's letter on paper. */
  readonly letter?: string | undefined;
  readonly onChoose: (section: PlanSection) => void;
  /** What comes after the last section, and how its button says it. */
  readonly onDone: () => void;
  readonly doneWords: 'toPaper' | 'toPlan';
}

/** What is always filled and says nothing yet: a quiet list, which keeps nobody from going on. */
function Missing({ section }: { readonly section: PlanSection }) {
  const t = useTexts();
  const missing = usePlan(({ answers }) =>
    missingFields(section, answers)
      .map(({ title }) => title)
      .join(', '),
  );
  return (
    <p className="plan-missing quiet-text" role="status">
      {missing === '' ? '' : t('plan.missing', { fields: missing })}
    </p>
  );
}

function StepButtons({ form, section, onChoose, onDone, doneWords }: SectionPageProps) {
  const t = useTexts();
  const index = form.sections.findIndex(({ id }) => id === section.id);
  const [previous, next] = [form.sections[index - 1], form.sections[index + 1]];
  return (
    <div className="plan-step-buttons">
      <ActionButton
        isDisabled={previous === undefined}
        onPress={() => {
          if (previous !== undefined) onChoose(previous);
        }}
      >
        <ArrowLeft aria-hidden size={20} />
        {t('plan.previous')}
      </ActionButton>
      <p className="quiet-text">{t('plan.stepOf', { step: index + 1, steps: form.sections.length })}</p>
      <ActionButton
        look="primary"
        onPress={() => {
          if (next === undefined) onDone();
          else onChoose(next);
        }}
      >
        {next === undefined ? t(`plan.${doneWords}`) : t('plan.next')}
        <ArrowRight aria-hidden size={20} />
      </ActionButton>
    </div>
  );
}

/** Another section begins from its top, with the keyboard on its title. */
function useFreshSection(id: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  return title;
}

/** One section of a form, calm and large: what it is about, its fields, and the way on. */
export function SectionPage(props: SectionPageProps) {
  const { form, section, letter } = props;
  const title = useFreshSection(section.id);
  return (
    <section className="plan-section" aria-labelledby="section-title" lang={form.language}>
      <h2 id="section-title" ref={title} tabIndex={-1}>
        {letter === undefined ? null : <span className="plan-section-letter">{letter} </span>}
        {section.title}
      </h2>
      {section.lead === null ? null : <p className="plan-lead quiet-text">{section.lead}</p>}
      <div className="plan-fields">
        {section.fields.map((field) => (
          <PlanFieldView key={field.id} field={field} />
        ))}
      </div>
      <Missing section={section} />
      <StepButtons {...props} />
    </section>
  );
}
