import { describe, expect, it } from 'vitest';
import { foldedLeaflet } from '../../templates/materials/folded-leaflet/folded-leaflet';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import type { Imposition, Sheet } from '../../templates/sheet/nodes';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { printWayOf, sheetsOfPaper } from './print-way';

const tool = triggerTool.sheet(triggerToolInput());

/** The trigger tool's first page, as many times as asked for, placed on sheets in some way. */
function placed(imposition: Imposition | null, pages = 2, format: Sheet['paper']['format'] = 'A4'): Sheet {
  return {
    ...tool,
    imposition,
    paper: { format, orientation: 'portrait' },
    pages: Array.from({ length: pages }, () => tool.pages).flatMap(([page]) => (page === undefined ? [] : [page])),
  };
}

const cards = (hasBacks: boolean): Imposition => ({ kind: 'cards', columns: 4, rows: 2, hasBacks });

describe('how a paper wants to be printed', () => {
  it.each([
    ['a two-sided A4', placed(null), { sides: 'two-sided-long-edge', paper: 'A4', isCommon: true }],
    [
      'a booklet',
      placed({ kind: 'booklet' }, 4, 'A5'),
      { sides: 'two-sided-short-edge', paper: 'A4', isCommon: false },
    ],
    [
      'cards with backs',
      placed(cards(true), 32, 'trigger-card'),
      { sides: 'two-sided-long-edge', paper: 'A4', isCommon: false },
    ],
    ['cards without backs', placed(cards(false), 10, 'trigger-card'), { sides: 'one-sided', isCommon: false }],
    ['a tiled poster', placed({ kind: 'tiles' }, 1, 'A3'), { sides: 'one-sided', paper: 'A4', isCommon: false }],
    ['a whole poster', placed(null, 1, 'A3'), { paper: 'A3', isCommon: false }],
    [
      'two languages of an A4',
      placed({ kind: 'side-by-side' }, 2),
      { sides: 'one-sided', paper: 'A3', isCommon: false },
    ],
    [
      'two languages of an A5 leaflet',
      placed({ kind: 'side-by-side' }, 8, 'A5'),
      { sides: 'two-sided-short-edge', paper: 'A4', isCommon: false },
    ],
  ])('%s', (_, sheet, way) => {
    expect(printWayOf(triggerTool, sheet)).toMatchObject(way);
  });

  it('turns a lying leaflet that is folded in three on its short edge, as no other A4', () => {
    const sheet = foldedLeaflet.sheet(triggerToolInput());

    expect(printWayOf(foldedLeaflet, sheet)).toMatchObject({
      sides: 'two-sided-short-edge',
      paper: 'A4',
      isCommon: false,
    });
    expect(sheetsOfPaper(sheet, 'two-sided-short-edge')).toBe(1);
  });

  it('turns level pages, which lie one above the other, on the long edge of their sheet', () => {
    const level = {
      ...placed({ kind: 'side-by-side' }, 4),
      paper: { format: 'A4', orientation: 'landscape' },
    } as const;

    expect(printWayOf(triggerTool, level)).toMatchObject({ sides: 'two-sided-long-edge', paper: 'A3' });
  });

  it('is kept apart for each variant, and for two languages', () => {
    const keys = [tool, { ...tool, variant: 'booklet' }, { ...tool, beside: 'sv' as const }].map(
      (sheet) => printWayOf(triggerTool, sheet).key,
    );

    expect(new Set(keys).size).toBe(3);
  });
});

describe('sheets of paper', () => {
  it.each([
    ['two pages on both sides', placed(null), 'two-sided-long-edge', 1],
    ['two pages on one side', placed(null), 'one-sided', 2],
    ['three pages on both sides', placed(null, 3), 'two-sided-long-edge', 2],
    ['a booklet of four', placed({ kind: 'booklet' }, 4), 'two-sided-short-edge', 1],
    ['a booklet of six', placed({ kind: 'booklet' }, 6), 'two-sided-short-edge', 2],
    ['17 cards with backs', placed(cards(true), 34), 'two-sided-long-edge', 3],
    ['17 cards with backs on one side', placed(cards(true), 34), 'one-sided', 6],
    ['10 cards without backs', placed(cards(false), 10), 'one-sided', 2],
    ['an A3 poster in pieces', placed({ kind: 'tiles' }, 1, 'A3'), 'one-sided', 4],
    ['a two-page paper in two languages', placed({ kind: 'side-by-side' }, 4), 'two-sided-short-edge', 1],
  ] as const)('%s', (_, sheet, sides, count) => {
    expect(sheetsOfPaper(sheet, sides)).toBe(count);
  });
});
