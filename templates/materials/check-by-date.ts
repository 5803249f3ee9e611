import { addMonths, type LocalDate } from '../model/local-date';

/**
 * When the paper should be looked at again: half a year after printing, or when the oldest statute check turns a year
 * if that comes first; never before the print date itself.
 */
export function checkByDate(date: LocalDate, oldestCheck: LocalDate): LocalDate {
  const halfYear = addMonths(date, 6);
  const lawsTurnOld = addMonths(oldestCheck, 12);
  return lawsTurnOld > date && lawsTurnOld < halfYear ? lawsTurnOld : halfYear;
}
