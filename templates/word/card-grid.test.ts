import { describe, expect, test } from 'vitest';
import { attributes, elements, xmlPart } from '../../tests/print/docx-parts';
import { sampleSheet } from '../../tests/print/sample-sheet';
import type { Block, Sheet } from '../sheet/nodes';
import { sheetToDocx } from './sheet-to-docx';

function withBlocks(...blocks: readonly Block[]): Sheet {
  return { ...sampleSheet, pages: [{ id: 'test.page', blocks }] };
}

describe('a grid of cards', () => {
  test('spans the closing card over what is left of the last row', async () => {
    const [cards] = sampleSheet.pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'cards'));
    if (!cards) throw new Error('The sample sheet has no cards.');
    const spans = async (count: number) => {
      const file = await sheetToDocx(withBlocks({ ...cards, cards: cards.cards.slice(0, count) }));
      const rows = elements(xmlPart(file, 'word/document.xml'), 'w:tr');
      return rows.map((row) =>
        elements(row, 'w:tc').map((cell) => Number(attributes(cell, 'w:gridSpan', 'w:val')[0] ?? 1)),
      );
    };

    expect(await spans(5)).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(await spans(4)).toEqual([
      [1, 1, 1],
      [1, 2],
    ]);
    expect(await spans(3)).toEqual([[1, 1, 1], [3]]);
    expect(await spans(0)).toEqual([[3]]);
  });
});
