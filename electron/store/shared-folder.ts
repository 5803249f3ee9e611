import { isDeepStrictEqual } from 'node:util';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { UnitId } from '../../templates/model/unit';
import type { Sharing, StrandedOffer } from '../bridge/contract';
import type { Store, StrandedUnit } from './store';
import type { StrandedFile } from './stranded-file';
import { unitName } from './unit-summary';
import { writeFailure } from './write-failure';

const lookEveryMs = 2000;
/** Every so many looks at the unit in use comes one at all units. */
const wideLookEvery = 15;

/**
 * A data folder that others may use too, while the app is open: notices that another person has saved, that one has
 * taken the folder over, and that the folder went away and came back. Nothing here asks the user; the window says it.
 */
export class SharedFolder {
  private state: Sharing;
  private looks = 0;
  private readonly stamps = new Map<string, string>();
  private readonly earlier = new Map<string, StrandedUnit>();
  private cancel: () => void = () => undefined;
  private tell: () => void = () => undefined;
  private isEnded = false;
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly file: StrandedFile,
  ) {
    this.state = { ...stateOf(store.whyReadOnly()), isAway: false, refreshedAt: null };
    file.read().forEach((stranded, index) => {
      if (!this.isStored(stranded)) this.earlier.set(`${stranded.unit.id} ${index}`, stranded);
    });
  }

  /**
   * Begins to look, and goes on until `end`; `tell` is called when something has changed that the window shows. A save
   * that finds the folder taken or away is followed by a look at once.
   */
  begin(tell: () => void): void {
    this.tell = tell;
    this.store.onSaveFailed(({ reason }) => {
      if (reason === 'folder-taken' || reason === 'folder-missing') void this.look();
    });
    void this.look();
    this.schedule();
  }

  /** Looks no more; what is in memory only goes to this machine's own disk. Answers whether it is safe there. */
  end(): boolean {
    this.isEnded = true;
    this.cancel();
    return this.holdStranded();
  }

  sharing(): Sharing {
    return this.state;
  }

  /** What is kept beside the data folder and can be put into it as a unit of its own. */
  offers(): readonly StrandedOffer[] {
    return [...this.offered()].map(([id, { unit }]) => ({ id, name: unitName(unit) }));
  }

  offer(id: string): StrandedUnit | null {
    return this.offered().get(id) ?? null;
  }

  /** Lets kept words go, because they are safe elsewhere or not wanted. */
  forget(id: string): void {
    this.earlier.delete(id);
    this.store.forgetStranded(id);
    this.holdStranded();
  }

  /** Units with words that a folder which is away has not taken. */
  unsavedAway(): readonly StrandedUnit[] {
    return this.state.isAway ? this.store.strandedUnits() : [];
  }

  /**
   * Takes the folder from whoever has it. The state found there is kept first; the other person's app stops writing. Never
   * beside a look, which would still come as a reader and make a reader of this app again.
   */
  takeOver(): Promise<Result<null, Failure>> {
    return this.inTurn(() => this.takeOverNow());
  }

  /** One look. Looks never run beside each other. */
  look(): Promise<void> {
    return this.inTurn(() => this.lookOnce());
  }

  private inTurn<Done>(step: () => Promise<Done>): Promise<Done> {
    const turn = this.lastTurn.then(step, step);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private async takeOverNow(): Promise<Result<null, Failure>> {
    try {
      await this.store.comeAgain('take-over');
    } catch (error) {
      return failed(failure(writeFailure(error).reason));
    }
    this.changeHands();
    const refusal = this.store.whyReadOnly();
    return refusal === null ? success(null) : failed(refusal);
  }

  private async lookOnce(): Promise<void> {
    if (this.isEnded) return;
    const before = this.state;
    const offersBefore = this.offers();
    try {
      if (this.store.isReadOnly()) await this.lookAsReader();
      else await this.lookAsWriter();
    } catch (error) {
      this.state = { ...this.state, isAway: writeFailure(error).reason === 'folder-missing' };
    }
    this.holdStranded();
    if (!isDeepStrictEqual(before, this.state) || !isDeepStrictEqual(offersBefore, this.offers())) this.tell();
  }

  private async lookAsWriter(): Promise<void> {
    const refusal = await this.store.whyNotWrite();
    if (refusal?.reason === 'folder-taken') {
      await this.store.comeAgain({ reading: refusal });
      this.changeHands();
      return;
    }
    const isAway = refusal?.reason === 'folder-missing';
    if (this.state.isAway && !isAway) await this.store.tryAgain();
    this.state = { ...this.state, isAway };
  }

  private async lookAsReader(): Promise<void> {
    const why = this.store.whyReadOnly();
    if (why === null || why.reason === 'data-newer') return;
    if (await this.hasChanged()) {
      await this.store.comeAgain({ reading: why });
      this.state = { ...this.state, refreshedAt: this.store.visits.tools.clock.now().toISOString() };
    }
    this.state = { ...this.state, ...(await this.holderNow(why)), isAway: false };
  }

  /** At each look the unit in use, now and then all units; a unit seen for the first time has not changed. */
  private async hasChanged(): Promise<boolean> {
    const current = this.store.currentUnit();
    const isWide = this.looks % wideLookEvery === 0;
    this.looks += 1;
    const near = await this.isNewStamp(`one ${current?.id ?? ''}`, current === null ? [] : [current.id]);
    const wide =
      isWide &&
      (await this.isNewStamp(
        'all',
        this.store.units().map(({ id }) => id),
      ));
    return near || wide;
  }

  private async isNewStamp(key: string, units: readonly UnitId[]): Promise<boolean> {
    const stamp = await this.store.visits.stampOf(units);
    const last = this.stamps.get(key);
    this.stamps.set(key, stamp);
    return last !== undefined && last !== stamp;
  }

  private async holderNow(why: Failure): Promise<Pick<Sharing, 'state' | 'by'>> {
    const isShared = why.reason === 'file-locked' || why.reason === 'folder-taken';
    if (!isShared) return { state: 'ours', by: {} };
    const held = await this.store.visits.heldBy();
    return held === null ? { state: 'free', by: {} } : stateOf({ ...why, details: held.details });
  }

  private changeHands(): void {
    this.stamps.clear();
    this.state = { ...this.state, ...stateOf(this.store.whyReadOnly()), isAway: false };
  }

  /** What is only on its way to a folder that is away needs no offer: it goes there by itself. */
  private offered(): ReadonlyMap<string, StrandedUnit> {
    const taken = this.store.takenUnits().map((stranded) => [stranded.unit.id, stranded] as const);
    return new Map([...this.earlier, ...taken]);
  }

  private isStored({ unit, layer }: StrandedUnit): boolean {
    const { id } = unit;
    return isDeepStrictEqual(this.store.unit(id), unit) && isDeepStrictEqual(this.store.layer(id), layer);
  }

  private holdStranded(): boolean {
    return this.file.hold([...this.earlier.values(), ...this.store.strandedUnits()]);
  }

  private schedule(): void {
    this.cancel = this.store.visits.tools.clock.after(lookEveryMs, () => {
      void this.look().then(() => {
        if (!this.isEnded) this.schedule();
      });
    });
  }
}

/** What the sentence of the window's bar is about. */
function stateOf(why: Failure | null): Pick<Sharing, 'state' | 'by'> {
  if (why?.reason === 'file-locked') return { state: 'held', by: why.details };
  if (why?.reason === 'folder-taken') return { state: 'taken', by: why.details };
  return { state: 'ours', by: {} };
}
