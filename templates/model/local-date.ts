import { z } from 'zod';

/** A calendar day without a clock, `YYYY-MM-DD`: check dates and print dates have no time zone. */
export const localDateSchema = z.iso.date();
export type LocalDate = z.infer<typeof localDateSchema>;

/** The day `months` later; the last day of the month where the day does not exist there (31.8. + 6 months = 28.2.). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whether more than `months` have passed from `checkedOn` to `today`: the age at which facts must be looked at again. */
export function isOlderThanMonths(checkedOn: LocalDate, months: number, today: LocalDate): boolean {
  return addMonths(checkedOn, months) < today;
}
