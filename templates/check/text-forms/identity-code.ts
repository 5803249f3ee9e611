import type { TextRule } from './text-issue';

/** Separators by century of birth; those of 2023 stand beside the old ones (`practical.md` 3). */
const centuries: Readonly<Record<string, number>> = {
  '+': 1800,
  ...{ '-': 1900, Y: 1900, X: 1900, W: 1900, V: 1900, U: 1900 },
  ...{ A: 2000, B: 2000, C: 2000, D: 2000, E: 2000, F: 2000 },
};

const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const code = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})([-+YXWVUABCDEF])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d])/giu;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isCode([
  ,
  day = '',
  month = '',
  year = '',
  separator = '',
  number = '',
  sign = '',
]: readonly string[]): boolean {
  const century = centuries[separator.toUpperCase()];
  if (century === undefined || Number(number) < 2) return false;
  if (!isDay(century + Number(year), Number(month), Number(day))) return false;
  return checkSigns[Number(`${day}${month}${year}${number}`) % checkSigns.length] === sign.toUpperCase();
}

/**
 * A personal identity code (henkilötunnus) with a day that exists and its check sign right: client data never belongs on
 * these papers (`contact-ways.md` 4). The code itself is not repeated in the finding.
 */
export const identityCode: TextRule = (text) =>
  [...text.matchAll(code)].some((match) => isCode([...match])) ? { details: {}, mended: null } : null;
