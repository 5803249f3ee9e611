import type { ComparedUnit, UnitAmounts } from '../../templates/model/backup';
import type { Layer } from '../../templates/model/layer';
import type { Unit } from '../../templates/model/unit';
import { liveName } from '../store/examine-document';
import { unitName } from '../store/unit-summary';
import { readEnvelope } from './collect-unit';
import { lastSaved, type BackedUpUnit } from './open-backup';
import type { BackupPart } from './pack-backup';
import { digestOf } from './seal';

/** A unit as it stands in the data folder now. */
export interface UnitHere {
  readonly unit: Unit;
  readonly layer: Layer;
  readonly parts: readonly BackupPart[];
}

/** What restoring would do to one unit; `here` is null where there is no such unit. */
export function compareUnit(backedUp: BackedUpUnit, here: UnitHere | null): ComparedUnit {
  const { id, unit, savedAt, parts } = backedUp;
  const savedHere = here === null ? null : lastSaved(here.parts);
  return {
    id,
    name: unitName(unit),
    state: here === null ? 'new' : stateOf(backedUp, here, savedHere),
    savedAt,
    bytes: parts.reduce((sum, { bytes }) => sum + bytes.length, 0),
    amounts: amountsOf(backedUp),
    here: here === null ? null : { name: unitName(here.unit), savedAt: savedHere, amounts: amountsOf(here) },
  };
}

function stateOf(backedUp: BackedUpUnit, here: UnitHere, savedHere: string | null): ComparedUnit['state'] {
  const isSame =
    JSON.stringify([backedUp.unit, backedUp.layer]) === JSON.stringify([here.unit, here.layer]) &&
    otherContent(backedUp.parts) === otherContent(here.parts);
  if (isSame) return 'same';
  return (savedHere ?? '') > (backedUp.savedAt ?? '') ? 'newer-here' : 'different';
}

/** Everything beside the facts and the layer; of a document what it says, and not when it was saved. */
function otherContent(parts: readonly BackupPart[]): string {
  const main = [`/unit/${liveName}`, `/layer/${liveName}`];
  return parts
    .filter(({ name }) => !(name.split('/').length === 4 && main.some((end) => name.endsWith(end))))
    .map(({ name, bytes }) => {
      const envelope = name.endsWith(`/${liveName}`) ? readEnvelope(bytes) : null;
      return `${name} ${envelope === null ? digestOf(bytes) : JSON.stringify(envelope.payload)}`;
    })
    .sort()
    .join('\n');
}

function amountsOf({ unit, layer, parts }: UnitHere): UnitAmounts {
  const editions = parts.flatMap(({ name }) => {
    const [, , folder, edition] = name.split('/');
    return folder === 'editions' && edition !== undefined ? [edition] : [];
  });
  return {
    contacts: unit.contacts.length,
    changes: layer.decisions.length,
    editions: new Set(editions).size,
  };
}
