import type { WindowBridge } from '../../electron/bridge/window-bridge';
import type { WindowParts } from '../state/window-store';
import type { PlanStore } from './plan-state';

/** What clearing the plan works with. */
export interface ClearingParts {
  readonly store: PlanStore;
  readonly window: Pick<WindowParts, 'store'> & { readonly bridge: Pick<WindowBridge, 'keepPlan' | 'forgetPlan'> };
  /** Milliseconds, as `Date.now()` gives them. */
  readonly now: () => number;
}

/** What the actions on the plan work with. */
export interface PlanParts extends ClearingParts {
  readonly window: WindowParts;
  /** Closes the window; what the plan would lose has been asked about. */
  readonly closeWindow: () => void;
}
