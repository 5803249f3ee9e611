import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useShallow } from 'zustand/react/shallow';
import { sectionProgress } from '../../templates/plan/plan-progress';
import type { PlanForm, PlanSection } from '../../templates/plan/plan-form';
import { useTexts } from '../texts/use-texts';
import { usePlan } from './plan-context';

interface SectionListProps {
  readonly form: PlanForm;
  /** By section. */
  readonly letters: ReadonlyMap<string, string>;
  readonly current: PlanSection;
  readonly onChoose: (section: PlanSection) => void;
}

/** How far the section has come, in few words; nothing where nothing is asked. */
function useProgressWords(section: PlanSection): { readonly words: string; readonly isDone: boolean } {
  const t = useTexts();
  const { filled, missing, fields: asked } = usePlan(useShallow(({ answers }) => sectionProgress(section, answers)));
  if (filled === 0) return { words: '', isDone: false };
  const words = missing > 0 ? t('plan.stillMissing', { count: missing }) : t('plan.filledOf', { filled, all: asked });
  return { words, isDone: filled === asked };
}

function SectionLine({
  section,
  mark,
  isCurrent,
  onChoose,
}: {
  readonly section: PlanSection;
  /** As on paper: its letter, or its number where the form has no letters. */
  readonly mark: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}) {
  const { words, isDone } = useProgressWords(section);
  return (
    <li>
      <Button
        className="plan-section-link"
        {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
        onPress={onChoose}
      >
        <span className="plan-section-number">{mark}</span>
        <span className="plan-section-name">
          {section.title}
          {words === '' ? null : <span className="plan-section-progress small-text quiet-text">{words}</span>}
        </span>
        {isDone ? <Check aria-hidden size={20} /> : null}
      </Button>
    </li>
  );
}

/** The sections of the form: where one is, and how far each has come. */
export function SectionList({ form, letters, current, onChoose }: SectionListProps) {
  const t = useTexts();
  return (
    <nav className="plan-sections" aria-label={t('plan.sections')}>
      <ol>
        {form.sections.map((section, index) => (
          <SectionLine
            key={section.id}
            section={section}
            mark={letters.get(section.id) ?? String(index + 1)}
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
