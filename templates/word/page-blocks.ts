import { Paragraph, Table } from 'docx';
import { assertNever } from '../model/result';
import type { Block, Sheet } from '../sheet/nodes';
import { wordCard, wordCards } from './card-grid';
import { wordContactBox } from './contact-box';
import { wordTable } from './data-table';
import { wordPath } from './decision-path';
import { wordEmergency } from './emergency';
import { wordMasthead } from './masthead';
import { filledRows } from './page-fill';
import { wordQrCode } from './qr-code';
import { styleIds } from './style-ids';
import { wordHeading, wordList, wordParagraph } from './text-blocks';

type WordBlocks = readonly (Paragraph | Table)[];

function wordBlock(block: Block, sheet: Sheet, rowHeights: readonly number[]): WordBlocks {
  switch (block.kind) {
    case 'masthead':
      return wordMasthead(block, sheet);
    case 'emergency':
      return wordEmergency(block, sheet);
    case 'cards':
      return wordCards(block, sheet, rowHeights);
    case 'card':
      return wordCard(block, sheet);
    case 'path':
      return wordPath(block, sheet);
    case 'table':
      return wordTable(block, sheet);
    case 'contact-box':
      return wordContactBox(block, sheet);
    case 'qr-code':
      return [wordQrCode(block, sheet)];
    case 'heading':
      return [wordHeading(block, sheet.language)];
    case 'paragraph':
      return [wordParagraph(block, sheet.language)];
    case 'list':
      return wordList(block, sheet.language);
    default:
      return assertNever(block, 'block');
  }
}

const beginsWithHeading: ReadonlySet<Block['kind']> = new Set(['heading', 'path', 'table', 'contact-box', 'emergency']);

/** Notes that follow one another run on as one paragraph, as on the printed paper: each is only a line of small print. */
function joinedNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((joined, block) => {
    const last = joined.at(-1);
    const areNotes =
      last?.kind === 'paragraph' && last.style === 'note' && block.kind === 'paragraph' && block.style === 'note';
    if (!areNotes) return [...joined, block];
    return [...joined.slice(0, -1), { ...last, content: [...last.content, { text: ' ' }, ...block.content] }];
  }, []);
}

/**
 * The blocks of one page. Where a table is followed by anything but a heading, which has its own space above, a gap
 * stands between: Word would join two tables that touch.
 */
function pageBlocks(blocks: readonly Block[], sheet: Sheet): WordBlocks {
  const rowHeights = filledRows(blocks, sheet);
  return joinedNotes(blocks).reduce<WordBlocks>((written, block) => {
    const needsGap = written.at(-1) instanceof Table && !beginsWithHeading.has(block.kind);
    return [
      ...written,
      ...(needsGap ? [new Paragraph({ style: styleIds.gap })] : []),
      ...wordBlock(block, sheet, rowHeights),
    ];
  }, []);
}

/**
 * Everything between the first heading and the end of the file. Each further page of the sheet begins with a paragraph
 * of a style that starts a page; the file ends with a paragraph, as Word demands after a table.
 */
export function documentBlocks(sheet: Sheet): WordBlocks {
  const pages = sheet.pages.map((page) => pageBlocks(page.blocks, sheet));
  const joined = pages.flatMap((blocks, index) =>
    index === 0 ? blocks : [new Paragraph({ style: styleIds.pageStart }), ...blocks],
  );
  return joined.at(-1) instanceof Table ? [...joined, new Paragraph({ style: styleIds.end })] : joined;
}
