import { Paragraph, type Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { ContactBox, ContactEntry, Sheet } from '../sheet/nodes';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, sharedTwips } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled, styledWhereSaid } from './text-blocks';

/** More contacts side by side than this would break a number over two lines on A4. */
const mostColumns = 4;

/** Columns that leave the fewest cells of the last row empty, the most columns first. */
export function contactColumns(entries: number): number {
  if (entries <= mostColumns) return Math.max(1, entries);
  const emptyCells = (columns: number): number => (columns - (entries % columns)) % columns;
  return [mostColumns, mostColumns - 1].reduce((best, columns) =>
    emptyCells(columns) < emptyCells(best) ? columns : best,
  );
}

function entryCell(entry: ContactEntry, language: ContentLanguage): Cell {
  const phones = entry.phones.flatMap((phone) => [
    styled(phone.number, entry.isMain ? styleIds.mainPhone : styleIds.phone, language),
    ...styledWhereSaid(phone.note, styleIds.note, language),
  ]);
  return {
    paragraphs: [
      styled(entry.name, styleIds.contactName, language),
      ...styledWhereSaid(entry.audience, styleIds.note, language),
      ...phones,
      ...entry.hours.map((line) => styled(line, styleIds.note, language)),
      ...styledWhereSaid(entry.address, styleIds.note, language),
    ],
  };
}

/** The unit's contacts: its heading, then a cell for each service, the numbers large. */
export function wordContactBox(
  block: ContactBox,
  sheet: Sheet,
  rowHeights: readonly number[] = [],
): readonly (Paragraph | Table)[] {
  const title = styled(block.title, 'Heading2', sheet.language);
  if (block.entries.length === 0) return [title];
  const columns = contactColumns(block.entries.length);
  const cells = block.entries.map((entry) => entryCell(entry, sheet.language));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    Array.from(
      { length: columns },
      (_empty, column): Cell =>
        cells[row * columns + column] ?? { paragraphs: [new Paragraph({ style: styleIds.gap })] },
    ),
  );
  const widths = sharedTwips(contentWidthTwips(sheet), Array<number>(columns).fill(1));
  return [title, ...flatTable({ styleId: tableStyleIds.contacts, widths, rows, rowHeights })];
}
