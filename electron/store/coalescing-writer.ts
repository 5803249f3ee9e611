/** Saves one value after the other; see `createCoalescingWriter`. */
export interface CoalescingWriter<Value, Outcome> {
  /** Writes the value, at once if nothing is being written. Resolves with the write that held it or a later value. */
  readonly write: (value: Value) => Promise<Outcome>;
  /** The newest value that no finished write has held yet. */
  readonly unwritten: () => { readonly value: Value } | null;
  /** Resolves when nothing is being written or waiting. */
  readonly settled: () => Promise<void>;
}

interface Caller<Outcome> {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting<Value, Outcome> {
  readonly value: Value;
  /** Everyone whose value this one replaced, and who gave this one. */
  readonly callers: readonly Caller<Outcome>[];
}

/**
 * Never two writes at a time and never a queue: while one runs, only the newest value waits, because it holds
 * everything that the skipped ones held. So fast typing costs as many writes as the disk can do, and the last edit is
 * never more than two writes away from the disk.
 */
export function createCoalescingWriter<Value, Outcome>(
  writeOnce: (value: Value) => Promise<Outcome>,
): CoalescingWriter<Value, Outcome> {
  let running: { readonly value: Value; readonly done: Promise<void> } | null = null;
  let waiting: Waiting<Value, Outcome> | null = null;

  const runNext = (): void => {
    if (running !== null || waiting === null) return;
    const next = waiting;
    waiting = null;
    const done = writeOnce(next.value)
      .then(
        (outcome) => next.callers.forEach((caller) => caller.resolve(outcome)),
        (error: unknown) => next.callers.forEach((caller) => caller.reject(error)),
      )
      .then(() => {
        running = null;
        runNext();
      });
    running = { value: next.value, done };
  };

  return {
    write: (value) =>
      new Promise((resolve, reject) => {
        waiting = { value, callers: [...(waiting?.callers ?? []), { resolve, reject }] };
        runNext();
      }),
    unwritten: () => waiting ?? running,
    settled: async () => {
      while (running !== null) await running.done;
    },
  };
}
