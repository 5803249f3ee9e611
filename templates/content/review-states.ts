import type { ContentLanguage } from '../model/language';
import type { DecisionOf, TextKey } from '../model/layer';
import type { Master } from './content';

/**
 * A native reader has read a text: its words and the Finnish words that it was read against, as both were then, and the
 * day. Reviews of the built-in texts and those of a unit are of one kind.
 */
export type Review = Omit<DecisionOf<'reviewed'>, 'kind'>;

/**
 * How far a text has come. `missing`: the language does not have it. `draft`: no native reader has read these words.
 * `source-changed`: the words were read, but the Finnish text has changed since. `reviewed`: both are as they were read.
 */
export type ReviewState = 'missing' | 'draft' | 'reviewed' | 'source-changed';

/** Which text's state is asked for. */
export interface ReviewedText {
  readonly language: ContentLanguage;
  readonly key: TextKey;
}

/**
 * Reviews of the built-in texts. There are none yet: the Finnish texts are our own, drafted from the acts, and the
 * Swedish and English ones are our translations of them; no native professional has read any. A review is entered here
 * with the words that were read, never in advance.
 */
export const builtInReviews: readonly Review[] = [];

/**
 * The state of one text by the reviews given. Only a review of exactly the present words counts; of several the one
 * against the present Finnish text.
 */
export function reviewState(
  texts: Master['texts'],
  { language, key }: ReviewedText,
  reviews: readonly Review[],
): ReviewState {
  const text = texts[language]?.[key];
  if (text === undefined) return 'missing';
  const ofThese = reviews.filter(
    (review) => review.key === key && review.language === language && review.text === text,
  );
  if (ofThese.length === 0) return 'draft';
  return ofThese.some((review) => review.source === (texts.fi?.[key] ?? '')) ? 'reviewed' : 'source-changed';
}
