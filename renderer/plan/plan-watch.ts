import { presentUntil } from '../../templates/plan/meeting-clock';
import { clearByItself, clearPlan } from './plan-clearing';
import type { ClearingParts, PlanParts } from './plan-parts';
import { holdsClientData, isUnkept } from './plan-state';

/** Without a key or a click for so long, the plan is cleared. */
const idleMs = 15 * 60_000;
/** For so long before that, the seconds are counted where everybody sees them. */
const countedMs = 2 * 60_000;
const lookEveryMs = 1000;

/** The page as far as the watch goes. */
export type WatchedPage = Pick<Document, 'addEventListener' | 'removeEventListener'>;

const signsOfLife = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Clears the plan when nobody has done anything for a quarter of an hour. While a meeting's clock runs, people speak and
 * press no keys: they count as present until the present point's planned end. Answers how to stop.
 */
export function watchIdle(parts: ClearingParts, page: WatchedPage): () => void {
  const { store, now } = parts;
  let lastSeenMs = now();
  const seen = (): void => {
    lastSeenMs = now();
    if (store.getState().secondsLeft !== null) store.setState({ secondsLeft: null });
  };
  const look = (): void => {
    const state = store.getState();
    if (!holdsClientData(state)) {
      lastSeenMs = now();
      return;
    }
    const until = state.clock === null ? null : presentUntil(state.clock, state.agenda, now());
    if (until !== null) lastSeenMs = Math.max(lastSeenMs, Math.min(now(), until));
    const leftMs = lastSeenMs + idleMs - now();
    if (leftMs <= 0) void clearByItself(parts, 'idle');
    else if (leftMs <= countedMs) store.setState({ secondsLeft: Math.ceil(leftMs / 1000) });
    else if (state.secondsLeft !== null) store.setState({ secondsLeft: null });
  };
  const timer = setInterval(look, lookEveryMs);
  for (const sign of signsOfLife) page.addEventListener(sign, seen, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const sign of signsOfLife) page.removeEventListener(sign, seen, { capture: true });
  };
}

/**
 * Keeps the window in the plan's place until it is known what becomes of what is filled; where nothing would be lost, the
 * plan is cleared on the way out. Every way of going elsewhere passes here.
 */
export function watchView(parts: ClearingParts): () => void {
  const { store, window } = parts;
  return window.store.subscribe(({ view }, before) => {
    if (before.view.kind !== 'plan' || view.kind === 'plan') return;
    if (isUnkept(store.getState())) {
      window.store.setState({ view: before.view, focusRequest: null });
      store.setState({ leaving: { kind: 'view', view } });
    } else clearPlan(parts, null);
  });
}

/** The window as far as closing goes. */
export interface ClosingPage {
  readonly addEventListener: (type: 'beforeunload', listener: (event: Event) => void) => void;
}

/** Keeps the window open until somebody has said that what is filled may go. */
export function watchClosing({ store }: Pick<ClearingParts, 'store'>, page: ClosingPage): void {
  page.addEventListener('beforeunload', (event) => {
    if (!isUnkept(store.getState())) return;
    event.preventDefault();
    store.setState({ leaving: { kind: 'close' } });
  });
}

/** Tells the main process whether closing is to be asked about: then it waits for the answer. */
export function watchHolding({ store, window }: PlanParts): () => void {
  return store.subscribe((state, before) => {
    const isHeld = isUnkept(state);
    if (isHeld !== isUnkept(before)) void window.bridge.holdWindow({ isHeld });
  });
}

/** Clears the plan when the machine is locked or put to sleep. */
export function watchLock(parts: PlanParts): () => void {
  return parts.window.bridge.onEvent((event) => {
    if (event.kind === 'clear-plan') void clearByItself(parts, 'lock');
  });
}
