import { reviewState } from '../content/review-states';
import type { ContentLanguage } from '../model/language';
import { withoutMarks } from '../sheet/markup';
import type { Finding } from './finding';
import type { PaperUnderCheck } from './paper-check-input';

/** Finnish is read by the unit itself before it prints; what it may not be able to judge is a translation. */
function translatedLanguages({ sheet }: PaperUnderCheck): readonly ContentLanguage[] {
  return [sheet.language, ...(sheet.beside === null ? [] : [sheet.beside])].filter((language) => language !== 'fi');
}

/** Keys of the texts of a language, built in or the unit's own, whose words stand on this paper. */
function keysOnPaper(
  { content, itemIds }: PaperUnderCheck,
  language: ContentLanguage,
  words: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(content.texts[language] ?? {}).flatMap(([key, text]) =>
    // On paper the marks of bold words are gone.
    words.has(withoutMarks(text)) && itemIds.has(key.slice(0, key.indexOf('/'))) ? [key] : [],
  );
}

/** Translations that no native reader has read in their present form: one hint for each language, with their number. */
export function textNotReviewed(input: PaperUnderCheck): readonly Finding[] {
  const words = new Set(input.texts.map((text) => text.text));
  return translatedLanguages(input).flatMap((language): readonly Finding[] => {
    const drafts = keysOnPaper(input, language, words).filter(
      (key) => reviewState(input.content.texts, { language, key }, input.content.reviews) !== 'reviewed',
    );
    if (drafts.length === 0) return [];
    return [
      {
        rule: 'text-not-reviewed',
        severity: 'hint',
        place: { kind: 'content', itemId: input.material.id },
        details: { count: String(drafts.length), language },
      },
    ];
  });
}
