import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { sectionProgress } from '../../templates/plan/plan-progress';
import type { PlanForm, PlanSection } from '../../templates/plan/plan-form';
import { useTexts } from '../texts/use-texts';
import { usePlan } from './plan-context';

interface SectionListProps {
  readonly form: PlanForm;
  readonly current: PlanSection;
  readonly onChoose: (section: PlanSection) => void;
}

/** How far the section has come, in few words; nothing where nothing is asked. */
function useProgressWords(section: PlanSection): { readonly words: string; readonly isDone: boolean } {
  const t = useTexts();
  const filled = usePlan(({ answers }) => sectionProgress(section, answers).filled);
  const missing = usePlan(({ answers }) => sectionProgress(section, answers).missing);
  const asked = usePlan(({ answers }) => sectionProgress(section, answers).fields);
  if (asked === 0) return { words: '', isDone: false };
  const words = missing > 0 && filled > 0 ? t('plan.stillMissing', { count: missing }) : t('plan.filledOf', { filled, all: asked });
  return { words, isDone: filled > 0 && missing === 0 };
}

function SectionLine({ section, number, isCurrent, onChoose }: {
  readonly section: PlanSection;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}) {
  const { words, isDone } = useProgressWords(section);
  return (
    <li>
      <Button className="plan-section-link" {...(isCurrent ? { 'aria-current': 'step' as const } : {})} onPress={onChoose}>
        <span className="plan-section-number">{isDone ? <Check aria-hidden size={18} /> : number}</span>
        <span className="plan-section-name">
          {section.title}
          <span className="plan-section-progress small-text quiet-text">{words}</span>
        </span>
      </Button>
    </li>
  );
}

/** The sections of the form: where one is, and how far each has come. */
export function SectionList({ form, current, onChoose }: SectionListProps) {
  const t = useTexts();
  return (
    <nav className="plan-sections" aria-label={t('plan.sections')}>
      <ol>
        {form.sections.map((section, index) => (
          <SectionLine
            key={section.id}
            section={section}
            number={index + 1}
            isCurrent={section.id === current.id}
            onChoose={() => {
              onChoose(section);
            }}
          />
        ))}
      </ol>
    </nav>
  );
}
