import type { Failure } from '../../templates/messages/failure';
import { success, type Result } from '../../templates/model/result';

/** What saving came to: the moment it was safe on disk, or why it is not. */
export type SaveResult = Result<{ readonly savedAt: string }, Failure>;

/** Sends values of one kind to disk, one at a time. */
export interface Saver<Value> {
  /** Takes the newest value; an older one that still waits is dropped, as the newest says it all. */
  readonly save: (value: Value) => void;
  /** Waits until nothing is on its way; the outcome of the last save, so that nothing stale is printed. */
  readonly settled: () => Promise<Result<null, Failure>>;
  /** Whether something typed is not yet known to be on disk. */
  readonly isPending: () => boolean;
  /** Whether a write is under way or waits for its turn; what failed and is not being tried again does not count. */
  readonly isSending: () => boolean;
  /** Sends what waits without waiting for the answer before it: the window is going away. */
  readonly flush: () => void;
  /** Tries again what could not be saved last. */
  readonly retry: () => void;
  /** Lets go what could not be saved: it is kept elsewhere. */
  readonly forget: () => void;
}

/**
 * Every keystroke is saved at once, but only one write is under way: what is typed meanwhile waits, and only its last
 * state is sent. A value that could not be saved is kept and sent again with the next edit or with `retry`.
 */
export function createSaver<Value>(
  send: (value: Value) => Promise<SaveResult>,
  report: (result: SaveResult) => void,
): Saver<Value> {
  let waiting: { readonly value: Value } | null = null;
  let unsaved: { readonly value: Value } | null = null;
  let last: Result<null, Failure> = success(null);
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (waiting !== null) {
      const current: { readonly value: Value } = waiting;
      waiting = null;
      const result = await send(current.value);
      // What a folder that was taken over does not get is kept aside by the main process, and offered there.
      const isDone = result.ok || result.failure.reason === 'folder-taken';
      unsaved = isDone ? null : current;
      last = isDone ? success(null) : result;
      report(result);
    }
    running = null;
  }

  const save = (value: Value): void => {
    waiting = { value };
    running ??= drain();
  };
  return {
    save,
    settled: async () => {
      while (running !== null) await running;
      return last;
    },
    flush: () => {
      if (waiting !== null) void send(waiting.value).then(report);
      waiting = null;
    },
    isPending: () => running !== null || unsaved !== null,
    isSending: () => running !== null,
    forget: () => {
      unsaved = null;
      last = success(null);
    },
    retry: () => {
      if (unsaved !== null && running === null) save(unsaved.value);
    },
  };
}
