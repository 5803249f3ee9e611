import { failure, type Failure } from '../../templates/messages/failure';
import { emptyHistory, type History } from '../../templates/history/history';
import type { Pictures } from '../../templates/history/unit-document';
import type { Layer } from '../../templates/model/layer';
import { failed, success, type Result } from '../../templates/model/result';
import { initialSettings, type Settings } from '../../templates/model/settings';
import type { Unit, UnitId } from '../../templates/model/unit';
import type { Notice } from '../bridge/contract';
import type { Document } from './document';
import type { Saved, SaveOutcome } from './document-disk';
import { exampleUnit } from './example-unit';
import type { FolderVisits, StoreStart, Visit, VisitWay } from './folder-visits';
import { documentFrom, joinNotices, mendDocument, noticesOf } from './open-document';
import { openJournal, saveIntoRecord, type DocumentSave } from './save-document';
import { summariesOf, type UnitSummary } from './unit-summary';
import type { SaveWatch } from './save-watch';
import { nameless, UnitShelf } from './unit-shelf';

export type { Saved, SaveOutcome, UnitSummary };

/** A unit's words that the data folder did not take: kept aside, so that nothing typed is lost. */
export interface StrandedUnit {
  readonly unit: Unit;
  readonly layer: Layer;
}

/** A unit's history with the pictures that its changes name. */
export interface KeptHistory {
  readonly history: History;
  readonly pictures: Pictures;
}

/**
 * The data folder, open: settings, units and their layers in memory, every edit on the disk at once. Expected trouble
 * (full disk, folder gone, folder in use elsewhere) is a `Failure`; the edit then stays in memory and is tried again.
 */
export class Store {
  private settingsDocument: Document<Settings>;
  private shelf: UnitShelf;
  private start: StoreStart;
  private readonly stranded = new Map<UnitId, StrandedUnit>();
  private lastTurn: Promise<unknown> = Promise.resolve();
  private keepingStart: Promise<void> = Promise.resolve();

  constructor(
    visit: Visit,
    private readonly watch: SaveWatch,
    /** The ways to come to the same folder again. */
    readonly visits: FolderVisits,
  ) {
    this.start = visit.start;
    ({ shelf: this.shelf, settings: this.settingsDocument } = documentsOf(visit));
  }

  /** Puts right what was found damaged or half saved; the keeping of older states goes on behind. */
  async mend(): Promise<void> {
    if (this.start.whyReadOnly !== null) return;
    await mendDocument(this.settingsDocument, this.start.settings.found);
    await this.shelf.mend();
    await this.openJournal(this.currentUnit()?.id ?? null);
    this.keepingStart = this.keepStart();
  }

  settings(): Settings {
    return this.settingsDocument.value();
  }

  units(): readonly UnitSummary[] {
    return summariesOf(this.shelf.ids().flatMap((id) => this.unit(id) ?? []));
  }

  unit(id: UnitId): Unit | null {
    return this.shelf.get(id)?.unit.value() ?? null;
  }

  layer(id: UnitId): Layer | null {
    return this.shelf.get(id)?.layer.value() ?? null;
  }

  /** The unit that the user works with: the chosen one, otherwise the first in the list. */
  currentUnit(): Unit | null {
    const { currentUnitId } = this.settings();
    const chosen = currentUnitId === null ? null : this.unit(currentUnitId);
    return chosen ?? this.firstUnit();
  }

  /** When the current unit or its layer was last saved. */
  savedAt(): string | null {
    const unit = this.currentUnit();
    const record = unit === null ? null : this.shelf.get(unit.id);
    const times = [record?.unit.savedAt(), record?.layer.savedAt()].flatMap((time) => time ?? []);
    return times.sort().at(-1) ?? null;
  }

  /** What happened to the data at this start, one sentence of a kind. */
  notices(): readonly Notice[] {
    return joinNotices([...this.start.notices, ...noticesOf(this.start.settings, ''), ...this.shelf.notices()]);
  }

  isReadOnly(): boolean {
    return this.start.whyReadOnly !== null;
  }

  /** Why nothing may be written: who has the folder, or that it cannot be written; null where it may. */
  whyReadOnly(): Failure | null {
    return this.start.whyReadOnly;
  }

  /** Asked of the disk: whether a save would find the folder there and still ours. */
  async whyNotWrite(): Promise<Failure | null> {
    return this.start.whyReadOnly ?? (await this.start.lock?.whyNotWrite()) ?? null;
  }

  /** Units with words that were typed when another person took the folder. */
  takenUnits(): readonly StrandedUnit[] {
    return [...this.stranded.values()];
  }

  /** All units whose words are in memory only: these, and those that a folder which is away has not taken. */
  strandedUnits(): readonly StrandedUnit[] {
    const unsaved = this.isReadOnly() ? [] : this.shelf.unsavedIds().flatMap((id) => this.strandedUnit(id) ?? []);
    return [...this.stranded.values(), ...unsaved];
  }

  /** Lets words go that were typed when another person took the folder. */
  forgetStranded(id: UnitId): void {
    this.stranded.delete(id);
  }

  /** Tries at once what the disk has refused. */
  async tryAgain(): Promise<void> {
    await Promise.all(this.documents().map((document) => document.tryAgain()));
  }

  /**
   * Comes to the folder again: only to read it, or to take it from whoever has it. What this desk has chosen for itself
   * stays; what was typed and is not on the disk is kept in `strandedUnits`. Throws the system's error where the folder
   * is not there; then all is as before.
   */
  comeAgain(way: VisitWay): Promise<void> {
    return this.inTurn(async () => {
      const visit = await this.visits.visit(way);
      const old = this.documents();
      const oldJournals = this.shelf.journals();
      if (!this.isReadOnly()) this.keepStranded(this.shelf.unsavedIds());
      const { currentUnitId, interfaceLanguage } = this.settings();
      this.start = visit.start;
      ({ shelf: this.shelf, settings: this.settingsDocument } = documentsOf(visit));
      this.settingsDocument.hold({ ...this.settings(), currentUnitId, interfaceLanguage });
      await Promise.all([...old, ...oldJournals].map((kept) => kept.settle()));
      await this.mend();
      await this.keepingStart;
    });
  }

  onSaved(listener: (saved: Saved) => void): () => void {
    return this.watch.onSaved(listener);
  }

  onSaveFailed(listener: (reason: Failure) => void): () => void {
    return this.watch.onSaveFailed(listener);
  }

  /** Saves the settings; in a read-only folder they are taken over for this session and the reason is returned. */
  async saveSettings(settings: Settings): Promise<SaveOutcome> {
    if (this.start.whyReadOnly === null) return this.settingsDocument.save(settings);
    this.settingsDocument.hold(settings);
    return failed(this.start.whyReadOnly);
  }

  /** Saves the facts of a unit; whatever is new in them is one change that can be undone. */
  saveUnit(unit: Unit): Promise<SaveOutcome> {
    return this.saveDocument(unit.id, { unit, layer: null, steps: null });
  }

  /** Saves the layer of a unit; whatever is new in it is one change that can be undone. */
  saveLayer(id: UnitId, layer: Layer): Promise<SaveOutcome> {
    return this.saveDocument(id, { unit: null, layer, steps: null });
  }

  /** Saves what is new of a unit's document, with the steps that led there: first the journal, then the documents. */
  async saveDocument(id: UnitId, save: DocumentSave): Promise<SaveOutcome> {
    const { unit, layer } = save;
    if (this.isTaken()) this.strand(id, { ...(unit === null ? {} : { unit }), ...(layer === null ? {} : { layer }) });
    if (this.start.whyReadOnly !== null) return failed(this.start.whyReadOnly);
    const record = this.shelf.get(id);
    return record === null ? failed(failure('unit-unknown')) : saveIntoRecord(record, save, this.visits.tools.clock);
  }

  /** What can be undone and redone in a unit, also of earlier sessions; nothing where the folder is only read. */
  history(id: UnitId): KeptHistory {
    const journal = this.shelf.get(id)?.journal;
    return { history: journal?.history() ?? emptyHistory, pictures: journal?.picturesOfHistory() ?? {} };
  }

  /** Makes a new unit and lets the user work with it. */
  createUnit(from: 'empty' | 'example'): Promise<Result<Unit, Failure>> {
    return this.importUnit(from === 'example' ? exampleUnit() : nameless('yksikko'));
  }

  /** Takes a unit from a file beside the others, never over one of them, and lets the user work with it. */
  importUnit(unit: Unit): Promise<Result<Unit, Failure>> {
    return this.changeUnits(() => this.shelf.add(unit));
  }

  /** Makes a new unit of the given words beside the others and lets the user work with it. */
  addUnit(unit: Unit, layer: Layer): Promise<Result<Unit, Failure>> {
    return this.changeUnits(() => this.shelf.add(unit, layer));
  }

  removeUnit(id: UnitId): Promise<Result<null, Failure>> {
    return this.inTurn(async () => {
      const removed = await this.shelf.remove(id);
      if (removed.ok && this.settings().currentUnitId === id) await this.choose(this.currentUnit()?.id ?? null);
      return removed;
    });
  }

  restoreUnit(id: UnitId): Promise<Result<Unit, Failure>> {
    return this.changeUnits(() => this.shelf.restore(id));
  }

  /** Puts units that were staged from a backup in their place (`staged-units.ts`). */
  takeStaged(): Promise<Result<readonly UnitId[], Failure>> {
    return this.inTurn(async () =>
      this.start.whyReadOnly === null ? this.shelf.takeStaged() : failed(this.start.whyReadOnly),
    );
  }

  /** Lets the user work with another unit; in a read-only folder for this session only. */
  selectUnit(id: UnitId): Promise<Result<Unit, Failure>> {
    return this.inTurn(async () => {
      const unit = this.unit(id);
      if (unit === null) return failed(failure('unit-unknown'));
      const outcome = await this.choose(id);
      return outcome.ok || this.isReadOnly() ? success(unit) : outcome;
    });
  }

  /** Writes what is not on the disk yet; for the moment before the process ends. */
  flushSync(): Result<undefined, Failure> {
    if (this.isReadOnly()) return success(undefined);
    this.shelf.journals().forEach((journal) => {
      journal.appendNow();
    });
    const outcomes = this.documents().map((document) => document.flushSync());
    return outcomes.find((outcome) => !outcome.ok) ?? success(undefined);
  }

  /** Ends the work with the folder and gives it back, without waiting: for a session that the system ends. */
  closeSync(): Result<undefined, Failure> {
    const outcome = this.flushSync();
    this.start.lock?.releaseNow();
    return outcome;
  }

  /** Waits for all writes and gives the folder back. */
  async close(): Promise<void> {
    await this.lastTurn;
    await this.keepingStart;
    for (const document of this.documents()) await document.settle();
    for (const journal of this.shelf.journals()) await journal.settle();
    this.flushSync();
    await this.start.lock?.release();
  }

  private isTaken(): boolean {
    return this.start.whyReadOnly?.reason === 'folder-taken';
  }

  private strandedUnit(id: UnitId): StrandedUnit | null {
    const record = this.shelf.get(id);
    return record === null ? null : { unit: record.unit.value(), layer: record.layer.value() };
  }

  private keepStranded(ids: readonly UnitId[]): void {
    ids.forEach((id) => this.strand(id, {}));
  }

  /** A keystroke that was on its way when the folder was taken comes after it. */
  private strand(id: UnitId, words: Partial<StrandedUnit>): void {
    const known = this.stranded.get(id) ?? this.strandedUnit(id);
    if (known !== null) this.stranded.set(id, { ...known, ...words });
  }

  private firstUnit(): Unit | null {
    const [first] = this.units();
    return first === undefined ? null : this.unit(first.id);
  }

  private documents(): readonly (Document<Settings> | Document<Unit> | Document<Layer>)[] {
    return [this.settingsDocument, ...this.shelf.documents()];
  }

  private changeUnits(change: () => Promise<Result<Unit, Failure>>): Promise<Result<Unit, Failure>> {
    return this.inTurn(async () => {
      if (this.start.whyReadOnly !== null) return failed(this.start.whyReadOnly);
      const outcome = await change();
      if (outcome.ok) await this.choose(outcome.value.id);
      return outcome;
    });
  }

  private async openJournal(id: UnitId | null): Promise<void> {
    const record = id === null ? null : this.shelf.get(id);
    if (record !== null && this.start.whyReadOnly === null) await openJournal(record);
  }

  private async choose(currentUnitId: UnitId | null): Promise<SaveOutcome> {
    await this.openJournal(currentUnitId);
    return this.saveSettings({ ...this.settings(), currentUnitId });
  }

  /** Changes of the list of units wait for each other; two of them at once would take the same id. */
  private inTurn<Done>(step: () => Promise<Done>): Promise<Done> {
    const turn = this.lastTurn.then(step, step);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private async keepStart(): Promise<void> {
    for (const document of this.documents()) await document.keepStart();
  }
}

function documentsOf({ start, surroundings }: Visit) {
  const shelf = new UnitShelf(surroundings, start.dataFolder, start.units);
  const initial = { ...initialSettings, isGuideDone: shelf.ids().length > 0 };
  return { shelf, settings: documentFrom(surroundings, start.settings, initial) };
}
