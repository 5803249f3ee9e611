import { describe, expect, it } from 'vitest';
import { lackingLetters } from './lacking-letters';

describe('letters that a Finnish keyboard lacks', () => {
  it.each([
    ['se', 'áčđŋšŧž'],
    ['smn', 'âáčđŋšž'],
    ['sms', 'âčʒǯđǧǥǩŋõšžʹʼˈ'],
  ] as const)('has every letter of %s', (language, letters) => {
    expect(lackingLetters(language)).toEqual(expect.arrayContaining(Array.from(letters)));
  });

  it('has none for Finnish, Swedish and English', () => {
    expect([...lackingLetters('fi'), ...lackingLetters('sv'), ...lackingLetters('en')]).toEqual([]);
  });
});
