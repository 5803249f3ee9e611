import { join } from 'node:path';
import { backupLimits } from '../../templates/model/backup';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import type { Unit, UnitId } from '../../templates/model/unit';
import { readPayload, type DocumentKind } from '../store/document-kind';
import { parseEnvelope } from '../store/envelope';
import { keptFolderName, liveName } from '../store/examine-document';
import { listKeptGenerations } from '../store/kept-generations';
import { layerKind, unitKind } from '../store/stored-kinds';
import { writeFailure } from '../store/write-failure';
import type { BackupDisk } from './backup-disk';

/** As many as somebody looks through; of each unit the store keeps ten and one a day. */
const mostListed = 30;

/** A moment at which the store kept how a unit stood, before that was replaced. */
export interface KeptMoment {
  readonly unitId: UnitId;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A unit as it stood at a kept moment. */
export interface KeptState {
  readonly unit: Unit;
  readonly layer: Layer;
  /** When it was saved; ISO 8601 in UTC. */
  readonly savedAt: string;
}

/** Where one unit's documents lie, and what reads them. */
export interface KeptPlace {
  readonly disk: BackupDisk;
  readonly dataFolder: string;
}

const parts = ['unit', 'layer'] as const;

function folderOf({ dataFolder }: KeptPlace, unitId: UnitId, part: (typeof parts)[number]): string {
  return join(dataFolder, 'units', unitId, part);
}

/** The kept files of a document by name; none where there are none, or where the disk does not say. */
async function keptFiles(place: KeptPlace, unitId: UnitId, part: (typeof parts)[number]) {
  try {
    const entries = await place.disk.list(join(folderOf(place, unitId, part), keptFolderName));
    return listKeptGenerations(entries.map(({ name }) => name));
  } catch (error) {
    writeFailure(error);
    return [];
  }
}

/** The moments at which these units were kept, the newest first. Reads names only. */
export async function listKeptMoments(place: KeptPlace, unitIds: readonly UnitId[]): Promise<readonly KeptMoment[]> {
  const found = new Map<string, KeptMoment>();
  for (const unitId of unitIds) {
    for (const part of parts) {
      for (const { keptAt } of await keptFiles(place, unitId, part)) {
        const at = keptAt.toISOString();
        found.set(`${unitId} ${at}`, { unitId, at });
      }
    }
  }
  const newestFirst = [...found.values()].sort((one, other) => (one.at > other.at ? -1 : 1));
  return newestFirst.slice(0, mostListed);
}

interface Generation<Value> {
  readonly number: number;
  readonly savedAt: string;
  readonly value: Value;
}

async function readGeneration<Value>(
  disk: BackupDisk,
  path: string,
  kind: DocumentKind<Value>,
): Promise<readonly Generation<Value>[]> {
  try {
    const text = new TextDecoder().decode(await disk.read(path, backupLimits.partBytes));
    const reading = parseEnvelope(text, kind.version);
    if (reading.kind !== 'good') return [];
    const { schema, payload, savedAt, generation } = reading.envelope;
    const value = readPayload(kind, schema, payload);
    return value === null ? [] : [{ number: generation, savedAt, value: value.value }];
  } catch (error) {
    writeFailure(error);
    return [];
  }
}

/** The generation of a document that stood at a moment; of what is left, the oldest where none is as old as that. */
async function generationAt<Value>(
  place: KeptPlace,
  { unitId, at }: KeptMoment,
  { part, kind }: { readonly part: (typeof parts)[number]; readonly kind: DocumentKind<Value> },
): Promise<Generation<Value> | null> {
  const folder = folderOf(place, unitId, part);
  const kept = await keptFiles(place, unitId, part);
  const paths = [join(folder, liveName), ...kept.map(({ name }) => join(folder, keptFolderName, name))];
  const all: Generation<Value>[] = [];
  for (const path of paths) all.push(...(await readGeneration(place.disk, path, kind)));
  const newestFirst = all.sort((one, other) => other.number - one.number);
  const named = kept.find(({ keptAt }) => keptAt.toISOString() === at);
  const meant = newestFirst.find(({ number }) => number === named?.generation);
  return meant ?? newestFirst.find(({ savedAt }) => savedAt <= at) ?? newestFirst.at(-1) ?? null;
}

/** How a unit stood at a kept moment: facts and layer as they were together; null where the facts are not to be read. */
export async function readKeptState(place: KeptPlace, moment: KeptMoment): Promise<KeptState | null> {
  const unit = await generationAt(place, moment, { part: 'unit', kind: unitKind });
  const layer = await generationAt(place, moment, { part: 'layer', kind: layerKind });
  if (unit === null || unit.value.id !== moment.unitId) return null;
  // A layer whose first generation is younger was not there yet.
  if (layer === null || (layer.number === 1 && layer.savedAt > moment.at)) {
    return { unit: unit.value, layer: emptyLayer, savedAt: unit.savedAt };
  }
  const savedAt = layer.savedAt > unit.savedAt ? layer.savedAt : unit.savedAt;
  return { unit: unit.value, layer: layer.value, savedAt };
}
