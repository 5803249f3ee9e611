import type { StatuteReference } from '../content/content';
import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import { noBreakSpace, unbroken } from './no-break';
import { statuteName } from './statute-names';
import { writingLanguage } from './writing-language';

/** `short` stands in tables and lists (`SHL 35 § 1 mom.`), `full` where the act is met for the first time. */
export type StatuteStyle = 'short' | 'full';

/** What British statutes call their sections: spelled out in prose, cut short in tables and lists. */
const sectionWords = { full: { one: 'section', many: 'sections' }, short: { one: 's.', many: 'ss.' } } as const;

/** The section in English: `35 § 1 mom.` → `section 35(1)`, `29, 29 a §` → `sections 29, 29a`. */
function englishSection(section: string, words: { readonly one: string; readonly many: string }): string {
  const match = /^(?:(\d+) luku,? ?)?(?:([^§]+) §)?(?: (\d+(?:[–-]\d+)?) mom\.)?(?: (\d+) k(?:ohta)?\.?)?$/.exec(
    section,
  );
  if (!match) return section;
  const [, chapter, numbers, subsection, item] = match;
  const joined = numbers?.replaceAll(/(\d) ([a-z])\b/g, '$1$2').replaceAll(' ja ', ' and ') ?? '';
  const word = /[,–-]| and /.test(joined) ? words.many : words.one;
  const sections =
    joined === '' ? '' : `${word} ${joined}${subsection ? `(${subsection})` : ''}${item ? `, item ${item}` : ''}`;
  return [chapter ? `chapter ${chapter}` : '', sections].filter((part) => part !== '').join(', ');
}

function sectionIn(language: InterfaceLanguage, section: string, style: StatuteStyle): string {
  const written = section.trim().replaceAll(/\s+/g, ' ');
  if (language === 'en') return englishSection(written, sectionWords[style]);
  if (language === 'fi') return written;
  return written
    .replaceAll(' luku', ' kap.')
    .replaceAll(' ja ', ' och ')
    .replace(/(\d) k(?:ohta)?\.?$/, '$1 punkten');
}

/**
 * A place in an act as paper writes it: `SHL 35 § 1 mom.`, `socialvårdslagen 35 § 1 mom.`, `Social Welfare Act,
 * s. 35(1)`. The full style names the act and its number: `sosiaalihuoltolaki (1301/2014) 35 §`. A line may end
 * within an act's long name and after a comma, never before §. An act that is not built in gives the section alone
 * (the check stops it).
 */
export function formatStatute(reference: StatuteReference, language: ContentLanguage, style: StatuteStyle): string {
  const writing = writingLanguage(language);
  const section = unbroken(sectionIn(writing, reference.section, style)).replaceAll(`,${noBreakSpace}`, ', ');
  const name = statuteName(reference.statuteId);
  if (!name) return section;
  const actName = style === 'short' ? name.short[writing] : `${name.full[writing]} (${name.number})`;
  if (section === '') return actName;
  if (writing === 'en') return `${actName}, ${section}`;
  return `${actName}${noBreakSpace}${section}`;
}
