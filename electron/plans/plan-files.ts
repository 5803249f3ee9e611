import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import type { Plan } from '../../templates/model/plan';
import { failed, success, type Result } from '../../templates/model/result';
import type { WriteTools } from '../store/durable-write';
import { passphraseProblem } from './passphrase';
import { inspectPlanFile, problemFailures, readPlanBytes, removePlanFile, writePlanFile } from './plan-disk';
import { codeInFileName, planFileName } from './plan-file-name';
import { closingDigest, planFormat, type PlanFormat } from './plan-format';
import { copiedKey, newPlanKey, openSealedPlan, sealPlan, wipeKey, type OpenedPlan, type PlanKey } from './seal-plan';

export interface PlanFilesOptions {
  /** Asks the user where a new file may go: `cancelled` where nowhere. */
  readonly askPath: (fileName: string) => Promise<Result<string, Failure>>;
  /** Asks the user for a file; null where they chose none. */
  readonly choosePath: () => Promise<string | null>;
  readonly tools: WriteTools;
  readonly format?: PlanFormat;
}

/** A plan's file as the window knows it: names to show and a handle, never a path. */
export interface KeptPlan {
  readonly fileName: string;
  readonly folderName: string;
  readonly handle: string;
}

/** A plan to keep. Without a handle the user is asked where; without a passphrase the open plan keeps its own. */
export interface PlanToKeep {
  readonly plan: Plan;
  readonly handle: string | null;
  readonly passphrase: string | null;
}

interface PlanFile {
  readonly path: string;
  readonly code: Plan['code'] | null;
  /** What is needed to save it again without asking; null while it is only chosen. */
  readonly open: { readonly key: PlanKey; readonly digest: string } | null;
}

interface PlaceAndKey {
  readonly path: string;
  /** For this one save: to be wiped after it. */
  readonly key: PlanKey;
}

/**
 * The encrypted files of filled plans (`README.md`): one thing at a time, nothing remembered but what `forget` ends. No
 * plan is ever on a disk unencrypted, and no file is replaced that this session has not opened as it is now.
 */
export class PlanFiles {
  private readonly files = new Map<string, PlanFile>();
  private readonly format: PlanFormat;
  private lastTurn: Promise<unknown> = Promise.resolve();
  /** Counts the forgettings: what began before one must not remember anything after it. */
  private era = 0;
  /** Counts the cancellings of what is being opened. */
  private cancellings = 0;

  constructor(private readonly options: PlanFilesOptions) {
    this.format = options.format ?? planFormat;
  }

  /** Keeps a plan in its own file, encrypted anew. */
  keep(order: PlanToKeep): Promise<Result<KeptPlan, Failure>> {
    return this.inTurn((era) => this.keepNow(order, era));
  }

  /** Lets the user choose a file. One that is no whole plan is refused before anybody types a passphrase. */
  choose(): Promise<Result<{ readonly handle: string; readonly fileName: string }, Failure>> {
    return this.inTurn(async (era) => {
      const path = await this.options.choosePath();
      if (path === null || era !== this.era) return failed(failure('cancelled'));
      const inspected = await inspectPlanFile(path, this.format);
      if (!inspected.ok) return inspected;
      const fileName = basename(path);
      const handle = this.remember(era, null, { path, code: codeInFileName(fileName), open: null });
      return success({ handle, fileName });
    });
  }

  /** Opens a chosen file with its passphrase. */
  open(handle: string, passphrase: string): Promise<Result<Plan, Failure>> {
    return this.inTurn(async (era) => {
      const file = this.files.get(handle);
      if (file === undefined) return failed(failure('plan-closed'));
      const { cancellings } = this;
      const opened = await this.openBytes(file.path, passphrase);
      if (!opened.ok) return opened;
      const { plan, key, digest } = opened.value;
      if (cancellings !== this.cancellings) {
        wipeKey(key);
        return failed(failure('cancelled'));
      }
      this.remember(era, handle, { path: file.path, code: plan.code, open: { key, digest } });
      return success(plan);
    });
  }

  /** Encrypts a file anew under another passphrase; the old one opens it until the new file is on the disk. */
  changePassphrase(handle: string, passphrase: string, next: string): Promise<Result<null, Failure>> {
    return this.inTurn(async (era) => {
      const file = this.files.get(handle);
      if (file === undefined) return failed(failure('plan-closed'));
      const problem = passphraseProblem(next);
      if (problem !== null) return failed(problem);
      const opened = await this.openBytes(file.path, passphrase);
      if (!opened.ok) return opened;
      wipeKey(opened.value.key);
      const key = await newPlanKey(next, this.format);
      const written = await this.write(file.path, opened.value.plan, key);
      if (written.ok && file.open !== null) {
        this.remember(era, handle, { ...file, open: { key: copiedKey(key), digest: written.value } });
      }
      wipeKey(key);
      return written.ok ? success(null) : written;
    });
  }

  /** Deletes a plan's file, and nothing that is none. Answers the plan's code where it is known. */
  delete(handle: string): Promise<Result<Plan['code'] | null, Failure>> {
    return this.inTurn(async () => {
      const file = this.files.get(handle);
      if (file === undefined) return failed(failure('plan-closed'));
      const inspected = await inspectPlanFile(file.path, this.format);
      if (!inspected.ok && inspected.failure.reason !== 'plan-damaged') return inspected;
      const removed = await removePlanFile(this.options.tools, file.path);
      if (!removed.ok) return removed;
      wipeKey(file.open?.key ?? null);
      this.files.delete(handle);
      return success(file.code);
    });
  }

  /** Lets nothing that is being opened be seen: nobody may be at the screen any more. Open plans can still be saved. */
  cancelOpenings(): void {
    this.cancellings += 1;
  }

  /** Forgets every handle and overwrites every key. What is being written is still written. */
  forget(): void {
    this.cancelOpenings();
    this.era += 1;
    for (const { open } of this.files.values()) wipeKey(open?.key ?? null);
    this.files.clear();
  }

  private async keepNow(order: PlanToKeep, era: number): Promise<Result<KeptPlan, Failure>> {
    const place = order.handle === null ? await this.newPlace(order) : await this.samePlace(order.handle, order);
    if (!place.ok) return place;
    const { path, key } = place.value;
    const written = await this.write(path, order.plan, key);
    if (written.ok) {
      const open = { key: copiedKey(key), digest: written.value };
      const handle = this.remember(era, order.handle, { path, code: order.plan.code, open });
      wipeKey(key);
      return success({ fileName: basename(path), folderName: basename(dirname(path)), handle });
    }
    wipeKey(key);
    return written;
  }

  private async newPlace({ plan, passphrase }: PlanToKeep): Promise<Result<PlaceAndKey, Failure>> {
    const given = passphrase ?? '';
    const problem = passphraseProblem(given);
    if (problem !== null) return failed(problem);
    const path = await this.options.askPath(planFileName(plan));
    return path.ok ? success({ path: path.value, key: await newPlanKey(given, this.format) }) : path;
  }

  private async samePlace(handle: string, { passphrase }: PlanToKeep): Promise<Result<PlaceAndKey, Failure>> {
    const { path, open } = this.files.get(handle) ?? { path: '', open: null };
    if (open === null) return failed(failure('plan-closed'));
    const problem = passphrase === null ? null : passphraseProblem(passphrase);
    if (problem !== null) return failed(problem);
    // A hold of its own: a forgetting in between wipes the other one, and nothing may be encrypted with a wiped key.
    const held = copiedKey(open.key);
    const found = await inspectPlanFile(path, this.format);
    const isUnchanged = found.ok && found.value.digest === open.digest;
    if (isUnchanged && passphrase === null) return success({ path, key: held });
    wipeKey(held);
    if (isUnchanged && passphrase !== null) return success({ path, key: await newPlanKey(passphrase, this.format) });
    const isGone = !found.ok && found.failure.reason !== 'plan-damaged';
    return isGone ? found : failed(failure('plan-changed-elsewhere', { file: basename(path) }));
  }

  /** Answers the checksum of what was written. */
  private async write(path: string, plan: Plan, key: PlanKey): Promise<Result<string, Failure>> {
    const bytes = sealPlan(plan, key, this.format);
    if (bytes === null) return failed(failure('plan-too-large', { file: basename(path) }));
    const written = await writePlanFile(this.options.tools, path, bytes);
    return written.ok ? success(closingDigest(bytes)) : written;
  }

  private async openBytes(path: string, passphrase: string): Promise<Result<OpenedPlan, Failure>> {
    const bytes = await readPlanBytes(path, this.format);
    if (!bytes.ok) return bytes;
    const opened = await openSealedPlan(bytes.value, passphrase, this.format);
    return opened.ok ? opened : failed(failure(problemFailures[opened.failure], { file: basename(path) }));
  }

  /** Remembers a file until the next forgetting, in place of what its handle named before. */
  private remember(era: number, handle: string | null, file: PlanFile): string {
    const named = handle ?? randomUUID();
    wipeKey(this.files.get(named)?.open?.key ?? null);
    if (era === this.era) this.files.set(named, file);
    else wipeKey(file.open?.key ?? null);
    return named;
  }

  private inTurn<Done>(step: (era: number) => Promise<Done>): Promise<Done> {
    const era = this.era;
    const turn = this.lastTurn.then(() => step(era));
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }
}
