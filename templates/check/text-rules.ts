import { statuteName } from '../format/statute-names';
import type { ItemId } from '../model/layer';
import type { Finding, Place } from './finding';
import { isLetterInFont } from './font-letters';
import type { PaperUnderCheck } from './paper-check-input';
import { placeOfText } from './place-of-text';
import { sheetTexts, type SheetText } from './sheet-texts';
import { usedReferences } from './statute-rules';

function missingLetters(text: string): readonly string[] {
  return [...new Set(text)].filter((letter) => !isLetterInFont(letter));
}

/**
 * A letter that Noto Sans lacks would be drawn with some other font of the machine, or as an empty box
 * (`design.md` 4.6). One finding for each place to mend, with all its foreign letters.
 */
export function letterMissing({ texts, unit }: PaperUnderCheck): readonly Finding[] {
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

function keyOf(text: SheetText): string {
  return `${text.itemId}/${text.part}`;
}

/** The built-in texts that say something. */
function saidByMaster(texts: readonly SheetText[]): readonly SheetText[] {
  return texts.filter((text) => text.origin === 'master' && text.text.trim() !== '');
}

/** What the Finnish paper says and this one does not: Finnish is the one complete language. */
function untranslated({ material, content, unit, sheet, texts, language, date }: PaperUnderCheck): readonly ItemId[] {
  if (language === 'fi') return [];
  const finnish = material.sheet({ content, unit, language: 'fi', variant: sheet.variant, date });
  const said = new Set(saidByMaster(texts).map(keyOf));
  return saidByMaster(sheetTexts(finnish))
    .filter((text) => !said.has(keyOf(text)))
    .map((text) => text.itemId);
}

function blank(texts: readonly SheetText[]): readonly ItemId[] {
  return texts.filter((text) => text.origin === 'master' && text.text.trim() === '').map((text) => text.itemId);
}

function namelessStatutes(input: PaperUnderCheck): readonly ItemId[] {
  return usedReferences(input)
    .map(({ statuteId }) => statuteId)
    .filter((statuteId) => statuteName(statuteId) === undefined);
}

/** A paper in one language says everything in that language. One finding: how many texts are missing, and the first. */
export function textMissingInLanguage(input: PaperUnderCheck): readonly Finding[] {
  const missing = [...new Set([...blank(input.texts), ...untranslated(input), ...namelessStatutes(input)])];
  const first = missing[0];
  if (first === undefined) return [];
  return [
    {
      rule: 'text-missing-in-language',
      severity: 'stops',
      place: { kind: 'content', itemId: first },
      details: { count: String(missing.length), language: input.language },
    },
  ];
}
