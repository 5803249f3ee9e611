import { emptyHistory, afterStep, patchesOfStep, type History } from '../../templates/history/history';
import type { Patch } from '../../templates/history/patch';
import type { Pictures } from '../../templates/history/unit-document';
import type { DocumentPrints } from './document-print';
import { parseJournalLine, type StateLine } from './journal-line';

/** The generations of a unit's two documents on the disk; 0 where there is no file. */
export interface Generations {
  readonly unit: number;
  readonly layer: number;
}

/** A state that the journal knows: what it is, and what led to it from the state before. */
interface KnownState {
  readonly prints: DocumentPrints;
  readonly generations: Generations;
  readonly patches: readonly Patch[];
}

/** A journal's file, read as far as it is whole. */
export interface JournalReading {
  readonly states: readonly KnownState[];
  /** After the last state. */
  readonly history: History;
  readonly pictures: Pictures;
  /** How many bytes of the file are whole lines that were read. */
  readonly bytes: number;
  /** Whether something else than an unfinished last line follows: damage, or a line of a later app. */
  readonly isDamaged: boolean;
}

/** Reads a journal's text. An unfinished last line was never acknowledged and is ignored. */
export function readJournal(text: string): JournalReading {
  let reading: JournalReading = { states: [], history: emptyHistory, pictures: {}, bytes: 0, isDamaged: false };
  for (const line of text.split('\n').slice(0, -1)) {
    const next = withLine(reading, line);
    if (next === null) return { ...reading, isDamaged: true };
    reading = next;
  }
  return reading;
}

function withLine(reading: JournalReading, text: string): JournalReading | null {
  const line = parseJournalLine(text);
  if (line === null) return null;
  const bytes = reading.bytes + Buffer.byteLength(text) + 1;
  if (line.kind === 'logo') return { ...reading, bytes, pictures: { ...reading.pictures, [line.name]: line.png } };
  const change = line.kind === 'start' ? { history: line.history, patches: [] } : changeOf(reading, line);
  if (change === null) return null;
  const state = {
    prints: { unit: line.unit, layer: line.layer },
    generations: line.generations,
    patches: change.patches,
  };
  const earlier = line.kind === 'start' ? [] : reading.states;
  return { ...reading, bytes, history: change.history, states: [...earlier, state] };
}

function changeOf(
  reading: JournalReading,
  line: Extract<StateLine, { readonly kind: 'steps' }>,
): { readonly history: History; readonly patches: readonly Patch[] } | null {
  if (reading.states.length === 0) return null;
  let { history } = reading;
  const patches: Patch[] = [];
  for (const step of line.steps) {
    const [stepPatches, next] = [patchesOfStep(history, step), afterStep(history, step)];
    if (stepPatches === null || next === null) return null;
    patches.push(...stepPatches);
    history = next;
  }
  return { history, patches };
}

/** How the documents on the disk stand to the journal. */
export type Agreement =
  | { readonly kind: 'same' }
  /** The process ended between the journal and the documents: what the journal has more, by document. */
  | { readonly kind: 'behind'; readonly prints: DocumentPrints; readonly patches: readonly Patch[] }
  /** The documents are of another life than this journal. */
  | { readonly kind: 'foreign' };

/**
 * Finds each document's last known state. One that is behind can be rolled forward, as nothing comes to the disk before it
 * is in the journal; not so a document that is older than the one which the journal's last line was written over: somebody
 * has brought back an older state, and wants that.
 */
export function agreementWith(reading: JournalReading, prints: DocumentPrints, generations: Generations): Agreement {
  const last = reading.states.at(-1);
  if (last === undefined) return { kind: 'foreign' };
  if (last.prints.unit === prints.unit && last.prints.layer === prints.layer) return { kind: 'same' };
  const unitAt = reading.states.findLastIndex((state) => state.prints.unit === prints.unit);
  const layerAt = reading.states.findLastIndex((state) => state.prints.layer === prints.layer);
  const isOlder = generations.unit < last.generations.unit || generations.layer < last.generations.layer;
  if (unitAt === -1 || layerAt === -1 || isOlder) return { kind: 'foreign' };
  const patches = [...patchesAfter(reading, unitAt, '/unit/'), ...patchesAfter(reading, layerAt, '/layer/')];
  return { kind: 'behind', prints: last.prints, patches };
}

function patchesAfter(reading: JournalReading, index: number, half: string): readonly Patch[] {
  return reading.states.slice(index + 1).flatMap(({ patches }) => patches.filter(({ path }) => path.startsWith(half)));
}
