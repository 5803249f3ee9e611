import type { z } from 'zod';
import { contentLanguages } from '../../templates/model/language';
import type { LocalDate } from '../../templates/model/local-date';
import type { Unit } from '../../templates/model/unit';
import type { unitSummarySchema } from '../bridge/contract';
import { isExampleUnit } from './example-unit';

export type UnitSummary = Readonly<z.infer<typeof unitSummarySchema>>;

/** The unit's name as lists show it: the first language in which the unit has one, Finnish before the others. */
export function unitName(unit: Unit): string {
  return contentLanguages.map((language) => unit.names[language]?.trim() ?? '').find((name) => name !== '') ?? '';
}

/** The oldest of the days on which contacts were checked; null where one never was, and where there are none. */
function checkedOn(unit: Unit): LocalDate | null {
  const days = unit.contacts.map((contact) => contact.checkedOn);
  return days.some((day) => day === null) ? null : (days.flatMap((day) => day ?? []).sort()[0] ?? null);
}

/** The units as the user looks for them: by name in Finnish order (å, ä and ö last), nameless ones at the end. */
export function summariesOf(units: readonly Unit[]): readonly UnitSummary[] {
  const collator = new Intl.Collator('fi', { numeric: true });
  return units
    .map((unit) => ({
      id: unit.id,
      name: unitName(unit),
      isExample: isExampleUnit(unit.id),
      contacts: unit.contacts.length,
      checkedOn: checkedOn(unit),
    }))
    .sort(
      (one, other) =>
        Number(one.name === '') - Number(other.name === '') ||
        collator.compare(one.name, other.name) ||
        collator.compare(one.id, other.id),
    );
}
