import { expect, it } from 'vitest';
import { matchesSearch } from './matches-search';

const poster = ['Heräte-juliste', 'Juliste seinälle: hätänumerot', 'A3'];

it.each([
  ['', true],
  ['  ', true],
  ['JULISTE', true],
  ['hätä', true],
  ['HÄTÄ a3', true],
  ['ha\u0308ta\u0308', true],
  ['hata', false],
  ['juliste kortti', false],
])('“%s”', (query, isFound) => {
  expect(matchesSearch(poster, query, 'fi')).toBe(isFound);
});
