import { failed, type Result } from '../../templates/model/result';
import type { PressProblem, PressWindow } from './press-window';

type Answer<Value> = Promise<Result<Value, PressProblem>>;

/** Hidden windows shared by everybody who prints: first come, first served, one sheet a window at a time. */
export interface WindowPool {
  readonly use: <Value>(work: (window: PressWindow) => Answer<Value>) => Answer<Value>;
  readonly close: () => void;
}

/** Opens at most `size` windows, each when it is first needed, and replaces those that were lost. */
export function createWindowPool(open: () => Promise<PressWindow>, size: number): WindowPool {
  const idle: PressWindow[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;
  const isOpen = (): boolean => !isClosed;

  const turn = (): Promise<void> =>
    busy < size ? Promise.resolve(void (busy += 1)) : new Promise((resolve) => waiting.push(resolve));
  const endTurn = (): void => {
    const next = waiting.shift();
    // The turn passes straight to the next in line, so `busy` stays as it is.
    if (next) next();
    else busy -= 1;
  };

  const use = async <Value>(work: (window: PressWindow) => Answer<Value>): Answer<Value> => {
    await turn();
    try {
      if (!isOpen()) return failed({ kind: 'refused', cause: 'the press is closed' });
      const window = idle.pop() ?? (await open());
      const answer = await work(window);
      if (window.isUsable() && isOpen()) idle.push(window);
      else window.close();
      return answer;
    } catch (error) {
      return failed({ kind: 'lost', cause: `a window did not open: ${String(error)}` });
    } finally {
      endTurn();
    }
  };

  return {
    use,
    close: () => {
      isClosed = true;
      for (const window of idle.splice(0)) window.close();
    },
  };
}
