import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Workspace } from '../../electron/bridge/contract';
import { initialSettings } from '../../templates/model/settings';
import type { Plan } from '../../templates/model/plan';
import { failure } from '../../templates/messages/failure';
import { unitSchema } from '../../templates/model/unit';
import { openingState, type WindowState } from '../state/window-state';
import { clearByItself } from './plan-clearing';
import { createPlanStore, isUnkept } from './plan-state';
import { watchClosing, watchIdle, watchView } from './plan-watch';

const minute = 60_000;
const name = { kind: 'text', text: 'Aino' } as const;
const file = { handle: 'handle', fileName: 'suunnitelma.herate-plan' };

const workspace: Workspace = {
  settings: { ...initialSettings, isGuideDone: true },
  units: [],
  unit: unitSchema.parse({ schema: 1, id: 'inari', names: { fi: 'Inarin terveyskeskus' } }),
  layer: { schema: 3, decisions: [] },
  today: '2026-11-22',
  savedAt: null,
  isReadOnly: false,
  dataFolder: 'data',
  isPortable: false,
  appVersion: '0',
  notices: [],
  backups: { folder: null, lastMadeAt: null, trouble: null, lastRestore: null },
  sharing: { state: 'ours', by: {}, isAway: false, refreshedAt: null },
  stranded: [],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A plan with its window, and what was asked of the main process. */
function openPlan({ keeps = true }: { readonly keeps?: boolean } = {}) {
  const asked: (Plan | 'forget')[] = [];
  const store = createPlanStore(workspace.today);
  const window = createStore<WindowState>(() => ({ ...openingState(workspace), view: { kind: 'plan' } }));
  const parts = {
    store,
    now: () => Date.now(),
    window: {
      store: window,
      bridge: {
        keepPlan: async ({ plan }: { readonly plan: Plan }) => {
          asked.push(plan);
          return keeps
            ? { ok: true as const, value: { handle: 'handle', fileName: 'f', folderName: 'g' } }
            : { ok: false as const, failure: failure('disk-full') };
        },
        forgetPlan: async () => {
          asked.push('forget');
          return null;
        },
      },
    },
  };
  return { parts, store, window, asked };
}

function createPage() {
  const listeners = new Set<() => void>();
  return {
    addEventListener: (_: string, listener: unknown) => {
      if (typeof listener === 'function') listeners.add(() => void Reflect.apply(listener, null, []));
    },
    removeEventListener: () => undefined,
    touch: () => {
      for (const listener of listeners) listener();
    },
  };
}

describe('clearing by itself', () => {
  it('leaves nothing in the window at once, and writes what the open file lacks first', async () => {
    const { parts, store, asked } = openPlan();
    store.setState({ answers: { 'client.name': name }, file, kept: {} });

    const cleared = clearByItself(parts, 'lock');
    expect(store.getState()).toMatchObject({ answers: {}, file: null, history: { past: [], future: [] } });
    await cleared;

    expect(asked).toMatchObject([{ answers: { 'client.name': name }, deleteOn: '2027-02-20' }, 'forget']);
    expect(store.getState().news).toEqual({ kind: 'cleared', by: 'lock', isKept: true });
  });

  it('keeps nothing of a plan that has no file, and asks for no place', async () => {
    const { parts, store, asked } = openPlan();
    store.setState({ answers: { 'client.name': name } });

    await clearByItself(parts, 'lock');

    expect(asked).toEqual(['forget']);
    expect(store.getState().news).toEqual({ kind: 'cleared', by: 'lock', isKept: false });
  });

  it('says so when the file could not be written, and clears all the same', async () => {
    const { parts, store } = openPlan({ keeps: false });
    store.setState({ answers: { 'client.name': name }, file, kept: {} });

    await clearByItself(parts, 'idle');

    expect(store.getState().answers).toEqual({});
    expect(store.getState().news).toMatchObject({ kind: 'failed', failure: { reason: 'disk-full' } });
  });

  it('does nothing where nothing was filled', async () => {
    const { parts, store, asked } = openPlan();
    const before = store.getState();

    await clearByItself(parts, 'lock');

    expect(asked).toEqual([]);
    expect(store.getState()).toBe(before);
  });
});

describe('nobody at the screen', () => {
  it('is counted for two minutes and then clears; a sign of life begins anew', async () => {
    const { parts, store } = openPlan();
    const page = createPage();
    const stop = watchIdle(parts, page);
    store.setState({ answers: { 'client.name': name } });

    await vi.advanceTimersByTimeAsync(13 * minute - 1000);
    expect(store.getState().secondsLeft).toBeNull();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(store.getState().secondsLeft).toBe(90);
    page.touch();
    expect(store.getState().secondsLeft).toBeNull();
    await vi.advanceTimersByTimeAsync(15 * minute - 1000);
    expect(store.getState().answers).toEqual({ 'client.name': name });
    await vi.advanceTimersByTimeAsync(2000);

    expect(store.getState()).toMatchObject({ answers: {}, news: { kind: 'cleared', by: 'idle' } });
    stop();
  });

  it('clears also what could only be brought back by undoing', async () => {
    const { parts, store } = openPlan();
    const stop = watchIdle(parts, createPage());
    const moment = { answers: { 'client.name': name }, where: { kind: 'start' }, key: 'a', atMs: 0 } as const;
    store.setState({ history: { past: [moment], future: [] } });

    await vi.advanceTimersByTimeAsync(15 * minute + 1000);

    expect(store.getState().history.past).toEqual([]);
    stop();
  });
});

describe('going elsewhere', () => {
  it('is held back while something would be lost, and known by where it led', () => {
    const { parts, store, window } = openPlan();
    watchView(parts);
    store.setState({ answers: { 'client.name': name } });

    window.setState({ view: { kind: 'papers' } });

    expect(window.getState().view).toEqual({ kind: 'plan' });
    expect(store.getState().leaving).toEqual({ kind: 'view', view: { kind: 'papers' } });
  });

  it('clears without a question what is all in its file', () => {
    const { parts, store, window, asked } = openPlan();
    watchView(parts);
    const answers = { 'client.name': name };
    store.setState({ answers, file, kept: answers });

    window.setState({ view: { kind: 'papers' } });

    expect(window.getState().view).toEqual({ kind: 'papers' });
    expect(store.getState()).toMatchObject({ answers: {}, file: null });
    expect(asked).toEqual(['forget']);
  });

  it('keeps the window open only while something would be lost', () => {
    const { store } = openPlan();
    const closings: ((event: Event) => void)[] = [];
    watchClosing({ store }, { addEventListener: (_, listener) => closings.push(listener) });
    const close = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      for (const closing of closings) closing(event);
      return !event.defaultPrevented;
    };

    expect(close()).toBe(true);
    store.setState({ answers: { 'client.name': name } });
    expect(isUnkept(store.getState())).toBe(true);
    expect(close()).toBe(false);
    expect(store.getState().leaving).toEqual({ kind: 'close' });
  });
});
