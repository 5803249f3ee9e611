import type { ContentLanguage } from '../model/language';
import type { LocalDate } from '../model/local-date';
import { noBreakSpace } from './no-break';
import { writingLanguage } from './writing-language';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date as paper writes it: `21.11.2026` in Finnish and Swedish, `21 November 2026` in English. */
export function formatDate(date: LocalDate, language: ContentLanguage): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (writingLanguage(language) !== 'en') return `${day}.${month}.${year}`;
  return [day, englishMonths[month - 1], year].join(noBreakSpace);
}
