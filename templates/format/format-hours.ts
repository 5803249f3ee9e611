import type { Texts, Wording } from '../content/texts';
import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import { weekdays, type Contact, type HourRange, type Weekday } from '../model/unit';
import { noBreakSpace } from './no-break';

/** Keys of the words of opening hours; `at` stands between the days and the clock times, nothing in English. */
type HourWord = `hours/${Weekday | 'at' | 'and' | 'all-day'}`;

/** The words of opening hours as texts, so that they are translated and reviewed like every other text. */
export const hourTexts: Readonly<Record<InterfaceLanguage, Readonly<Record<HourWord, string>>>> = {
  fi: {
    'hours/mon': 'ma',
    'hours/tue': 'ti',
    'hours/wed': 'ke',
    'hours/thu': 'to',
    'hours/fri': 'pe',
    'hours/sat': 'la',
    'hours/sun': 'su',
    'hours/at': 'klo',
    'hours/and': 'ja',
    'hours/all-day': 'ympäri vuorokauden',
  },
  sv: {
    'hours/mon': 'mån',
    'hours/tue': 'tis',
    'hours/wed': 'ons',
    'hours/thu': 'tors',
    'hours/fri': 'fre',
    'hours/sat': 'lör',
    'hours/sun': 'sön',
    'hours/at': 'kl.',
    'hours/and': 'och',
    'hours/all-day': 'dygnet runt',
  },
  en: {
    'hours/mon': 'Mon',
    'hours/tue': 'Tue',
    'hours/wed': 'Wed',
    'hours/thu': 'Thu',
    'hours/fri': 'Fri',
    'hours/sat': 'Sat',
    'hours/sun': 'Sun',
    'hours/at': '',
    'hours/and': 'and',
    'hours/all-day': '24 hours a day',
  },
};

/** How one language says opening hours. */
interface HourWriting {
  readonly word: (key: HourWord) => string;
  readonly language: ContentLanguage;
}

function formatClock(time: string, language: ContentLanguage): string {
  const [hours = '', minutes = ''] = time.split(':');
  if (language === 'en') return `${Number(hours)}:${minutes}`;
  return minutes === '00' ? `${Number(hours)}` : `${Number(hours)}.${minutes}`;
}

interface DayHours {
  readonly day: Weekday;
  /** Sorted spans `08:00–15:30`; the same text on two days means the same hours. */
  readonly spans: readonly string[];
}

/** The finished spans of each open weekday, Monday first. Half-typed spans are left out: the check tells of them. */
function hoursByDay(hours: readonly HourRange[]): readonly DayHours[] {
  const finished = hours.filter((range) => range.opens !== '' && range.closes !== '');
  return weekdays
    .map((day) => {
      const spans = finished
        .filter((range) => range.days.includes(day))
        .map((range) => `${range.opens}–${range.closes}`);
      return { day, spans: [...new Set(spans)].sort() };
    })
    .filter(({ spans }) => spans.length > 0);
}

/** Days that follow each other as one run: `ma–ke`; others after commas: `ma, ke`. */
function formatDays(days: readonly Weekday[], { word }: HourWriting): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && weekdays.indexOf(previous) + 1 === weekdays.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday | undefined): string => (day ? word(`hours/${day}`) : '');
  return runs.map((run) => (run.length === 1 ? name(run[0]) : `${name(run[0])}–${name(run.at(-1))}`)).join(', ');
}

function formatSpans(spans: readonly string[], { word, language }: HourWriting): string {
  const times = spans.map((span) =>
    span
      .split('–')
      .map((time) => formatClock(time, language))
      .join('–'),
  );
  const last = times.at(-1) ?? '';
  return times.length < 2 ? last : `${times.slice(0, -1).join(', ')} ${word('hours/and')}${noBreakSpace}${last}`;
}

/** What stands between the days and the clock times, spaces included. */
function between({ word }: HourWriting): string {
  const at = word('hours/at');
  return at === '' ? noBreakSpace : `${noBreakSpace}${at}${noBreakSpace}`;
}

type Hours = Pick<Contact, 'hours' | 'isAlwaysOpen'>;

function hourLines({ hours, isAlwaysOpen }: Hours, writing: HourWriting): readonly string[] {
  const byDay = hoursByDay(hours);
  const groups = new Map<string, DayHours[]>();
  for (const day of byDay) groups.set(day.spans.join(), [...(groups.get(day.spans.join()) ?? []), day]);
  if (isAlwaysOpen || groups.get('00:00–24:00')?.length === weekdays.length) return [writing.word('hours/all-day')];
  return [...groups.values()].map((group) => {
    const days = group.map(({ day }) => day);
    return `${formatDays(days, writing)}${between(writing)}${formatSpans(group[0]?.spans ?? [], writing)}`;
  });
}

/**
 * Opening hours as finished lines, one for each group of days with the same hours: `ma–to klo 9–11 ja 13–15`,
 * `pe klo 9–11`. Always open, or 0–24 on every day, is `ympäri vuorokauden`.
 */
export function formatHours(
  hours: readonly HourRange[],
  isAlwaysOpen: boolean,
  language: InterfaceLanguage,
): readonly string[] {
  return hourLines({ hours, isAlwaysOpen }, { word: (key) => hourTexts[language][key], language });
}

/** The same lines for a paper, in words of its own language; missing where that language does not have them all. */
export function hoursWordings(contact: Hours, texts: Texts): readonly Wording[] {
  const lines = texts.composed((word, language) => hourLines(contact, { word, language }).join('\n'));
  return lines.text === '' ? [] : lines.text.split('\n').map((text) => ({ ...lines, text }));
}
