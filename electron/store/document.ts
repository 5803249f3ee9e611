import { Low } from 'lowdb';
import type { Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import { createCoalescingWriter, type CoalescingWriter } from './coalescing-writer';
import { DocumentDisk, type DiskStart, type DocumentSurroundings, type SaveOutcome } from './document-disk';
import type { DocumentPlace } from './document-folder';

const firstRetryMs = 5_000;
const longestRetryMs = 60_000;

/** What a document begins with in this process. */
export interface DocumentStart<Value> extends DiskStart {
  readonly version: number;
  readonly value: Value;
}

/** lowdb knows success only as a promise that resolves; this carries our reason through it. */
class SaveRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/**
 * One stored document: its value in memory, and every save of it on the disk within the time of two writes, without a
 * save button. A save that fails stays in memory, is told, and is tried again: by itself, and with the next save.
 */
export class Document<Value> {
  private readonly disk: DocumentDisk<Value>;
  private readonly writer: CoalescingWriter<Value, SaveOutcome>;
  private readonly low: Low<Value>;
  private hasFailed = false;
  private isTaken = false;
  private cancelRetry: () => void = () => undefined;
  private retryMs = firstRetryMs;

  constructor(
    place: DocumentPlace,
    start: DocumentStart<Value>,
    private readonly surroundings: DocumentSurroundings,
  ) {
    this.disk = new DocumentDisk(start.version, place, start, surroundings);
    this.writer = createCoalescingWriter((value) => this.disk.write(value));
    const adapter = {
      read: () => Promise.resolve(start.value),
      write: async (value: Value) => {
        const outcome = await this.write(value);
        if (!outcome.ok) throw new SaveRefused(outcome.failure);
      },
    };
    this.low = new Low(adapter, start.value);
  }

  value(): Value {
    return this.low.data;
  }

  savedAt(): string | null {
    return this.disk.savedAt();
  }

  /** The number of the state on the disk, 0 where there is none. */
  generation(): number {
    return this.disk.generation();
  }

  /** Takes the value over at once, to be saved a moment later; if the process ends before that, it is written then. */
  take(value: Value): void {
    this.low.data = value;
    this.isTaken = true;
  }

  /** Takes the value over at once; resolves when it, or a later one, is on the disk, or with why it is not. */
  async save(value: Value): Promise<SaveOutcome> {
    this.low.data = value;
    this.isTaken = false;
    try {
      await this.low.write();
      return success({ savedAt: this.savedAt() ?? this.surroundings.tools.clock.now().toISOString() });
    } catch (error) {
      if (error instanceof SaveRefused) return failed(error.failure);
      throw error;
    }
  }

  /** Takes a value over for this session only, where nothing may be written. */
  hold(value: Value): void {
    this.low.data = value;
  }

  /** Sets damaged files aside, without writing the document itself. */
  prepare(): Promise<Result<null, Failure>> {
    return this.disk.prepare();
  }

  /** Keeps the state that this session began with beside later ones. */
  keepStart(): Promise<Result<null, Failure>> {
    return this.disk.keepStart();
  }

  /** Whether the value is not, or not yet, on the disk. */
  isUnsaved(): boolean {
    return this.writer.unwritten() !== null || this.hasFailed || this.isTaken;
  }

  /** Tries at once what would be tried again later: the disk is back. */
  async tryAgain(): Promise<void> {
    if (this.hasFailed) await this.write(this.value());
  }

  /** Writes what is not on the disk yet, before the process ends. */
  flushSync(): Result<undefined, Failure> {
    return this.isUnsaved() ? this.disk.writeNow(this.value()) : success(undefined);
  }

  /** Waits for running writes and stops trying again by itself. */
  async settle(): Promise<void> {
    await this.writer.settled();
    this.cancelRetry();
  }

  private async write(value: Value): Promise<SaveOutcome> {
    this.cancelRetry();
    const outcome = await this.writer.write(value);
    this.hasFailed = !outcome.ok;
    this.cancelRetry();
    if (outcome.ok) {
      this.retryMs = firstRetryMs;
    } else {
      this.cancelRetry = this.surroundings.tools.clock.after(this.retryMs, () => void this.write(this.value()));
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    }
    return outcome;
  }
}
