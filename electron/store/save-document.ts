import { randomUUID } from 'node:crypto';
import { changeBetween } from '../../templates/history/change';
import { placeOfChange } from '../../templates/history/place-of-change';
import type { UnitDocument } from '../../templates/history/unit-document';
import type { Layer } from '../../templates/model/layer';
import { success } from '../../templates/model/result';
import type { Unit } from '../../templates/model/unit';
import type { SaveOutcome } from './document-disk';
import type { StoreClock } from './store-clock';
import type { TakenStep } from './unit-journal';
import type { UnitRecord } from './unit-shelf';

/** What is new of a unit's document; null for a half that is as it was. */
export interface DocumentSave {
  readonly unit: Unit | null;
  readonly layer: Layer | null;
  /** The steps that led there; null where the difference is one change. */
  readonly steps: readonly TakenStep[] | null;
}

function documentOf({ unit, layer }: UnitRecord): UnitDocument {
  return { unit: unit.value(), layer: layer.value() };
}

/** Opens a unit's journal, and saves what it has more than the documents: letters typed just before a process was killed. */
export async function openJournal(record: UnitRecord): Promise<void> {
  const rolled = await record.journal.open();
  if (rolled === null) return;
  await Promise.all([record.unit.save(rolled.unit), record.layer.save(rolled.layer)]);
}

/**
 * Takes the new values over at once. The journal has them on the disk before the documents are written; where it cannot
 * be written, the documents are saved all the same, as the user's newest edit is worth more than its history.
 */
export async function saveIntoRecord(record: UnitRecord, save: DocumentSave, clock: StoreClock): Promise<SaveOutcome> {
  const { unit, layer, journal } = record;
  if (!journal.isOpen()) await openJournal(record);
  const before = documentOf(record);
  journal.keepPicture(before);
  if (save.unit !== null) unit.take(save.unit);
  if (save.layer !== null) layer.take(save.layer);
  const after = documentOf(record);
  journal.keepPicture(after);
  journal.take(save.steps ?? stepsBetween(journal.named(before), journal.named(after), clock.now()));
  for (let isGoingOn = true; isGoingOn && journal.hasPending();) isGoingOn = await journal.append();
  const outcomes = await Promise.all([
    save.unit === null ? null : unit.save(unit.value()),
    save.layer === null ? null : layer.save(layer.value()),
  ]);
  const made = outcomes.filter((outcome) => outcome !== null);
  return made.find((outcome) => !outcome.ok) ?? made.at(-1) ?? success({ savedAt: clock.now().toISOString() });
}

function stepsBetween(before: UnitDocument, after: UnitDocument, now: Date): readonly TakenStep[] {
  const change = changeBetween(before, after, { at: now.toISOString(), place: null });
  if (change === null) return [];
  return [
    { id: randomUUID(), step: { kind: 'change', change: { ...change, place: placeOfChange(before, after, change) } } },
  ];
}
