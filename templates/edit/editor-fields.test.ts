import { expect, it } from 'vitest';
import { decide } from '../layer/decisions';
import { emptyLayer } from '../model/layer';
import { ownWordsIn, wordsOfField } from './editor-fields';

const on = '2026-11-22';
const key = 'trigger.housing/title';
const layer = decide(emptyLayer, { kind: 'text', key, language: 'sv', text: 'Boende', master: null, on });

it('says the unit’s own words, else the master’s, else nothing', () => {
  expect(wordsOfField({ key, masterText: 'Hem' }, ownWordsIn(layer, 'sv'))).toBe('Boende');
  expect(wordsOfField({ key, masterText: 'Koti' }, ownWordsIn(layer, 'fi'))).toBe('Koti');
  expect(wordsOfField({ key, masterText: null }, ownWordsIn(emptyLayer, 'sv'))).toBe('');
  expect(ownWordsIn(layer, 'sv')).toBe(ownWordsIn(layer, 'sv'));
});
