import type { WindowParts } from '../state/window-store';
import { createPlanWindow } from './plan-context';
import { createPlanStore } from './plan-state';
import { watchClosing, watchHolding, watchIdle, watchLock, watchView } from './plan-watch';

/** Makes the plan of this window, empty, with all that clears it; called once, in `main.tsx`. */
export function createPlan(window: WindowParts): ReturnType<typeof createPlanWindow> {
  const parts = {
    store: createPlanStore(window.store.getState().workspace.today),
    window,
    now: () => Date.now(),
    closeWindow: () => {
      globalThis.close();
    },
  };
  watchIdle(parts, document);
  watchView(parts);
  watchClosing(parts, globalThis);
  watchHolding(parts);
  watchLock(parts);
  return createPlanWindow(parts);
}
