import { describe, expect, it } from 'vitest';
import { contentLanguages } from '../model/language';
import { textKeySchema } from '../model/layer';
import { master } from './master';
import { builtInReviews, reviewState, type Review } from './review-states';

const key = 'trigger.housing/title';
const texts = { fi: { [key]: 'Asuminen' }, sv: { [key]: 'Boende' } };
const review: Review = { key, language: 'sv', text: 'Boende', source: 'Asuminen', on: '2026-11-21' };

describe('the state of a text', () => {
  it('is missing where the language does not have it', () => {
    expect(reviewState(texts, { language: 'sms', key }, [])).toBe('missing');
  });

  it('is a draft until somebody has read it, and reviewed after that', () => {
    expect(reviewState(texts, { language: 'sv', key }, [])).toBe('draft');
    expect(reviewState(texts, { language: 'sv', key }, [review])).toBe('reviewed');
  });

  it('turns when the Finnish text changes, and comes back when it is read again', () => {
    const changed = { ...texts, fi: { [key]: 'Asuminen ja koti' } };
    const again = { ...review, source: 'Asuminen ja koti' };

    expect(reviewState(changed, { language: 'sv', key }, [review])).toBe('source-changed');
    expect(reviewState(changed, { language: 'sv', key }, [review, again])).toBe('reviewed');
  });

  it('is a draft again when the translation itself changes', () => {
    expect(reviewState({ ...texts, sv: { [key]: 'Bostad' } }, { language: 'sv', key }, [review])).toBe('draft');
  });

  it('is not given by a review of another text or in another language', () => {
    const others: readonly Review[] = [
      { ...review, language: 'en' },
      { ...review, key: 'trigger.money/title' },
    ];

    expect(reviewState(texts, { language: 'sv', key }, others)).toBe('draft');
  });
});

describe('the built-in texts', () => {
  it('have keys by which a review can name them', () => {
    const keys = contentLanguages.flatMap((language) => Object.keys(master.texts[language] ?? {}));

    expect(keys.filter((one) => !textKeySchema.safeParse(one).success)).toEqual([]);
  });

  it('have no review of words that nobody has read: each entry is of present words, and of no Sámi', () => {
    const states = builtInReviews.map((one) => reviewState(master.texts, one, builtInReviews));

    expect(states.filter((state) => state === 'draft' || state === 'missing')).toEqual([]);
  });
});
