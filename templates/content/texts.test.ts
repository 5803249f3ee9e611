import { describe, expect, it } from 'vitest';
import { textsIn, unitWording } from './texts';

const texts = {
  fi: { 'a/one': 'yksi', 'a/two': 'kaksi', 'a/day': 'päivä {date}' },
  sv: { 'a/one': 'ett', 'a/day': 'dagen {date}' },
  se: { 'a/one': 'okta' },
};

describe('a text', () => {
  it("is in the paper's own language where that has it", () => {
    expect(textsIn(texts, { language: 'se', instead: 'sv' }).of('a/one')).toEqual({
      text: 'okta',
      language: null,
      isMissing: false,
    });
  });

  it('is in the language that was chosen instead, and named so', () => {
    expect(textsIn(texts, { language: 'se', instead: 'sv' }).filled('a/day', { date: '1.2.' })).toEqual({
      text: 'dagen 1.2.',
      language: 'sv',
      isMissing: false,
    });
  });

  it.each([null, 'sv'] as const)('is missing, with the Finnish words, where %s has it neither', (instead) => {
    expect(textsIn(texts, { language: 'se', instead }).of('a/two')).toEqual({
      text: 'kaksi',
      language: 'fi',
      isMissing: true,
    });
  });

  it('that Finnish does not have either may be absent, or is missing', () => {
    const { optional, of } = textsIn(texts, { language: 'se', instead: 'fi' });

    expect(optional('a/none')).toBeNull();
    expect(of('a/none')).toEqual({ text: '', language: null, isMissing: true });
  });
});

describe('what is put together of several texts', () => {
  const both = (word: (key: string) => string): string => `${word('a/one')} ${word('a/two')}`;

  it('is never of two languages', () => {
    expect(textsIn(texts, { language: 'se', instead: 'fi' }).composed(both)).toEqual({
      text: 'yksi kaksi',
      language: 'fi',
      isMissing: false,
    });
    expect(textsIn(texts, { language: 'se', instead: 'sv' }).composed(both)).toEqual({
      text: 'yksi kaksi',
      language: 'fi',
      isMissing: true,
    });
  });
});

describe('what the unit has written', () => {
  it.each([
    [
      { fi: 'suomeksi', sv: 'på svenska', se: ' sámegillii ' },
      { text: 'sámegillii', language: null },
    ],
    [
      { fi: 'suomeksi', sv: 'på svenska', se: ' ' },
      { text: 'på svenska', language: 'sv' },
    ],
    [{ fi: 'suomeksi' }, { text: 'suomeksi', language: 'fi' }],
  ] as const)('%j', (text, expected) => {
    expect(unitWording(text, { language: 'se', instead: 'sv' })).toEqual({ ...expected, isMissing: false });
  });

  it('is nothing where it wrote nothing', () => {
    expect(unitWording({ en: 'only English', fi: '' }, { language: 'se', instead: 'sv' })).toBeNull();
  });
});
