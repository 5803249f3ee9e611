import { Paragraph, type Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import { coloursOf } from '../paper/paper-colours';
import type { Card, Cards, Paragraph as SheetParagraph, Sheet } from '../sheet/nodes';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, gutterMm, sharedTwips, twipsOfMm, twipsOfPt } from './page-geometry';
import { barTextStyle, cardTitleStyle, styleIds, tableStyleIds } from './style-ids';
import { paddingPt } from './word-measures';
import { paragraphStyles, styled, wordList } from './text-blocks';

function textStyle({ level, hue }: Card, { style }: SheetParagraph): string {
  if (level === 3) return barTextStyle(hue).id;
  return style === 'body' ? styleIds.cardText : paragraphStyles[style];
}

function cardParagraphs(card: Card, language: ContentLanguage): readonly Paragraph[] {
  const blocks = card.blocks.flatMap((block) =>
    block.kind === 'list'
      ? wordList(block, language, styleIds.cardBullet)
      : [styled(block.content, textStyle(card, block), language)],
  );
  return [styled(card.title, cardTitleStyle(card.level === 3 ? 3 : 2, card.hue).id, language), ...blocks];
}

/** A card of a category stands on its tint, where the paper has grounds; a lesser one has only its bar. */
function cardCell(card: Card, span: number, sheet: Sheet): Cell {
  const paragraphs = cardParagraphs(card, sheet.language);
  const { hues, hasGrounds } = coloursOf(sheet);
  return card.level === 2 && hasGrounds ? { paragraphs, span, fill: hues[card.hue].tint } : { paragraphs, span };
}

/** The cells of a row that no card stands in: Word needs a paragraph even there. */
function emptyCell(span: number): Cell {
  return { paragraphs: [new Paragraph({ style: styleIds.gap })], span };
}

/** Rows of the grid; the closing card takes what is left of the last row, or a row of its own where nothing is left. */
function gridRows({ cards, closing, columns }: Cards, sheet: Sheet): readonly (readonly Cell[])[] {
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns).map((card) => cardCell(card, 1, sheet)),
  );
  const left = rows.length * columns - cards.length;
  const last = rows[rows.length - 1];
  if (closing) {
    if (left === 0 || !last) return [...rows, [cardCell(closing, columns, sheet)]];
    return [...rows.slice(0, -1), [...last, cardCell(closing, left, sheet)]];
  }
  return left === 0 || !last ? rows : [...rows.slice(0, -1), [...last, emptyCell(left)]];
}

/** Widths of the columns: the outer ones have a gutter on one side only, and all cards look equally wide. */
function columnWidths(columns: number, sheet: Sheet): readonly number[] {
  const total = contentWidthTwips(sheet);
  const half = twipsOfMm(gutterMm) / 2;
  const card = (total - 2 * half * (columns - 1)) / columns;
  const isOuter = (index: number): boolean => index === 0 || index === columns - 1;
  const widths = Array.from({ length: columns }, (_, index) => card + (isOuter(index) ? half : 2 * half));
  return sharedTwips(total, columns === 1 ? [total] : widths);
}

/** Lesser cards: columns of one width, told apart by their bars alone. */
function barTable(block: Cards, sheet: Sheet, rowHeights: readonly number[]): readonly Table[] {
  return flatTable({
    styleId: tableStyleIds.bars,
    widths: sharedTwips(contentWidthTwips(sheet), Array<number>(block.columns).fill(1)),
    rows: gridRows(block, sheet),
    rowHeights,
  });
}

/**
 * Cards side by side as one flat table, a cell for each card, so that the file is read card by card and row by row. The
 * gutters are thick white lines of the table style: empty columns would be read out, and nested tables confuse Word.
 * `rowHeights` are the least heights of the rows in twips, where the cards are to fill their page.
 */
export function wordCards(block: Cards, sheet: Sheet, rowHeights: readonly number[] = []): readonly Table[] {
  const all = [...block.cards, ...(block.closing ? [block.closing] : [])];
  if (all.every((card) => card.level === 3)) return barTable(block, sheet, rowHeights);
  return flatTable({
    styleId: tableStyleIds.cards,
    widths: columnWidths(block.columns, sheet),
    rows: gridRows(block, sheet),
    rowHeights,
    besideGutter: twipsOfMm(gutterMm / 2) + twipsOfPt(paddingPt),
  });
}

/** A single card across the page. */
export function wordCard(card: Card, sheet: Sheet, rowHeights: readonly number[] = []): readonly Table[] {
  return wordCards({ kind: 'cards', id: card.id, columns: 1, cards: [card], closing: null }, sheet, rowHeights);
}
