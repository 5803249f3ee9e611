import { CircleAlert, CircleCheck, CircleDashed, PencilLine } from 'lucide-react';
import type { ReviewState } from '../../templates/content/review-states';
import { useTexts } from '../texts/use-texts';

const signs = {
  missing: CircleDashed,
  draft: PencilLine,
  reviewed: CircleCheck,
  'source-changed': CircleAlert,
} as const satisfies Readonly<Record<ReviewState, unknown>>;

/** How far a translation has come: a sign and the word for it. */
export function StateMark({ state }: { readonly state: ReviewState }) {
  const t = useTexts();
  const Sign = signs[state];
  return (
    <span className={`state-mark ${state}`}>
      <Sign aria-hidden size={16} />
      {t(`translation.states.${state}`)}
    </span>
  );
}
