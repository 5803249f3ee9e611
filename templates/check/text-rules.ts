import { textsIn } from '../content/texts';
import { statuteName } from '../format/statute-names';
import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';
import type { Finding, Place } from './finding';
import { isLetterInFont } from './font-letters';
import type { PaperUnderCheck } from './paper-check-input';
import { placeOfText } from './place-of-text';
import type { SheetText } from './node-texts';
import { isPartOf, itemIdOf } from './source-texts';
import { usedReferences } from './statute-rules';

function missingLetters(text: string): readonly string[] {
  return [...new Set(text)].filter((letter) => !isLetterInFont(letter));
}

/**
 * A letter that Noto Sans lacks would be drawn with some other font of the machine, or as an empty box
 * (`design.md` 4.6). One finding for each place to mend, with all its foreign letters.
 */
export function letterMissing({ texts, unit }: PaperUnderCheck): readonly Finding[] {
  // Nearly always no letter is missing: the paper's alphabet is looked at first, once.
  if (missingLetters(texts.map(({ text }) => text).join('')).length === 0) return [];
  const places = new Map<string, { readonly place: Place; readonly letters: readonly string[] }>();
  for (const text of texts) {
    const letters = missingLetters(text.text);
    if (letters.length === 0) continue;
    const place = placeOfText(text, unit);
    const before = places.get(JSON.stringify(place))?.letters ?? [];
    places.set(JSON.stringify(place), { place, letters: [...new Set([...before, ...letters])] });
  }
  return [...places.values()].map(({ place, letters }) => ({
    rule: 'letter-missing',
    severity: 'stops',
    place,
    details: { letter: letters.join(' ') },
  }));
}

/** Texts that stand on the paper or in its file, but in no node of the sheet. */
function namesOfPaper({ material, sheet }: PaperUnderCheck): readonly string[] {
  const codes = sheet.pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'qr-code'));
  return [
    `${material.id}/title`,
    'footer/edition',
    'footer/check-by',
    'footer/page',
    ...codes.map((code) => `${code.id}/alternative`),
  ];
}

function missingNames(input: PaperUnderCheck, language: ContentLanguage): readonly ItemId[] {
  const texts = textsIn(input.content.texts, { language, instead: input.instead });
  return namesOfPaper(input).flatMap((key) => (texts.of(key).isMissing ? [key.slice(0, key.indexOf('/'))] : []));
}

/** Items whose own words are emptied: they have a finding of their own. */
function emptiedItems(entries: Readonly<Record<string, string>>): readonly ItemId[] {
  return Object.entries(entries).flatMap(([key, text]) => (text.trim() === '' ? [itemIdOf(key)] : []));
}

function missingTexts({ texts, unit, content: own }: PaperUnderCheck, language: ContentLanguage): readonly Place[] {
  const emptied = emptiedItems(own.texts[language] ?? {});
  const isBlank = (text: SheetText): boolean =>
    text.origin === 'master' && text.text.trim() === '' && !emptied.some((id) => isPartOf(text.itemId, id));
  return texts
    .filter((text) => text.language === language && (text.isMissing || isBlank(text)))
    .map((text) => placeOfText(text, unit));
}

function namelessStatutes(input: PaperUnderCheck): readonly ItemId[] {
  return usedReferences(input)
    .map(({ statuteId }) => statuteId)
    .filter((statuteId) => statuteName(statuteId) === undefined);
}

function missingIn(input: PaperUnderCheck, language: ContentLanguage): readonly Finding[] {
  const ids = [...missingNames(input, language), ...namelessStatutes(input)];
  const items = ids.map((itemId): Place => ({ kind: 'content', itemId }));
  const missing = new Map([...missingTexts(input, language), ...items].map((place) => [JSON.stringify(place), place]));
  const [first] = missing.values();
  if (first === undefined) return [];
  return [
    {
      rule: 'text-missing-in-language',
      severity: 'stops',
      place: first,
      details: { count: String(missing.size), language },
    },
  ];
}

/**
 * A paper says everything in each of its languages. One finding a language: how many texts are missing, and the first.
 */
export function textMissingInLanguage(input: PaperUnderCheck): readonly Finding[] {
  const { language, sheet } = input;
  const languages = sheet.beside === null ? [language] : [language, sheet.beside];
  return languages.flatMap((each) => missingIn(input, each));
}
