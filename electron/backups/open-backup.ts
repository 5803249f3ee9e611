import { failure, type Failure } from '../../templates/messages/failure';
import type { BackupHeader } from '../../templates/model/backup';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { failed, success, type Result } from '../../templates/model/result';
import type { Settings } from '../../templates/model/settings';
import type { Unit, UnitId } from '../../templates/model/unit';
import { readPayload, type DocumentKind } from '../store/document-kind';
import { parseEnvelope } from '../store/envelope';
import { liveName } from '../store/examine-document';
import * as storedKinds from '../store/stored-kinds';
import { readEnvelope } from './collect-unit';
import type { BackupPart } from './pack-backup';
import { unpackBackup } from './unpack-backup';

const { layerKind, settingsKind, unitKind } = storedKinds;

/** A unit of a backup, ready to be put in its place: every document in it was read. */
export interface BackedUpUnit {
  readonly id: UnitId;
  readonly unit: Unit;
  readonly layer: Layer;
  readonly savedAt: string | null;
  readonly parts: readonly BackupPart[];
}

/** A backup of which everything is good. */
export interface OpenedBackup {
  readonly header: BackupHeader;
  readonly units: readonly BackedUpUnit[];
  readonly settings: Settings | null;
}

/** The number of each shape that this app stores. */
export function knownKinds(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.values(storedKinds).map(({ name, version }) => [name, version]));
}

/** Opens a backup file whole or refuses it, as `unpackBackup` does; also where a document in it is not to be read. */
export function openBackup(bytes: Uint8Array, file: string): Result<OpenedBackup, Failure> {
  const unpacked = unpackBackup(bytes, file);
  if (!unpacked.ok) return unpacked;
  const { header, parts } = unpacked.value;
  const known = new Map(Object.entries(knownKinds()));
  const isNewer = Object.entries(header.kinds).some(([name, version]) => version > (known.get(name) ?? 0));
  if (isNewer) return failed(failure('backup-newer', { file }));
  try {
    const units = header.units.map(({ id }) => unitFrom(id, parts));
    const settings = parts.get(`settings/${liveName}`);
    const belonging = units.reduce((sum, unit) => sum + unit.parts.length, settings === undefined ? 0 : 1);
    // Whatever lies elsewhere, or belongs to a unit that is not listed or is listed twice, is not from us.
    if (belonging !== parts.size || new Set(units.map(({ id }) => id)).size !== units.length)
      throw new BadPart('damaged');
    return success({ header, units, settings: settings === undefined ? null : valueOf(settingsKind, settings) });
  } catch (error) {
    if (error instanceof BadPart) return failed(failure(`backup-${error.kind}`, { file }));
    throw error;
  }
}

class BadPart extends Error {
  constructor(readonly kind: 'damaged' | 'newer') {
    super(kind);
  }
}

function unitFrom(id: UnitId, parts: ReadonlyMap<string, Uint8Array>): BackedUpUnit {
  const folder = `units/${id}/`;
  const own = [...parts].filter(([name]) => name.startsWith(folder)).map(([name, bytes]) => ({ name, bytes }));
  const unitFile = parts.get(`${folder}unit/${liveName}`);
  if (unitFile === undefined) throw new BadPart('damaged');
  const layerFile = parts.get(`${folder}layer/${liveName}`);
  const unit = valueOf(unitKind, unitFile);
  if (unit.id !== id) throw new BadPart('damaged');
  const layer = layerFile === undefined ? emptyLayer : valueOf(layerKind, layerFile);
  return { id, unit, layer, savedAt: lastSaved(own), parts: own };
}

/** When any document of a unit was last saved. Throws where a stored document is not whole. */
export function lastSaved(parts: readonly BackupPart[]): string | null {
  const documents = parts.filter(({ name }) => name.endsWith(`/${liveName}`));
  const times = documents.map(({ bytes }) => {
    const envelope = readEnvelope(bytes);
    if (envelope === null) throw new BadPart('damaged');
    return envelope.savedAt;
  });
  return times.sort().at(-1) ?? null;
}

function valueOf<Value>(kind: DocumentKind<Value>, bytes: Uint8Array): Value {
  const reading = parseEnvelope(new TextDecoder().decode(bytes), kind.version);
  if (reading.kind !== 'good') throw new BadPart(reading.kind);
  const { schema, payload } = reading.envelope;
  const value = readPayload(kind, schema, payload);
  if (value === null) throw new BadPart('damaged');
  return value.value;
}
