import { Paragraph, type Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Card, Cards, Sheet } from '../sheet/nodes';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, gutterMm, sharedTwips, twipsOfMm } from './page-geometry';
import { bandStyle, styleIds, tableStyleIds } from './style-ids';
import { styled, wordList, wordParagraph } from './text-blocks';

function cardParagraphs(card: Card, language: ContentLanguage): readonly Paragraph[] {
  return [
    styled(card.title, bandStyle(card.level, card.hue).id, language),
    ...card.blocks.flatMap((block) =>
      block.kind === 'list' ? wordList(block, language) : [wordParagraph(block, language)],
    ),
  ];
}

/** The cells of a row that no card stands in: Word needs a paragraph even there. */
function emptyCell(span: number): Cell {
  return { paragraphs: [new Paragraph({ style: styleIds.gap })], span };
}

/** Rows of the grid; the closing card takes what is left of the last row, or a row of its own where nothing is left. */
function gridRows({ cards, closing, columns }: Cards, language: ContentLanguage): readonly (readonly Cell[])[] {
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns).map((card): Cell => ({ paragraphs: cardParagraphs(card, language) })),
  );
  const left = rows.length * columns - cards.length;
  const last = rows[rows.length - 1];
  if (closing) {
    const paragraphs = cardParagraphs(closing, language);
    if (left === 0 || !last) return [...rows, [{ paragraphs, span: columns }]];
    return [...rows.slice(0, -1), [...last, { paragraphs, span: left }]];
  }
  return left === 0 || !last ? rows : [...rows.slice(0, -1), [...last, emptyCell(left)]];
}

/**
 * Cards side by side as one flat table, a cell for each card, so that the file is read card by card and row by row. The
 * table reaches half a gutter over both margins: the bands then end on the margins, and the gutters are even.
 */
export function wordCards(block: Cards, sheet: Sheet): Table {
  const gutter = twipsOfMm(gutterMm);
  return flatTable({
    styleId: tableStyleIds.cards,
    widths: sharedTwips(contentWidthTwips(sheet.paper) + gutter, Array<number>(block.columns).fill(1)),
    rows: gridRows(block, sheet.language),
    outdent: gutter / 2,
  });
}

/** A single card across the page. */
export function wordCard(card: Card, sheet: Sheet): Table {
  return wordCards({ kind: 'cards', id: card.id, columns: 1, cards: [card], closing: null }, sheet);
}
