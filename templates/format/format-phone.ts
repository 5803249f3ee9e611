import { noBreakSpace, unbroken } from './no-break';

const areaCodes = /^(?:0[235689]|01[3-9])/;
const mobileCodes = /^(?:0457|04\d|050)/;
const serviceCodes = /^0(?:[123678]00|60[16])/;
const wideCodes = /^0(?:10|20|29|30|39|71|73|75)/;

/** Digits with a leading `+` where the number is international; null where letters or other signs stand in it. */
function bareNumber(text: string): string | null {
  const bare = text.replaceAll(/[\s\u2010-\u2015()/-]/g, (sign) => (sign === '/' ? sign : ''));
  return /^\+?\d+$/.test(bare) ? bare.replace(/^00(?=358)/, '+') : null;
}

/** How the digits after the code are grouped by their count: what Finnish directories use (`practical.md` 3). */
function groupsOfRest(rest: string): readonly string[] | null {
  const sizes: Readonly<Record<number, readonly number[]>> = {
    3: [3],
    4: [4],
    5: [2, 3],
    6: [3, 3],
    7: [3, 4],
    8: [4, 4],
  };
  const chosen = sizes[rest.length];
  if (!chosen) return null;
  let start = 0;
  return chosen.map((size) => rest.slice(start, (start += size)));
}

function afterCode(national: string, code: string): readonly string[] | null {
  const groups = groupsOfRest(national.slice(code.length));
  return groups && [code, ...groups];
}

/** Free and paid service numbers: the last five digits stay together, as their owners write them (`0800 02400`). */
function serviceGroups(national: string, code: string): readonly string[] | null {
  if (national === '080005005') return ['080', '005', '005'];
  const rest = national.slice(code.length);
  return rest.length === 5 ? [code, rest] : afterCode(national, code);
}

function hasLength(national: string, shortest: number, longest: number): boolean {
  return national.length >= shortest && national.length <= longest;
}

/** The groups of a national number that begins with 0; null where its form is not one that Finland uses. */
function nationalGroups(national: string): readonly string[] | null {
  const service = serviceCodes.exec(national)?.[0];
  if (service) return hasLength(national, 7, 10) ? serviceGroups(national, service) : null;
  const mobile = mobileCodes.exec(national)?.[0];
  if (mobile) return hasLength(national, 9, 11) ? afterCode(national, mobile) : null;
  const wide = wideCodes.exec(national)?.[0];
  if (wide === '029' && national.length === 10) return afterCode(national, national.slice(0, 4));
  if (wide) return hasLength(national, 8, 10) ? afterCode(national, wide) : null;
  const area = areaCodes.exec(national)?.[0];
  return area ? afterCode(national, area) : null;
}

/** The groups of a number as Finnish paper writes them; null where the form is not recognised. */
function finnishGroups(text: string): readonly string[] | null {
  const bare = bareNumber(text.replace(/^\s*((?:\+|00)358)\s*\(0\)/, '$1'));
  if (bare === null) return null;
  if (bare === '112') return [bare];
  if (/^116\d{3}$/.test(bare)) return [bare.slice(0, 3), bare.slice(3)];
  if (bare.startsWith('0')) return nationalGroups(bare);
  if (!/^\+358[1-9]/.test(bare)) return null;
  const groups = nationalGroups(`0${bare.slice(4)}`);
  return groups && ['+358', ...groups.map((group, index) => (index === 0 ? group.slice(1) : group))];
}

/** A service number that the unit has grouped itself is left so: its owner's grouping is what callers know. */
function isOwnGrouping(text: string): boolean {
  const written = text.trim().replaceAll(/\s/g, ' ');
  return /^0[68]0[\d ]*$/.test(written) && written.includes(' ') && written.replaceAll(' ', '').length === 9;
}

/**
 * The phone number as it stands on paper: the digits that the unit wrote, grouped the Finnish way and joined by
 * no-break spaces (`0401234567` → `040 123 4567`), hyphens and brackets removed. A form that is not recognised, such
 * as a foreign number, is printed as it was written, on one line.
 */
export function formatPhone(text: string): string {
  if (isOwnGrouping(text)) return unbroken(text);
  return finnishGroups(text)?.join(noBreakSpace) ?? unbroken(text);
}

/**
 * Whether the text looks like a number that can be called from Finland: a Finnish number of usual form and length, or
 * a foreign one with `+` and 7–15 digits (ITU-T E.164). The check warns of others before they are printed.
 */
export function isPhoneUsual(text: string): boolean {
  if (finnishGroups(text)) return true;
  return /^\+(?!358)[1-9]\d{6,14}$/.test(bareNumber(text) ?? '');
}

/**
 * What an unusual number was probably meant to be, formatted for paper: the letter O for a zero, full stops or commas
 * between groups, a zero too many after +358, 358 without its plus. Null where there is no good guess.
 */
export function offeredPhone(text: string): string | null {
  const digits = text.replaceAll(/[oO]/g, '0').replaceAll(/[.,:;]/g, ' ');
  const mended = digits.replace(/^\s*(?:\+|00)?358[\s-]*0?(?=[\s\d-])/, '+358');
  return !isPhoneUsual(text) && isPhoneUsual(mended) ? formatPhone(mended) : null;
}
