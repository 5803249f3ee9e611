import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterStep, emptyHistory, shortened, type History, type Step } from '../../templates/history/history';
import { patched } from '../../templates/history/patch';
import {
  createPictureNames,
  pictureNamesIn,
  readNamedDocument,
  withNamedPicture,
  withPicture,
  type Pictures,
  type UnitDocument,
} from '../../templates/history/unit-document';
import type { DocumentSurroundings } from './document-disk';
import { documentPath, sweepTemporaries, type DocumentPlace } from './document-folder';
import { createDocumentPrints, type DocumentPrints } from './document-print';
import { renamePatiently, writeDurably, writeDurablyNow } from './durable-write';
import { formatJournalLine, journalVersion, type StateLine } from './journal-line';
import { agreementWith, readJournal, type Generations, type JournalReading } from './journal-reading';
import { readPatiently } from './patient-read';
import { errorCode } from './write-failure';

export const journalName = 'journal.jsonl';

/** A longer journal is written anew when it is opened, with the newest part of its history. */
const longestCharacters = 1_000_000;
/** In the middle of the work it is written anew, with all of its history, when it has grown to this. */
const largestBytes = 4_000_000;

/** The documents as they are, with the generations that are on the disk. */
export interface JournalDocuments {
  readonly document: () => UnitDocument;
  readonly generations: () => Generations;
}

/** One step as the window sends it; the id tells a step that is sent again after a failure. */
export interface TakenStep {
  readonly id: string;
  readonly step: Step;
}

interface Snapshot {
  readonly history: History;
  readonly state: Omit<StateLine, 'kind' | 'history' | 'steps'>;
}

interface PendingLine {
  readonly text: string;
  readonly after: Snapshot;
}

/**
 * The journal of one unit: every change is a line on the disk before the documents are written, so that it can be undone
 * after a restart, and so that a process killed in between loses no letter. What the disk refuses is kept and written
 * with the next line; it never keeps the documents from being saved.
 */
export class UnitJournal {
  private readonly path: string;
  private readonly nameOf = createPictureNames((png) => createHash('sha256').update(png).digest('hex')).nameOf;
  private readonly prints = createDocumentPrints(this.nameOf);
  private readonly seen = new Set<string>();
  private pictures: Partial<Record<string, string>> = {};
  private written = new Set<string>();
  private base: Snapshot | null = null;
  private pending: readonly PendingLine[] = [];
  private bytes = 0;
  private largest = largestBytes;
  private isToBeRewritten = true;
  private isOff = false;
  private running: Promise<boolean> | null = null;

  constructor(
    private readonly place: DocumentPlace,
    private readonly surroundings: DocumentSurroundings,
    private readonly documents: JournalDocuments,
  ) {
    this.path = join(documentPath(place), journalName);
  }

  isOpen(): boolean {
    return this.base !== null;
  }

  history(): History {
    return (this.pending.at(-1)?.after ?? this.base)?.history ?? emptyHistory;
  }

  /** The pictures that the history's changes name. */
  picturesOfHistory(): Pictures {
    const names = pictureNamesIn(JSON.stringify(this.history()));
    return Object.fromEntries(Object.entries(this.pictures).filter(([name]) => names.has(name)));
  }

  /**
   * Reads the journal once. Gives the document that the journal has more of than the disk, to be saved; null where the two
   * agree. A journal that is damaged or belongs to other documents is set aside, and history begins anew.
   */
  async open(): Promise<UnitDocument | null> {
    if (this.base !== null) return null;
    const { tools } = this.surroundings;
    try {
      await sweepTemporaries(tools, this.place);
      const reading = readJournal(await readPatiently(tools, this.path));
      return await this.takeUp(reading);
    } catch (error) {
      const code = errorCode(error);
      if (code === null) throw error;
      this.isOff = code !== 'ENOENT' && code !== 'ENOTDIR';
      this.beginAnew();
      return null;
    }
  }

  /**
   * Takes the steps that led to the documents as they are now, in memory; `append` writes them. A journal that nobody has
   * opened yet takes none: when it is opened, it belongs to other documents than these.
   */
  take(steps: readonly TakenStep[]): void {
    if (this.base === null) return;
    const fresh = steps.filter(({ id }) => !this.seen.has(id));
    fresh.forEach(({ id }) => this.seen.add(id));
    if (fresh.length === 0) return;
    const history = fresh.reduce<History | null>(
      (before, { step }) => before && afterStep(before, step),
      this.history(),
    );
    if (history === null) {
      this.beginAnew();
      return;
    }
    const after = this.snapshot(history);
    const text = formatJournalLine({ kind: 'steps', steps: fresh.map(({ step }) => step), ...after.state });
    this.pending = [...this.pending, { text, after }];
  }

  /** Keeps the picture that the document has now, before or after a change that names it. */
  keepPicture(document: UnitDocument): void {
    const png = document.unit.logo?.png;
    if (png !== undefined) this.pictures[this.nameOf(png)] = png;
  }

  /** The document as changes are made between: with its picture's name. */
  named(document: UnitDocument): UnitDocument {
    return { ...document, unit: withNamedPicture(document.unit, this.nameOf) };
  }

  /** Whether a step waits that the disk has not got. */
  hasPending(): boolean {
    return this.pending.length > 0 && !this.isOff;
  }

  /** Puts the waiting steps on the disk; false where the disk refuses. Never two at a time. */
  append(): Promise<boolean> {
    this.running ??= this.appendOnce().finally(() => (this.running = null));
    return this.running;
  }

  /** Waits for a running write. */
  async settle(): Promise<void> {
    await this.running;
  }

  /** The same while the process ends. */
  appendNow(): void {
    if (!this.hasPending() || this.surroundings.whyNotWriteNow() !== null) return;
    const { files } = this.surroundings.tools;
    const lines = this.pending;
    const isWhole = this.isToBeRewritten || this.running !== null;
    try {
      const text = isWhole ? this.wholeText(lines) : this.textOf(lines);
      if (isWhole) writeDurablyNow(files, this.path, text);
      else files.appendNow(this.path, this.bytes, text);
      this.appended(lines, Buffer.byteLength(text), isWhole);
    } catch (error) {
      if (errorCode(error) === null) throw error;
      this.isToBeRewritten = true;
    }
  }

  private async appendOnce(): Promise<boolean> {
    const lines = this.pending;
    if (!this.hasPending() || (await this.surroundings.whyNotWrite()) !== null) return false;
    const { tools } = this.surroundings;
    const isWhole = this.isToBeRewritten;
    try {
      const text = isWhole ? this.wholeText(lines) : this.textOf(lines);
      if (isWhole) await writeDurably(tools, this.path, text);
      else await tools.files.append(this.path, this.bytes, text);
      this.appended(lines, Buffer.byteLength(text), isWhole);
      return true;
    } catch (error) {
      if (errorCode(error) === null) throw error;
      this.isToBeRewritten = true;
      return false;
    }
  }

  /** Where a write while the process ends was quicker, nobody knows what the file holds: the next one writes it anew. */
  private appended(lines: readonly PendingLine[], bytes: number, isWhole: boolean): void {
    const isOvertaken = !lines.every((line) => this.pending.includes(line));
    this.isToBeRewritten = isOvertaken;
    if (isOvertaken) return;
    this.base = lines.at(-1)?.after ?? this.base;
    this.pending = this.pending.filter((line) => !lines.includes(line));
    this.bytes = isWhole ? bytes : this.bytes + bytes;
    if (isWhole) this.largest = Math.max(largestBytes, 2 * bytes);
    else this.isToBeRewritten = this.bytes > this.largest;
  }

  /** The whole file: where its history begins, and the steps that the disk has not got. */
  private wholeText(lines: readonly PendingLine[]): string {
    if (this.base === null) throw new Error('The journal is not open.');
    this.written = new Set();
    const start = formatJournalLine({ kind: 'start', history: this.base.history, ...this.base.state });
    return this.newPictureLines(start, this.base) + start + this.textOf(lines);
  }

  /** The lines, after the pictures that they name and the file has not yet. */
  private textOf(lines: readonly PendingLine[]): string {
    return lines.map(({ text, after }) => this.newPictureLines(text, after) + text).join('');
  }

  private newPictureLines(json: string, { state }: Snapshot): string {
    const names = [...pictureNamesIn(json)].filter((name) => !this.written.has(name));
    return names
      .flatMap((name) => {
        const png = this.pictures[name];
        if (png === undefined) return [];
        this.written.add(name);
        return [formatJournalLine({ kind: 'logo', schema: journalVersion, at: state.at, name, png })];
      })
      .join('');
  }

  private snapshot(history: History): Snapshot {
    const prints: DocumentPrints = this.prints(this.documents.document());
    const at = this.surroundings.tools.clock.now().toISOString();
    return { history, state: { schema: journalVersion, at, ...prints, generations: this.documents.generations() } };
  }

  private beginAnew(): void {
    this.base = this.snapshot(emptyHistory);
    this.pending = [];
    this.isToBeRewritten = true;
    this.bytes = 0;
  }

  private async takeUp(reading: JournalReading): Promise<UnitDocument | null> {
    const found = this.documents.document();
    const agreement = agreementWith(reading, this.prints(found), this.documents.generations());
    const rolled = agreement.kind === 'behind' ? this.rolledForward(found, reading, agreement) : null;
    if (agreement.kind === 'foreign' || (agreement.kind === 'behind' && rolled === null)) {
      if (reading.states.length > 0 || reading.isDamaged) await this.setAside();
      this.beginAnew();
      return null;
    }
    if (reading.isDamaged) await this.setAside();
    this.pictures = { ...reading.pictures };
    this.written = new Set(Object.keys(reading.pictures));
    const isLong = reading.bytes > longestCharacters;
    this.base = this.snapshot(isLong ? shortened(reading.history, longestCharacters) : reading.history);
    this.bytes = reading.bytes;
    this.isToBeRewritten = isLong || reading.isDamaged;
    if (rolled !== null) this.base = { ...this.base, state: { ...this.base.state, ...this.prints(rolled) } };
    return rolled;
  }

  private rolledForward(
    found: UnitDocument,
    reading: JournalReading,
    {
      prints,
      patches,
    }: { readonly prints: DocumentPrints; readonly patches: JournalReading['states'][number]['patches'] },
  ): UnitDocument | null {
    this.keepPicture(found);
    const next = readNamedDocument(patched(this.named(found), patches));
    const unit = next === null ? null : withPicture(next.unit, { ...reading.pictures, ...this.pictures });
    if (next === null || unit === null) return null;
    const rolled = { unit, layer: next.layer };
    const reached = this.prints(rolled);
    return reached.unit === prints.unit && reached.layer === prints.layer ? rolled : null;
  }

  /** The old journal stays beside the new one, unchanged. Where it cannot be moved, nothing is journalled in this session. */
  private async setAside(): Promise<void> {
    const { tools } = this.surroundings;
    const time = tools.clock.now().toISOString().replaceAll(/[-:.]/g, '');
    try {
      await renamePatiently(tools, this.path, join(documentPath(this.place), `journal-aside-${time}.jsonl`));
    } catch (error) {
      if (errorCode(error) === null) throw error;
      this.isOff = true;
    }
  }
}
