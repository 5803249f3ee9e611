import type { Store } from '../store/store';
import type { StoreClock } from '../store/store-clock';
import type { Backups } from './backups';

/** The app has better to do while it opens. */
const firstLookMs = 60_000;
/** A stick that is put in later gets its backup within a quarter of an hour. */
const lookEveryMs = 15 * 60_000;
/** A network folder that does not answer must not keep the app from closing. */
const closingPatienceMs = 8_000;

/**
 * Makes backups without being asked: the first of each day, as soon as something has changed, and on closing. Where the
 * folder is away it is tried again at every look.
 */
export class AutomaticBackups {
  private isChanged = true;
  private cancel: () => void = () => undefined;
  private isEnded = false;

  constructor(
    private readonly backups: Backups,
    private readonly store: Pick<Store, 'onSaved' | 'isReadOnly'>,
    private readonly clock: StoreClock,
  ) {}

  begin(): void {
    this.store.onSaved(() => {
      this.isChanged = true;
    });
    this.schedule(firstLookMs);
  }

  /** Whether closing has something to wait for. */
  isDueAtClosing(): boolean {
    return !this.isEnded && this.isPossible() && this.isChanged;
  }

  /** Makes the last backup of this session, or gives up in time: the data itself is safe already. */
  async atClosing(): Promise<void> {
    this.isEnded = true;
    this.cancel();
    await Promise.race([this.make(), this.clock.wait(closingPatienceMs)]);
  }

  private async look(): Promise<void> {
    const { lastMadeAt, trouble } = this.backups.status();
    const isOfToday = lastMadeAt !== null && dayOf(new Date(lastMadeAt)) === dayOf(this.clock.now());
    if (this.isPossible() && this.isChanged && (!isOfToday || trouble !== null)) await this.make();
    if (!this.isEnded) this.schedule(lookEveryMs);
  }

  private isPossible(): boolean {
    return this.backups.status().folder !== null && !this.store.isReadOnly();
  }

  private async make(): Promise<void> {
    this.isChanged = false;
    const made = await this.backups.makeInFolder();
    if (!made.ok) this.isChanged = true;
  }

  private schedule(milliseconds: number): void {
    this.cancel = this.clock.after(milliseconds, () => void this.look());
  }
}

/** The calendar day where the machine is. */
function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth(), moment.getDate()].join('-');
}
