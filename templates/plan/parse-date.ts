import { localDateSchema, type LocalDate } from '../model/local-date';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

function dateOf(year: string, month: number, day: string): LocalDate | null {
  const date = `${year.padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return localDateSchema.safeParse(date).success ? date : null;
}

/**
 * A day as people write it in a form: `1.12.2026`, `01. 12. 2026`, `1/12/2026` (the day first, as in all our languages),
 * `2026-12-01`, `1 December 2026`. Null where it is no day of the calendar, or has no year.
 */
export function parseDate(text: string): LocalDate | null {
  const plain = text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (isoYear !== undefined && isoDay !== undefined) return dateOf(isoYear, Number(isoMonth), isoDay);
  const [, day, month, year] = /^(\d{1,2}) ?[./] ?(\d{1,2}) ?[./] ?(\d{4})$/.exec(plain) ?? [];
  if (day !== undefined && year !== undefined) return dateOf(year, Number(month), day);
  const [, saidDay, name = '', saidYear] = /^(\d{1,2})\.? ([a-z]+) (\d{4})$/i.exec(plain) ?? [];
  const index = months.findIndex((one) => one === name.toLowerCase());
  return saidDay === undefined || saidYear === undefined || index === -1 ? null : dateOf(saidYear, index + 1, saidDay);
}
