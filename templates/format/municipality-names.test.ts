import { expect, it } from 'vitest';
import { municipalityNames } from './municipality-names';

it.each([
  ['fi', ['Enontekiö', 'Inari', 'Utsjoki']],
  ['sv', ['Enare', 'Enontekis', 'Utsjoki']],
  ['en', ['Enontekiö', 'Inari', 'Utsjoki']],
  ['se', ['Anár', 'Eanodat', 'Utsjoki']],
  ['smn', ['Aanaar', 'Enontekiö', 'Utsjoki']],
  ['sms', ['Aanar', 'Enontekiö', 'Utsjoki']],
] as const)('names of municipalities in %s, in its order', (language, expected) => {
  expect(municipalityNames([' Utsjoki', 'Inari', '', 'Enontekiö'], language)).toEqual(expected);
});

it('takes no word that every object has for a municipality', () => {
  expect(municipalityNames(['constructor'], 'sv')).toEqual(['constructor']);
});
