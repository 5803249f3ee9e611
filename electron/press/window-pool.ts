import { failed, type Result } from '../../templates/model/result';
import type { PressProblem, PressWindow } from './press-window';

type Answer<Value> = Promise<Result<Value, PressProblem>>;

/** Hidden windows shared by everybody who prints: first come, first served, one sheet a window at a time. */
export interface WindowPool {
  readonly use: <Value>(work: (window: PressWindow) => Answer<Value>) => Answer<Value>;
  /** Closes every window that is open now, a busy one as soon as it is free: what they drew goes with them. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** Opens at most `size` windows, each when it is first needed, and replaces those that were lost. */
export function createWindowPool(open: () => Promise<PressWindow>, size: number): WindowPool {
  const idle: PressWindow[] = [];
  const turns = createTurns(size);
  let isClosed = false;
  /** Counts the forgettings. */
  let era = 0;
  const isOpen = (): boolean => !isClosed;
  const closeIdle = (): void => {
    for (const window of idle.splice(0)) window.close();
  };

  const use = async <Value>(work: (window: PressWindow) => Answer<Value>): Answer<Value> => {
    await turns.take();
    try {
      if (!isOpen()) return failed({ kind: 'refused', cause: 'the press is closed' });
      const began = era;
      const window = idle.pop() ?? (await open());
      const answer = await work(window);
      if (window.isUsable() && isOpen() && began === era) idle.push(window);
      else window.close();
      return answer;
    } catch (error) {
      return failed({ kind: 'lost', cause: `a window did not open: ${String(error)}` });
    } finally {
      turns.end();
    }
  };

  return {
    use,
    forget: () => {
      era += 1;
      closeIdle();
    },
    close: () => {
      isClosed = true;
      closeIdle();
    },
  };
}

/** Turns of which so many run at a time, the others in the order in which they came. */
function createTurns(size: number): { readonly take: () => Promise<void>; readonly end: () => void } {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    take: () => (busy < size ? Promise.resolve(void (busy += 1)) : new Promise((resolve) => waiting.push(resolve))),
    end: () => {
      const next = waiting.shift();
      // The turn passes straight to the next in line, so `busy` stays as it is.
      if (next) next();
      else busy -= 1;
    },
  };
}
