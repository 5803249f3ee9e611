import type { Place } from '../../templates/check/place';
import { changeBetween, isTyping, type Change } from '../../templates/history/change';
import { afterStep, patchesOfStep, type History, type Step } from '../../templates/history/history';
import { patched } from '../../templates/history/patch';
import { placeOfChange } from '../../templates/history/place-of-change';
import {
  createPictureNames,
  readNamedDocument,
  withNamedPicture,
  withPicture,
  type Pictures,
  type UnitDocument,
} from '../../templates/history/unit-document';

/** Letters that follow each other within this time, at the same place, are undone together. */
export const typingPauseMs = 1500;

/** A change that the next letters may still join. */
interface OpenChange {
  readonly from: UnitDocument;
  readonly change: Change;
  readonly lastAt: number;
}

function isSamePlace(one: Place | null, other: Place | null): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}

/** What the window knows of a unit's document beside its state: the word being typed, and the pictures that have been. */
export class DocumentSession {
  private readonly names = createPictureNames();
  private pictures: Pictures = {};
  private open: OpenChange | null = null;
  private meanwhile: readonly Step[] = [];

  constructor(private readonly now: () => Date) {}

  /** The step that an edit is; null where nothing is new. */
  stepOf(before: UnitDocument, after: UnitDocument, place: Place | null): Step | null {
    const [from, to] = [this.named(before), this.named(after)];
    const change = changeBetween(from, to, { at: this.now().toISOString(), place });
    if (change === null) return null;
    const own = { ...change, place: place ?? placeOfChange(before, after, change) };
    const joined = this.joined(own, to);
    if (joined !== null) return { kind: 'merge', change: joined };
    this.open = isTyping(own.forward) ? { from, change: own, lastAt: this.now().getTime() } : null;
    return { kind: 'change', change: own };
  }

  /** The document after an undo or redo; null where there is none such. */
  stepped(document: UnitDocument, history: History, step: Step): UnitDocument | null {
    this.open = null;
    const patches = patchesOfStep(history, step);
    if (patches === null) return null;
    const next = readNamedDocument(patched(this.named(document), patches));
    const unit = next === null ? null : withPicture(next.unit, this.pictures);
    return next === null || unit === null ? null : { unit, layer: next.layer };
  }

  /**
   * Begins to read what was done before, of the document that is now shown. Answers how to take it in: with the steps that
   * were made meanwhile.
   */
  beginReading(): (history: History, pictures: Pictures) => History {
    this.meanwhile = [];
    this.open = null;
    return (history, kept) => {
      this.pictures = { ...kept, ...this.pictures };
      return this.meanwhile.reduce((before, step) => afterStep(before, step) ?? before, history);
    };
  }

  /** Ends the word being typed: what comes before and what comes after are undone each by itself. */
  endWord(): void {
    this.open = null;
  }

  /** Names the logo's picture beside the window's own work, so that the first letter typed need not wait for it. */
  async learnPicture(png: string): Promise<void> {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(png));
    const hexadecimal = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
    this.names.learn(png, hexadecimal.join(''));
  }

  /** Notes a step that was made, for a reading under way. */
  note(step: Step): void {
    this.meanwhile = [...this.meanwhile, step];
  }

  private joined(own: Change, after: UnitDocument): Change | null {
    const { open } = this;
    const time = this.now().getTime();
    if (open === null || time - open.lastAt > typingPauseMs || !isTyping(own.forward)) return null;
    if (!isSamePlace(open.change.place, own.place)) return null;
    const { at, place } = open.change;
    const change = changeBetween(open.from, after, { at, place }) ?? { at, place, forward: [], backward: [] };
    this.open = change.forward.length === 0 ? null : { ...open, change, lastAt: time };
    return change;
  }

  private named(document: UnitDocument): UnitDocument {
    const nameOf = (png: string): string => {
      const name = this.names.nameOf(png);
      if (this.pictures[name] === undefined) this.pictures = { ...this.pictures, [name]: png };
      return name;
    };
    return { ...document, unit: withNamedPicture(document.unit, nameOf) };
  }
}
