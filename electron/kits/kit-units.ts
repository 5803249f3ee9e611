import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { failed, success, type Result } from '../../templates/model/result';
import type { Unit } from '../../templates/model/unit';
import { exampleUnit } from '../store/example-unit';
import { openStore } from '../store/open-store';
import type { Store } from '../store/store';
import { parseUnitFile } from '../store/unit-file';
import { errorCode } from '../store/write-failure';
import type { KitRequest } from './kit-arguments';

/** A unit with what it has decided about the built-in content. */
export interface KitUnit {
  readonly unit: Unit;
  readonly layer: Layer;
}

/**
 * The units of a run: the one in the unit file (with its own decisions where the data folder knows it), else all units
 * of the data folder, else the example unit. Reads only, also beside the open app.
 */
export async function kitUnits(
  request: Pick<KitRequest, 'unitFile' | 'dataFolder'>,
): Promise<Result<readonly KitUnit[], Failure>> {
  const store =
    request.dataFolder === null ? success(null) : await openStore({ folder: request.dataFolder, readOnly: true });
  if (!store.ok) return store;
  if (request.unitFile !== null) {
    const unit = await readUnitFile(request.unitFile);
    return unit.ok ? success([withLayer(unit.value, store.value)]) : unit;
  }
  if (store.value === null) return success([{ unit: exampleUnit(), layer: emptyLayer }]);
  const units = unitsOf(store.value);
  return units.length > 0 ? success(units) : failed(failure('unit-unknown', {}));
}

async function readUnitFile(path: string): Promise<Result<Unit, Failure>> {
  const file = basename(path);
  try {
    const parsed = parseUnitFile(await readFile(path, 'utf8'));
    return parsed.ok ? parsed : failed({ ...parsed.failure, details: { ...parsed.failure.details, file } });
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return failed(failure(code === 'ENOENT' ? 'file-gone' : 'file-unreadable', { file }));
  }
}

function withLayer(unit: Unit, store: Store | null): KitUnit {
  return { unit, layer: store?.layer(unit.id) ?? emptyLayer };
}

function unitsOf(store: Store): readonly KitUnit[] {
  return store.units().flatMap(({ id }) => {
    const unit = store.unit(id);
    return unit === null ? [] : [withLayer(unit, store)];
  });
}
