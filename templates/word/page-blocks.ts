import { Paragraph, Table } from 'docx';
import { assertNever } from '../model/result';
import type { Block, Sheet, SheetPage } from '../sheet/nodes';
import { languageOf } from '../sheet/page-numbers';
import { wordCard, wordCards } from './card-grid';
import { wordContactBox } from './contact-box';
import { wordTable } from './data-table';
import { wordPath } from './decision-path';
import { wordEmergency } from './emergency';
import { wordFormRow } from './form-row';
import { wordFormSection } from './form-section';
import { joinedNotes } from './joined-notes';
import { wordMasthead } from './masthead';
import { filledRows } from './page-fill';
import { wordQrCode } from './qr-code';
import { styleIds } from './style-ids';
import { wordHeading, wordList, wordParagraph } from './text-blocks';

type WordBlocks = readonly (Paragraph | Table)[];
/** Least heights in twips of the rows of a block; none where its text alone makes them. */
type RowHeights = readonly number[];

function wordBlock(block: Block, sheet: Sheet, rowHeights: RowHeights): WordBlocks {
  switch (block.kind) {
    case 'masthead':
      return wordMasthead(block, sheet);
    case 'emergency':
      return wordEmergency(block, sheet);
    case 'cards':
      return wordCards(block, sheet, rowHeights);
    case 'card':
      return wordCard(block, sheet, rowHeights);
    case 'path':
      return wordPath(block, sheet, rowHeights);
    case 'table':
      return wordTable(block, sheet, rowHeights);
    case 'contact-box':
      return wordContactBox(block, sheet, rowHeights);
    case 'qr-code':
      return [wordQrCode(block, sheet)];
    case 'heading':
      return [wordHeading(block, sheet.language)];
    case 'paragraph':
      return [wordParagraph(block, sheet.language)];
    case 'list':
      return wordList(block, sheet.language);
    case 'form-section':
      return wordFormSection(block, sheet.language);
    case 'form-row':
      return wordFormRow(block, sheet);
    default:
      return assertNever(block, 'block');
  }
}

/** Blocks that have their own space above. */
const beginsWithHeading: ReadonlySet<Block['kind']> = new Set([
  'heading',
  'path',
  'table',
  'contact-box',
  'emergency',
  'form-section',
]);

/**
 * What stands above a block: Word would join two tables that touch. A field's label has its own space above; fields that
 * share a line stand in a table, which has none, and stay with the head of their section.
 */
function gapBefore({ kind }: Block, written: WordBlocks, previous: WordBlocks): readonly Paragraph[] {
  if (kind === 'form-row') return written[0] instanceof Table ? [new Paragraph({ style: styleIds.formGap })] : [];
  const isAfterTable = previous.at(-1) instanceof Table;
  return isAfterTable && !beginsWithHeading.has(kind) ? [new Paragraph({ style: styleIds.gap })] : [];
}

/**
 * The blocks of one page. Where a table is followed by anything but a heading, which has its own space above, a gap
 * stands between: Word would join two tables that touch.
 */
function pageBlocks(blocks: readonly Block[], sheet: Sheet): WordBlocks {
  const joined = joinedNotes(blocks);
  const rowHeights = filledRows(joined, sheet);
  return joined.reduce<WordBlocks>((written, block) => {
    const next = wordBlock(block, sheet, rowHeights.get(block) ?? []);
    return [...written, ...gapBefore(block, next, written), ...next];
  }, []);
}

/**
 * Everything that stands on these pages of the sheet. Each but the first begins with a paragraph of a style that starts a
 * page; the last ends with a paragraph, as Word demands after a table.
 */
export function blocksOfPages(sheet: Sheet, pages: readonly SheetPage[]): WordBlocks {
  const written = pages.map((page) => pageBlocks(page.blocks, { ...sheet, language: languageOf(sheet, page) }));
  const joined = written.flatMap((blocks, index) =>
    index === 0 ? blocks : [new Paragraph({ style: styleIds.pageStart }), ...blocks],
  );
  return joined.at(-1) instanceof Table ? [...joined, new Paragraph({ style: styleIds.end })] : joined;
}
