import type { Failure } from '../../templates/messages/failure';
import { failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import {
  keepGeneration,
  makeDocumentFolder,
  setAside,
  sweepTemporaries,
  writeLiveAndMirror,
  writeLiveAndMirrorNow,
  type DocumentPlace,
} from './document-folder';
import type { WriteTools } from './durable-write';
import type { Envelope } from './envelope';
import { isKeepDue } from './kept-generations';
import { errorCode, writeFailure } from './write-failure';

/** A save that is on the disk; the time is ISO 8601 in UTC. */
export interface Saved {
  readonly savedAt: string;
}

export type SaveOutcome = Result<Saved, Failure>;

/** What all documents of one store share. */
export interface DocumentSurroundings {
  readonly tools: WriteTools;
  /** Asked before each write: null, or why nothing may be written (another process has the folder). */
  readonly whyNotWrite: () => Promise<Failure | null>;
  /** The same as last known, for a write while the process ends. */
  readonly whyNotWriteNow: () => Failure | null;
  /** Told of each write, also of the second tries that nobody asked for. */
  readonly onOutcome: (outcome: SaveOutcome) => void;
}

/** What was found on the disk when a document was opened. */
export interface DiskStart {
  /** The newest good state as it stands there, before migration; null for a document that has no file yet. */
  readonly onDisk: Envelope | null;
  /** Names of damaged files, to be set aside before anything is written. */
  readonly damaged: readonly string[];
  readonly highestGeneration: number;
}

/** The disk's side of one document: numbers each state, keeps older ones, and never has two writes at a time. */
export class DocumentDisk<Value> {
  private onDisk: Envelope | null;
  private highestGeneration: number;
  private flushes = 0;
  private preparation: Promise<void> | null = null;
  private damaged: readonly string[];
  private lastKeptAt: Date | null = null;

  constructor(
    private readonly version: number,
    private readonly place: DocumentPlace,
    start: DiskStart,
    private readonly surroundings: DocumentSurroundings,
  ) {
    this.onDisk = start.onDisk;
    this.highestGeneration = start.highestGeneration;
    this.damaged = start.damaged;
  }

  /** When the state on the disk was saved, null where there is none. */
  savedAt(): string | null {
    return this.onDisk?.savedAt ?? null;
  }

  /** The number of the state on the disk, 0 where there is none. */
  generation(): number {
    return this.onDisk?.generation ?? 0;
  }

  /** Puts one value on the disk twice. */
  async write(value: Value): Promise<SaveOutcome> {
    const flushesBefore = this.flushes;
    const written = await this.tryTo(async () => {
      await this.keepOlder();
      return this.writeNext(value, () => this.flushes > flushesBefore);
    });
    const outcome = written.ok ? await this.unlessTaken(written) : written;
    this.surroundings.onOutcome(outcome);
    return outcome;
  }

  /** A folder that was taken over during the write may hold another's words in a moment: this save is not promised. */
  private async unlessTaken(written: SaveOutcome): Promise<SaveOutcome> {
    const refusal = await this.surroundings.whyNotWrite();
    return refusal?.reason === 'folder-taken' ? failed(refusal) : written;
  }

  /** Sets damaged files aside and sweeps leftovers, without writing the document itself. */
  async prepare(): Promise<Result<null, Failure>> {
    return this.tryTo(() => Promise.resolve(null));
  }

  /** Keeps the state that this process began with, where it is newer than the last kept one. */
  async keepStart(): Promise<Result<null, Failure>> {
    if (this.onDisk === null) return success(null);
    return this.tryTo(async () => {
      await this.keep();
      return null;
    });
  }

  /** The same as `write` while the process ends. */
  writeNow(value: Value): Result<undefined, Failure> {
    const refusal = this.surroundings.whyNotWriteNow();
    if (refusal !== null) return failed(refusal);
    if (this.damaged.length > 0) return failed(failure('write-failed', { code: 'damaged-in-place' }));
    try {
      const envelope = this.nextEnvelope(value);
      writeLiveAndMirrorNow(this.surroundings.tools, this.place, envelope);
      this.flushes += 1;
      this.onDisk = envelope;
      return success(undefined);
    } catch (error) {
      return failed(writeFailure(error));
    }
  }

  private async tryTo<Done>(step: () => Promise<Done>): Promise<Result<Done, Failure>> {
    try {
      const refusal = await this.surroundings.whyNotWrite();
      if (refusal !== null) return failed(refusal);
      this.preparation ??= this.makeReady();
      await this.preparation;
      return success(await step());
    } catch (error) {
      this.preparation = null;
      return failed(writeFailure(error));
    }
  }

  /** Once, not beside a write: it would sweep that write's own unfinished file. */
  private async makeReady(): Promise<void> {
    const { tools } = this.surroundings;
    await makeDocumentFolder(tools, this.place);
    await sweepTemporaries(tools, this.place);
    await setAside(tools, this.place, this.damaged);
    this.damaged = [];
  }

  /** A flush beside this write has put a newer value on the disk; this one must not come after it. */
  private async writeNext(value: Value, isOvertaken: () => boolean): Promise<Saved> {
    if (isOvertaken()) return { savedAt: this.savedAt() ?? this.surroundings.tools.clock.now().toISOString() };
    const envelope = this.nextEnvelope(value);
    await writeLiveAndMirror(this.surroundings.tools, this.place, envelope, isOvertaken);
    if (!isOvertaken()) this.onDisk = envelope;
    return { savedAt: envelope.savedAt };
  }

  /** Only a migration must not go on without its kept state: otherwise the user's newest edit is worth more. */
  private async keepOlder(): Promise<void> {
    const isBeforeMigration = this.onDisk !== null && this.onDisk.schema < this.version;
    try {
      await this.keep();
    } catch (error) {
      if (isBeforeMigration || errorCode(error) === null) throw error;
    }
  }

  private async keep(): Promise<void> {
    const { tools } = this.surroundings;
    const now = tools.clock.now();
    if (this.onDisk === null || !isKeepDue(this.lastKeptAt, now)) return;
    const keptBefore = this.lastKeptAt;
    this.lastKeptAt = now;
    try {
      await keepGeneration(tools, this.place, this.onDisk);
    } catch (error) {
      this.lastKeptAt = keptBefore;
      throw error;
    }
  }

  private nextEnvelope(payload: Value): Envelope {
    this.highestGeneration += 1;
    return {
      schema: this.version,
      generation: this.highestGeneration,
      savedAt: this.surroundings.tools.clock.now().toISOString(),
      payload,
    };
  }
}
