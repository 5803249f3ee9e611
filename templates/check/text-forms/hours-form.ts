import { noBreakSpace } from '../../format/no-break';
import type { ContentLanguage } from '../../model/language';
import { issueOfMend, type TextRule } from './text-issue';

const hour = '(?:[01]?\\d|2[0-4])';
const minutes = '[0-5]\\d';
const clock = `${hour}(?:[.:]${minutes})?`;
const space = '[ \\u00a0]';
const dash = `${space}*[-\\u2010-\\u2015]${space}*`;
const notBefore = '(?<![\\p{L}\\d.,:/–-])';
const notAfter = `(?![\\p{L}\\d]|[.,:/]\\d|[-–]\\d)`;

/** How a language writes opening hours: the word before a clock time, its weekdays, the sign between hours and minutes. */
interface HourWriting {
  readonly at: string;
  readonly days: string;
  readonly sign: '.' | ':';
}

const writings: Readonly<Partial<Record<ContentLanguage, HourWriting>>> = {
  fi: { at: '[Kk]lo', days: 'ma|ti|ke|to|pe|la|su', sign: '.' },
  sv: { at: '[Kk]l\\.?', days: 'mån|tis|ons|tors|tor|fre|lör|sön', sign: '.' },
  en: { at: '', days: 'Mon|Tue|Wed|Thu|Fri|Sat|Sun', sign: ':' },
};

function timesIn(times: string, sign: HourWriting['sign']): string {
  const range = times.replace(new RegExp(dash, 'u'), '–');
  return sign === ':' ? range : range.replaceAll(':', sign);
}

/** `klo. 8`, `klo8`, `klo 8:00-15:30` → `klo 8`, `klo 8.00–15.30`. */
function afterWord(text: string, { at, sign }: HourWriting): string {
  const pattern = new RegExp(`(?<!\\p{L})(${at})(\\.?${space}*)(${clock}(?:${dash}${clock})?)${notAfter}`, 'gu');
  return text.replaceAll(pattern, (_whole, word: string, between: string, times: string) => {
    const isRight = between === ' ' || between === noBreakSpace;
    return `${word}${isRight ? between : noBreakSpace}${timesIn(times, sign)}`;
  });
}

/** `8.00–15.30 klo` → `klo 8.00–15.30`. */
function beforeWord(text: string, sign: HourWriting['sign']): string {
  const isAfterWord = '(?<!klo[ \\u00a0])';
  const pattern = new RegExp(
    `${isAfterWord}${notBefore}(${clock}${dash}${clock})${space}+klo(?![\\p{L}.])(?!${space}*\\d)`,
    'gu',
  );
  return text.replaceAll(pattern, (_whole, times: string) => `klo${noBreakSpace}${timesIn(times, sign)}`);
}

/** `8:00 - 15:30` → `8.00–15.30`: two clock times with their minutes are hours without any word before them. */
function betweenClocks(text: string, sign: HourWriting['sign']): string {
  const full = `${hour}[.:]${minutes}`;
  return text.replaceAll(new RegExp(`${notBefore}(${full}${dash}${full})${notAfter}`, 'gu'), (times: string) =>
    timesIn(times, sign),
  );
}

/** `ma-pe`, `ma - pe` → `ma–pe`. */
function betweenDays(text: string, days: string): string {
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(${days})${dash}(${days})(?![\\p{L}\\d-])`, 'gu');
  return text.replaceAll(pattern, (_whole, first: string, last: string) => `${first}–${last}`);
}

/** The text with its opening hours written as the language writes them on paper (`practical.md` 3). */
export function mendedHours(text: string, language: ContentLanguage): string {
  const writing = writings[language];
  if (writing === undefined || !/\d|[-\u2010-\u2015]/.test(text)) return text;
  const days = betweenDays(text, writing.days);
  const clocks = betweenClocks(days, writing.sign);
  if (writing.at === '') return clocks;
  return afterWord(language === 'fi' ? beforeWord(clocks, writing.sign) : clocks, writing);
}

/** Opening hours inside a text with a colon, a hyphen or spaces round the dash, or with `klo` after them. */
export const hoursForm: TextRule = (text, { language }) => issueOfMend(text, mendedHours(text, language));
