import type { LocalisedText } from '../../templates/model/language';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** Copies a whole unit to a new one, whose name says that it is a copy; the copy is then in use. */
export function useCopyUnit(): (unitId: string) => Promise<boolean> {
  const t = useTexts();
  const { readUnit, copyUnit } = useActions();
  return async (unitId) => {
    const original = await readUnit(unitId);
    if (original === null) return false;
    const entries = Object.entries(original.unit.names).map(
      ([language, name]) => [language, t('units.copyName', { name }).slice(0, 400)] as const,
    );
    const names: LocalisedText = Object.fromEntries(entries);
    return copyUnit(unitId, names);
  };
}
