import { repealedActs, type RepealedAct } from './repealed-acts';
import type { TextRule } from './text-issue';

const sectionList = '\\d+(?: [a-z](?!\\p{L}))?(?:(?:, ?| ja | och |[–-])\\d+(?: [a-z](?!\\p{L}))?)*';

/** The sections that a list names: `14–19, 26`. */
function sectionsOf(list: string): readonly string[] {
  return list.split(/, ?| ja | och /).flatMap((part) => {
    const [, first, last] = /^(\d+)[–-](\d+)$/.exec(part) ?? [];
    if (first === undefined || last === undefined) return [part];
    const count = Math.min(100, Math.max(0, Number(last) - Number(first) + 1));
    return Array.from({ length: count }, (_, index) => String(Number(first) + index));
  });
}

/** How the text cites what is repealed; null where it does not. */
function citation(text: string, { name, sections }: RepealedAct): string | null {
  const act = `(?<![\\p{L}\\d/])(?:${name})(?![\\p{L}\\d/])`;
  if (sections === null) return new RegExp(act, 'iu').exec(text)?.[0] ?? null;
  for (const match of text.matchAll(new RegExp(`${act}[)]?(?:\\s\\([^)]*\\))?:?n? (${sectionList}) ?§`, 'giu'))) {
    if (sectionsOf(match[1] ?? '').some((section) => sections.includes(section))) return match[0];
  }
  return null;
}

/** An act or section that is repealed by the day of the paper, with the one that is in force instead. */
export const actRepealed: TextRule = (text, { date }) => {
  if (!/\d/.test(text)) return null;
  const written = text.replaceAll('\u00a0', ' ');
  for (const act of repealedActs()) {
    const found = act.since > date ? null : citation(written, act);
    if (found === null) continue;
    const { now: offered, since, source } = act;
    return { details: { found, offered, since, source }, mended: null };
  }
  return null;
};
