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

/** How a saver joins what waits, and what it waits for before it sends. */
export interface SaverWays<Value> {
  readonly join?: (older: Value, newer: Value) => Value;
  /** The letter comes to the screen first: sending it to the main process takes part of its frame. */
  readonly untilPainted?: () => Promise<void>;
}

type Held<Value> = { readonly value: Value } | null;

class QueuedSaver<Value> implements Saver<Value> {
  private waiting: Held<Value> = null;
  private unsaved: Held<Value> = null;
  private last: Result<null, Failure> = success(null);
  private running: Promise<void> | null = null;

  constructor(
    private readonly send: (value: Value) => Promise<SaveResult>,
    private readonly report: (result: SaveResult) => void,
    private readonly join: (older: Value, newer: Value) => Value,
    private readonly untilPainted: (() => Promise<void>) | null,
  ) {}

  save(value: Value): void {
    this.waiting = { value: this.waiting === null ? value : this.join(this.waiting.value, value) };
    this.running ??= this.drain();
  }

  async settled(): Promise<Result<null, Failure>> {
    while (this.running !== null) await this.running;
    return this.last;
  }

  flush(): void {
    if (this.waiting !== null) void this.send(this.waiting.value).then(this.report);
    this.waiting = null;
  }

  isPending(): boolean {
    return this.running !== null || this.unsaved !== null;
  }

  isSending(): boolean {
    return this.running !== null;
  }

  forget(): void {
    this.unsaved = null;
    this.last = success(null);
  }

  retry(): void {
    if (this.unsaved !== null && this.running === null) this.save(this.unsaved.value);
  }

  private async drain(): Promise<void> {
    if (this.untilPainted !== null) await this.untilPainted();
    while (this.waiting !== null) {
      const current: { readonly value: Value } = this.waiting;
      this.waiting = null;
      const result = await this.send(current.value);
      // What a folder that was taken over does not get is kept aside by the main process, and offered there.
      const isDone = result.ok || result.failure.reason === 'folder-taken';
      this.unsaved = isDone ? null : current;
      this.last = isDone ? success(null) : result;
      this.report(result);
    }
    this.running = null;
  }
}

/**
 * Every keystroke is saved as soon as it is painted, but only one write is under way: what is typed meanwhile waits, and
 * only its last state is sent; `join` says what that is where a value does not say it all. A value that could not be saved
 * is kept and sent again with the next edit or with `retry`.
 */
export function createSaver<Value>(
  send: (value: Value) => Promise<SaveResult>,
  report: (result: SaveResult) => void,
  { join = (_, newer) => newer, untilPainted }: SaverWays<Value> = {},
): Saver<Value> {
  return new QueuedSaver(send, report, join, untilPainted ?? null);
}
