import stored from '../../assets/example-unit.json';
import { unitSchema, type Unit, type UnitId } from '../../templates/model/unit';

/** The id of the example; a second copy gets a number behind it. */
export const exampleUnitId = 'esimerkkila';

/** An invented unit with everything filled in, so that a first paper can be seen without typing. Its numbers are nobody's. */
export function exampleUnit(): Unit {
  return unitSchema.parse(stored);
}

/** Whether a unit is the example, so that the window can say that its numbers are invented. */
export function isExampleUnit(unitId: UnitId): boolean {
  return unitId === exampleUnitId || new RegExp(`^${exampleUnitId}-\\d+$`).test(unitId);
}
