import { formatMoment } from '../../templates/format/format-moment';
import type { UnitAmounts } from '../../templates/model/backup';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** How times, sizes and amounts of backups are said in the window's language. */
export interface BackupWords {
  readonly time: (moment: string) => string;
  readonly size: (bytes: number) => string;
  readonly amounts: (amounts: UnitAmounts) => string;
}

const kilobyte = 1000;
const megabyte = 1_000_000;

/** Gives the words for the window's language. */
export function useBackupWords(): BackupWords {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const inUnit = (value: number, unit: 'kilobyte' | 'megabyte'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return {
    time: (moment) => formatMoment(new Date(moment), language),
    size: (bytes) => (bytes < megabyte ? inUnit(bytes / kilobyte, 'kilobyte') : inUnit(bytes / megabyte, 'megabyte')),
    amounts: (amounts) => t('backups.amounts', { ...amounts }),
  };
}
