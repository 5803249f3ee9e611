import type { WindowParts } from '../state/window-store';
import type { PlanStore } from './plan-state';

/** What the actions on the plan work with. */
export interface PlanParts {
  readonly store: PlanStore;
  readonly window: WindowParts;
  /** Milliseconds, as `Date.now()` gives them. */
  readonly now: () => number;
  /** Closes the window; what the plan would lose has been asked about. */
  readonly closeWindow: () => void;
}
