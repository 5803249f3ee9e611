import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { failed, success, type Result } from '../../templates/model/result';
import { failure, type Failure } from '../../templates/messages/failure';
import { writeDurably, type WriteTools } from './durable-write';
import { holderDetails, inUseBy, parseHolder, tokenOf, type Holder, type LockOwner } from './lock-holder';
import { readPatiently } from './patient-read';
import { errorCode, writeFailure } from './write-failure';

export const lockName = 'in-use.json';
const takingName = 'in-use.taking';
const heartbeatMs = 30_000;
const staleAfterMs = 120_000;
const readTries = 10;
const takingTries = 20;
const tryPauseMs = 50;

type LockState = 'ours' | 'taken' | 'missing' | 'released';

/**
 * The word that one process has a data folder for writing: a file with machine, process and heartbeat, made in a way
 * that only one can. It also works on a network folder, where the locks of the system cannot be trusted.
 */
export class FolderLock {
  private readonly path: string;
  private readonly token = randomUUID();
  private readonly openedAt: string;
  private state: LockState = 'missing';
  private whyTaken: Failure = failure('folder-taken');
  private cancelHeartbeat: () => void = () => undefined;
  private beating: Promise<void> = Promise.resolve();
  private lastAnswer: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tools: WriteTools,
    private readonly folder: string,
    private readonly owner: LockOwner,
  ) {
    this.path = join(folder, lockName);
    this.openedAt = tools.clock.now().toISOString();
  }

  /** Takes the folder, also from a holder that is gone. Fails with `file-locked` and the machine that has it. */
  async acquire(): Promise<Result<null, Failure>> {
    try {
      for (let tries = 0; tries < readTries; tries += 1) {
        if (await this.create()) return success(null);
        const holder = await this.readHolder();
        if (holder === null) continue;
        if (holder !== 'damaged' && !this.isStale(holder)) return failed(inUseBy(holder));
        await this.removeStale(holder);
      }
      return failed(inUseBy(null));
    } catch (error) {
      return failed(writeFailure(error));
    }
  }

  /**
   * Takes the folder from whoever has it: only because the user asked for it. The lock is replaced in one step: a holder
   * that is just saving must not find it missing for a moment and make its own again.
   */
  async takeOver(): Promise<Result<null, Failure>> {
    try {
      await this.inTakingTurn(() => writeDurably(this.tools, this.path, this.text()));
      this.state = 'ours';
      this.scheduleHeartbeat();
      return success(null);
    } catch (error) {
      return failed(writeFailure(error));
    }
  }

  /** Who has the folder now, as the failure that says so; null where nobody has, or whoever had is gone. */
  async heldBy(): Promise<Failure | null> {
    const holder = await this.readHolder();
    return holder === null || holder === 'damaged' || this.isStale(holder) ? null : inUseBy(holder);
  }

  /**
   * Whether a write may go on, asked before each one: a laptop that slept for an hour may find the folder taken. A
   * lock that vanished with its folder is made again; one asks after the other, so that a lock just being made is not taken for a stranger's.
   */
  async whyNotWrite(): Promise<Failure | null> {
    const answer = this.lastAnswer.then(
      () => this.ask(),
      () => this.ask(),
    );
    this.lastAnswer = answer;
    return answer;
  }

  /** The same as last known, without asking the disk. */
  whyNotWriteNow(): Failure | null {
    return this.state === 'taken' || this.state === 'released' ? this.whyTaken : null;
  }

  private async ask(): Promise<Failure | null> {
    if (this.state === 'released') return this.whyTaken;
    try {
      const holder = await this.readHolder();
      if (holder === null) return (await this.create()) ? null : this.taken(await this.readHolder());
      return tokenOf(holder) === this.token ? null : this.taken(holder);
    } catch (error) {
      return writeFailure(error);
    }
  }

  /** Gives the folder back. What another process has taken stays its own. */
  async release(): Promise<void> {
    this.cancelHeartbeat();
    await this.beating;
    await this.ignoringDisk(async () => {
      const holder = await this.readHolder();
      if (tokenOf(holder) === this.token) await this.tools.files.remove(this.path);
    });
    this.state = 'released';
    this.cancelHeartbeat();
  }

  /** The same while the process ends. */
  releaseNow(): void {
    this.cancelHeartbeat();
    const isOurs = this.state === 'ours';
    this.state = 'released';
    if (!isOurs) return;
    try {
      this.tools.files.removeNow(this.path);
    } catch (error) {
      writeFailure(error);
    }
  }

  private taken(holder: Holder | 'damaged' | null): Failure {
    this.state = 'taken';
    this.cancelHeartbeat();
    this.whyTaken = failure('folder-taken', holderDetails(holder));
    return this.whyTaken;
  }

  private async create(): Promise<boolean> {
    try {
      await this.tools.files.writeNew(this.path, this.text());
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    }
    this.state = 'ours';
    this.scheduleHeartbeat();
    return true;
  }

  private text(): string {
    const { machine, user = '', processId } = this.owner;
    const heartbeatAt = this.tools.clock.now().toISOString();
    const holder: Holder = { machine, user, processId, token: this.token, openedAt: this.openedAt, heartbeatAt };
    return `${JSON.stringify(holder)}\n`;
  }

  private scheduleHeartbeat(): void {
    this.cancelHeartbeat();
    this.cancelHeartbeat = this.tools.clock.after(heartbeatMs, () => {
      this.beating = this.beat();
    });
  }

  private async beat(): Promise<void> {
    await this.ignoringDisk(async () => {
      if ((await this.whyNotWrite()) === null) await writeDurably(this.tools, this.path, this.text());
    });
    if (this.state === 'ours') this.scheduleHeartbeat();
  }

  /** Waits for a holder that is just writing its name; what stays unreadable was cut off by a loss of power. */
  private async readHolder(): Promise<Holder | 'damaged' | null> {
    for (let tries = 0; tries < readTries; tries += 1) {
      const text = await this.readLock();
      if (text === null) return null;
      const holder = parseHolder(text);
      if (holder !== null) return holder;
      await this.tools.clock.wait(tryPauseMs);
    }
    return 'damaged';
  }

  private async readLock(): Promise<string | null> {
    try {
      return await readPatiently(this.tools, this.path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  private isStale(holder: Holder): boolean {
    const ageMs = this.tools.clock.now().getTime() - Date.parse(holder.heartbeatAt);
    const isGone = holder.machine === this.owner.machine && !this.owner.isAlive(holder.processId);
    return isGone || ageMs > staleAfterMs;
  }

  /** Under a second lock, so that two processes that find the same stale lock do not remove each other's new one. */
  private async removeStale(stale: Holder | 'damaged'): Promise<void> {
    await this.inTakingTurn(async () => {
      const holder = await this.readHolder();
      if (tokenOf(holder) === tokenOf(stale)) await this.tools.files.remove(this.path);
    });
  }

  private async inTakingTurn<Done>(step: () => Promise<Done>): Promise<Done> {
    const takingPath = join(this.folder, takingName);
    await this.waitForTurn(takingPath);
    try {
      return await step();
    } finally {
      await this.tools.files.remove(takingPath);
    }
  }

  private async waitForTurn(takingPath: string): Promise<void> {
    for (let tries = 0; tries < takingTries; tries += 1) {
      try {
        await this.tools.files.writeNew(takingPath, '');
        return;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
      await this.tools.clock.wait(tryPauseMs);
    }
    // Its maker was killed between two lines: taking takes a few milliseconds.
    await this.tools.files.remove(takingPath);
    await this.tools.files.writeNew(takingPath, '');
  }

  /** What the disk refuses here is found and told by the next save. */
  private async ignoringDisk(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      writeFailure(error);
    }
  }
}
