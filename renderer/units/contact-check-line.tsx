import { contactCheckMonths } from '../../templates/check/contact-rules';
import { formatDate } from '../../templates/format/format-date';
import { isOlderThanMonths } from '../../templates/model/local-date';
import type { ListedUnit } from '../frame/use-unit-list';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Whether a unit's contacts are up to date, as a list of units says it. */
export function ContactCheckLine({ unit }: { readonly unit: Pick<ListedUnit, 'contacts' | 'checkedOn'> }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const today = useWindow((state) => state.workspace.today);
  const words = (): string => {
    if (unit.contacts === 0) return t('units.noContacts');
    if (unit.checkedOn === null) return t('units.checkMissing');
    const date = formatDate(unit.checkedOn, language);
    return isOlderThanMonths(unit.checkedOn, contactCheckMonths, today)
      ? t('units.checkOld', { date })
      : t('units.checked', { date });
  };
  return <span className="small-text quiet-text">{words()}</span>;
}
