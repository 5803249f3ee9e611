import { changeWorkspace } from '../state/unit-actions';
import { planOf } from './plan-document';
import type { ClearingParts, PlanParts } from './plan-parts';
import { emptyPlan, holdsClientData, isUnkept, type Leaving, type PlanNews } from './plan-state';

/** Ways out of the plan, each of which leaves nothing in memory. */
export interface LeavingActions {
  /** Asks first where something would be lost; otherwise does it at once. */
  readonly leave: (leaving: Leaving) => void;
  /** Stays with what is filled. */
  readonly stay: () => void;
  /** Clears the plan and does what was asked about. */
  readonly clearAndGo: () => void;
}

/** Files that were made of the plan are said no longer: their names hold nothing of the client, but they are over. */
function forgetOutcomes({ window }: ClearingParts): void {
  window.store.setState({ outcomes: {} });
}

/** Leaves nothing of the client in memory: neither answers nor what could be undone, neither key nor file. */
export function clearPlan(parts: ClearingParts, news: PlanNews | null): void {
  const { store, window } = parts;
  store.setState({ ...emptyPlan(window.store.getState().workspace.today), news }, true);
  forgetOutcomes(parts);
  void window.bridge.forgetPlan();
}

/**
 * Clears the plan because nobody seems to be at the screen. The screen is empty at once; what the open file does not have
 * yet is written there first, with the key that it has.
 */
export async function clearByItself(parts: ClearingParts, by: 'idle' | 'lock'): Promise<void> {
  const { store, window } = parts;
  const state = store.getState();
  if (!holdsClientData(state)) return;
  const plan = state.file !== null && isUnkept(state) ? planOf(parts) : null;
  store.setState(emptyPlan(window.store.getState().workspace.today), true);
  forgetOutcomes(parts);
  const kept =
    plan === null || state.file === null
      ? null
      : await window.bridge.keepPlan({ plan, handle: state.file.handle, passphrase: null });
  await window.bridge.forgetPlan();
  const isKept = state.file !== null;
  store.setState({
    news: kept !== null && !kept.ok ? { kind: 'failed', failure: kept.failure } : { kind: 'cleared', by, isKept },
  });
}

function doLeaving({ window, closeWindow }: PlanParts, leaving: Leaving): void {
  const { unitId } = leaving.kind === 'unit' ? leaving : { unitId: null };
  if (leaving.kind === 'view') window.store.setState({ view: leaving.view, focusRequest: null, failure: null });
  if (leaving.kind === 'close') closeWindow();
  if (unitId !== null) void changeWorkspace(window, () => window.bridge.selectUnit({ unitId }));
}

/** Makes the ways out. */
export function createLeaving(parts: PlanParts): LeavingActions {
  const { store } = parts;
  const clearAndGo = (): void => {
    const { leaving } = store.getState();
    clearPlan(parts, null);
    if (leaving !== null) doLeaving(parts, leaving);
  };
  return {
    leave: (leaving) => {
      store.setState({ leaving });
      if (!isUnkept(store.getState())) clearAndGo();
    },
    stay: () => {
      store.setState({ leaving: null });
    },
    clearAndGo,
  };
}
