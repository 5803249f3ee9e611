import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import { formatDate } from './format-date';
import { noBreakSpace } from './no-break';
import { writingLanguage } from './writing-language';

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The time of day where the machine is: `14.32`, in English `14:32`. */
export function formatTimeOfDay(moment: Date, language: ContentLanguage): string {
  const separator = writingLanguage(language) === 'en' ? ':' : '.';
  return `${moment.getHours()}${separator}${twoDigits(moment.getMinutes())}`;
}

const clockWords: Readonly<Record<InterfaceLanguage, string>> = { fi: 'klo', sv: 'kl.', en: 'at' };

/** Day and time where the machine is: `21.11.2026 klo 14.32`. */
export function formatMoment(moment: Date, language: ContentLanguage): string {
  const day = [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
  const clock = `${clockWords[writingLanguage(language)]}${noBreakSpace}${formatTimeOfDay(moment, language)}`;
  return `${formatDate(day, language)} ${clock}`;
}
