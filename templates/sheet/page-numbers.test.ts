import { expect, it } from 'vitest';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { paperSheet } from '../materials/paper-sheet';
import { triggerLeaflet } from '../materials/trigger-leaflet/trigger-leaflet';
import { placedPages, placeOfPage } from './page-numbers';

it('counts the pages of each language by themselves, all at once as one by one', () => {
  const choice = { language: 'fi', beside: 'sv', instead: null, variant: null } as const;
  const sheet = paperSheet(triggerLeaflet, triggerToolInput(), choice);
  const placed = placedPages(sheet);

  expect(placed).toEqual(sheet.pages.map((page) => ({ page, ...placeOfPage(sheet, page) })));
  expect(placed.map(({ language, number }) => `${language} ${String(number)}`).slice(0, 4)).toEqual([
    'fi 1',
    'sv 1',
    'fi 2',
    'sv 2',
  ]);
});
