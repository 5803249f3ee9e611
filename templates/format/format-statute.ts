import type { StatuteReference } from '../content/content';
import type { Texts, Wording } from '../content/texts';
import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import { noBreakSpace, unbroken } from './no-break';
import { statuteName } from './statute-names';

/** `short` stands in tables and lists (`SHL 35 § 1 mom.`), `full` where the act is met for the first time. */
export type StatuteStyle = 'short' | 'full';

/** What British statutes call their sections: spelled out in prose, cut short in tables and lists. */
const sectionWords = { full: { one: 'section', many: 'sections' }, short: { one: 's.', many: 'ss.' } } as const;

type SectionWord = `statute-section/${'chapter' | 'subsection' | 'item' | 'and'}`;

/** The words of a place in an act as texts. English puts subsections in brackets: `section 35(1)`. */
export const sectionTexts: Readonly<Record<InterfaceLanguage, Readonly<Record<SectionWord, string>>>> = {
  fi: {
    'statute-section/chapter': 'luku',
    'statute-section/subsection': 'mom.',
    'statute-section/item': 'kohta',
    'statute-section/and': 'ja',
  },
  sv: {
    'statute-section/chapter': 'kap.',
    'statute-section/subsection': 'mom.',
    'statute-section/item': 'punkten',
    'statute-section/and': 'och',
  },
  en: {
    'statute-section/chapter': 'chapter',
    'statute-section/subsection': '',
    'statute-section/item': 'item',
    'statute-section/and': 'and',
  },
};

/** The words of Finnish sections, as they stand in the content, by the word that says them in other languages. */
const finnishSectionWords: readonly (readonly [RegExp, SectionWord])[] = [
  [/(?<= )luku/g, 'statute-section/chapter'],
  [/(?<= )mom\./g, 'statute-section/subsection'],
  [/(?<= )ja(?= )/g, 'statute-section/and'],
  [/(?<=\d )k(?:ohta)?\.?$/, 'statute-section/item'],
];

/** How one language says places in acts. */
interface StatuteWriting {
  readonly word: (key: string) => string;
  readonly language: ContentLanguage;
}

/** The section in English: `35 § 1 mom.` → `section 35(1)`, `29, 29 a §` → `sections 29, 29a`. */
function englishSection(section: string, style: StatuteStyle, word: StatuteWriting['word']): string {
  const match = /^(?:(\d+) luku,? ?)?(?:([^§]+) §)?(?: (\d+(?:[–-]\d+)?) mom\.)?(?: (\d+) k(?:ohta)?\.?)?$/.exec(
    section,
  );
  if (!match) return section;
  const [, chapter, numbers, subsection, item] = match;
  const and = ` ${word('statute-section/and')} `;
  const joined = numbers?.replaceAll(/(\d) ([a-z])\b/g, '$1$2').replaceAll(' ja ', and) ?? '';
  const { one, many } = sectionWords[style];
  const name = joined.includes(and) || /[,–-]/.test(joined) ? many : one;
  const sections = `${name} ${joined}${subsection ? `(${subsection})` : ''}`;
  return [
    chapter ? `${word('statute-section/chapter')} ${chapter}` : '',
    joined === '' ? '' : sections,
    item ? `${word('statute-section/item')} ${item}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function sectionIn(section: string, style: StatuteStyle, { word, language }: StatuteWriting): string {
  const written = section.trim().replaceAll(/\s+/g, ' ');
  if (language === 'en') return englishSection(written, style, word);
  if (language === 'fi') return written;
  return finnishSectionWords.reduce((text, [finnish, key]) => text.replace(finnish, () => word(key)), written);
}

function written({ statuteId, section }: StatuteReference, style: StatuteStyle, writing: StatuteWriting): string {
  const place = unbroken(sectionIn(section, style, writing)).replaceAll(`,${noBreakSpace}`, ', ');
  const name = writing.word(`${statuteId}/${style}`);
  const number = statuteName(statuteId)?.number;
  const act = style === 'short' || number === undefined ? name : `${name} (${number})`;
  return [act, place].filter((part) => part !== '').join(writing.language === 'en' ? ', ' : noBreakSpace);
}

/**
 * Places in acts as a paper writes them, after commas: `SHL 35 § 1 mom.`, `socialvårdslagen 35 § 1 mom.`, `Social
 * Welfare Act, s. 35(1)`. The full style names the act and its number: `sosiaalihuoltolaki (1301/2014) 35 §`. A line may
 * end within an act's long name and after a comma, never before §. They are missing where the paper's language does not
 * name an act; one that is not built in is missing in every language.
 */
export function statutesWording(
  references: readonly StatuteReference[],
  texts: Pick<Texts, 'composed'>,
  style: StatuteStyle = 'short',
): Wording {
  return texts.composed((word, language) =>
    references.map((reference) => written(reference, style, { word, language })).join(', '),
  );
}
