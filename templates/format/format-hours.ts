import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import { weekdays, type HourRange, type Weekday } from '../model/unit';
import { noBreakSpace } from './no-break';
import { writingLanguage } from './writing-language';

interface HourWords {
  readonly days: Readonly<Record<Weekday, string>>;
  /** What stands between the days and the clock times, spaces included. */
  readonly at: string;
  readonly and: string;
  readonly allDay: string;
}

const words: Readonly<Record<InterfaceLanguage, HourWords>> = {
  fi: {
    days: { mon: 'ma', tue: 'ti', wed: 'ke', thu: 'to', fri: 'pe', sat: 'la', sun: 'su' },
    at: `${noBreakSpace}klo${noBreakSpace}`,
    and: 'ja',
    allDay: 'ympäri vuorokauden',
  },
  sv: {
    days: { mon: 'mån', tue: 'tis', wed: 'ons', thu: 'tors', fri: 'fre', sat: 'lör', sun: 'sön' },
    at: `${noBreakSpace}kl.${noBreakSpace}`,
    and: 'och',
    allDay: 'dygnet runt',
  },
  en: {
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    at: noBreakSpace,
    and: 'and',
    allDay: '24 hours a day',
  },
};

function formatClock(time: string, language: InterfaceLanguage): string {
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
function formatDays(days: readonly Weekday[], language: InterfaceLanguage): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && weekdays.indexOf(previous) + 1 === weekdays.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday | undefined): string => (day ? words[language].days[day] : '');
  return runs.map((run) => (run.length === 1 ? name(run[0]) : `${name(run[0])}–${name(run.at(-1))}`)).join(', ');
}

function formatSpans(spans: readonly string[], language: InterfaceLanguage): string {
  const times = spans.map((span) =>
    span
      .split('–')
      .map((time) => formatClock(time, language))
      .join('–'),
  );
  const last = times.at(-1) ?? '';
  return times.length < 2 ? last : `${times.slice(0, -1).join(', ')} ${words[language].and}${noBreakSpace}${last}`;
}

/**
 * Opening hours as finished lines for paper, one for each group of days with the same hours:
 * `ma–to klo 9–11 ja 13–15`, `pe klo 9–11`. Always open, or 0–24 on every day, is `ympäri vuorokauden`.
 */
export function formatHours(
  hours: readonly HourRange[],
  isAlwaysOpen: boolean,
  language: ContentLanguage,
): readonly string[] {
  const writing = writingLanguage(language);
  const byDay = hoursByDay(hours);
  const groups = new Map<string, DayHours[]>();
  for (const day of byDay) groups.set(day.spans.join(), [...(groups.get(day.spans.join()) ?? []), day]);
  if (isAlwaysOpen || groups.get('00:00–24:00')?.length === weekdays.length) return [words[writing].allDay];
  return [...groups.values()].map((group) => {
    const days = formatDays(
      group.map(({ day }) => day),
      writing,
    );
    return `${days}${words[writing].at}${formatSpans(group[0]?.spans ?? [], writing)}`;
  });
}
