import type { Content, Master } from '../content/content';
import { reviewState, type Review, type ReviewState } from '../content/review-states';
import { idAndPart } from '../edit/parts-of-items';
import { contentLanguages, type ContentLanguage } from '../model/language';
import type { DecisionOf, Layer, TextKey } from '../model/layer';
import type { TextPlaces } from './text-places';

/** One text in two languages, as the translation view and the translator's table show it. */
export interface TranslationRow {
  readonly key: TextKey;
  /** Papers that say it; none for words that papers put together, such as those of opening hours. */
  readonly materialIds: readonly string[];
  readonly isLocal: boolean;
  /** Empty where the source language does not have it. */
  readonly source: string;
  /** The Finnish words, against which every review is made. */
  readonly finnish: string;
  /** Empty where it is missing. */
  readonly target: string;
  /** What the master says in the target language; null where it says nothing. */
  readonly masterText: string | null;
  /** Whether the unit has written the target's words itself. */
  readonly isOwn: boolean;
  readonly state: ReviewState;
}

/** From which language into which. */
export interface TranslationPair {
  readonly source: ContentLanguage;
  readonly target: ContentLanguage;
}

interface RowsInput extends TranslationPair {
  readonly master: Master;
  /** The master with this layer applied. */
  readonly content: Content;
  readonly layer: Layer;
  readonly places: TextPlaces;
}

type TextDecision = DecisionOf<'text'>;

const idOfText = (key: string, language: string): string => `${language} ${key}`;

/** The unit's own words by language and key. */
function ownTexts({ decisions }: Layer): ReadonlyMap<string, TextDecision> {
  return new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'text' ? [[idOfText(decision.key, decision.language), decision] as const] : [],
    ),
  );
}

function reviewsByText(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const byText = new Map<string, Review[]>();
  for (const review of reviews) {
    const id = idOfText(review.key, review.language);
    byText.set(id, [...(byText.get(id) ?? []), review]);
  }
  return byText;
}

/** Keys of all texts: those that papers say in their order, then the rest; a removed item of the unit's own has none. */
function textKeys({ content, layer, places }: RowsInput): readonly TextKey[] {
  const added = new Set(layer.decisions.flatMap((decision) => (decision.kind === 'add' ? [decision.itemId] : [])));
  const all = new Set(contentLanguages.flatMap((language) => Object.keys(content.texts[language] ?? {})));
  return [...new Set([...places.keys(), ...all])].filter((key) => {
    const { id } = idAndPart(key);
    return id.startsWith('local.') ? added.has(id) : all.has(key);
  });
}

/**
 * Whether the Finnish words are the unit's own and newer than the translation: what is built in was written for the
 * built-in Finnish, and the unit's own for the Finnish of its day.
 */
function isOlderThanFinnish(masterFinnish: string | undefined, finnish?: TextDecision, target?: TextDecision): boolean {
  if (finnish === undefined || finnish.text === masterFinnish) return false;
  return target === undefined ? masterFinnish !== undefined : finnish.on > target.on;
}

/** Every text of the unit's papers in two languages, each with how far its translation has come. */
export function translationRows(input: RowsInput): readonly TranslationRow[] {
  const { master, content, layer, places, source, target } = input;
  const own = ownTexts(layer);
  const reviews = reviewsByText(content.reviews);
  return textKeys(input).map((key) => {
    const ownTarget = own.get(idOfText(key, target));
    const text = content.texts[target]?.[key];
    const reviewsOfText = reviews.get(idOfText(key, target)) ?? [];
    const state =
      ownTarget?.text.trim() === '' ? 'missing' : reviewState(content.texts, { language: target, key }, reviewsOfText);
    const ownFinnish = target === 'fi' ? undefined : own.get(idOfText(key, 'fi'));
    const isOlder = state === 'draft' && isOlderThanFinnish(master.texts.fi?.[key], ownFinnish, ownTarget);
    return {
      key,
      materialIds: places.get(key) ?? [],
      isLocal: key.startsWith('local.'),
      source: content.texts[source]?.[key] ?? '',
      finnish: content.texts.fi?.[key] ?? '',
      target: text ?? '',
      masterText: master.texts[target]?.[key] ?? null,
      isOwn: ownTarget !== undefined,
      state: isOlder ? 'source-changed' : state,
    };
  });
}

/** How many texts are how far. */
export type StateCounts = Readonly<Record<ReviewState, number>>;

/** Counts the rows of each state. */
export function stateCounts(rows: readonly TranslationRow[]): StateCounts {
  const counts = { missing: 0, draft: 0, reviewed: 0, 'source-changed': 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
