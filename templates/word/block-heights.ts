import type {
  Block,
  Card,
  Cards,
  ContactBox,
  ContactEntry,
  Emergency,
  Masthead,
  Paragraph,
  Path,
  Runs,
  Sheet,
  Table,
} from '../sheet/nodes';
import { assertNever } from '../model/result';
import { textOf } from '../sheet/runs';
import { columnShares } from './column-shares';
import { contactColumns } from './contact-box';
import { writingHeightMm } from './data-table';
import { questionShare } from './decision-path';
import { emergencyWidths } from './emergency';
import { logoWidthTwips, mastheadWidths } from './masthead';
import { contentWidthTwips, gutterMm, isNarrow, ptOfMm } from './page-geometry';
import { qrCodeSizeMm } from './qr-code';
import { lineCount } from './text-width';
import { emergencyNumberFactor, paddingPt, phoneFactors, type Sizes } from './word-measures';

/** How high a block is in points: what stands fast, and the rows of its table, which can be made higher. */
export interface BlockHeight {
  readonly fixedPt: number;
  readonly rowsPt: readonly number[];
}

interface Setting {
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly linePt: number;
}

const headingFactor = 1.2;
/** From a list's edge to its text, times the running text. */
const bulletFactor = 0.95;
const numberFactor = 1.5;

function height(content: Runs | null, widthPt: number, set: Setting): number {
  return content === null ? 0 : lineCount(textOf(content), widthPt, set) * set.linePt;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const highest = (values: readonly number[]): number => Math.max(0, ...values);
const plain = ({ text, line }: Sizes): Setting => ({ sizePt: text, isBold: false, linePt: line });
const note = ({ small, smallLine }: Sizes): Setting => ({ sizePt: small, isBold: false, linePt: smallLine });
const bold = (sizes: Sizes, factor: number): Setting => ({
  sizePt: sizes.text * factor,
  isBold: true,
  linePt: sizes.larger(factor).lineHeightPt,
});

function headingPt(content: Runs, sheet: Sheet, sizes: Sizes): number {
  return height(content, contentWidthTwips(sheet) / 20, bold(sizes, headingFactor)) + sizes.gap * 1.25;
}

function mastheadPt(block: Masthead, sheet: Sheet, sizes: Sizes): number {
  const [titlePt = 0, unitPt = 0] = mastheadWidths(block, sheet).map((twips) => twips / 20);
  const titleSet = bold(sizes, block.level === 1 ? 2.3 : 1.7);
  const title = height(block.title, titlePt, titleSet) + height(block.subtitle, titlePt, plain(sizes));
  const unit = height(block.unitName, unitPt, bold(sizes, 1.15)) + height(block.organisation, unitPt, plain(sizes));
  const logo = block.logo ? ptOfMm(15) : 0;
  const text = Math.max(title, unit);
  return (logoWidthTwips(block, sheet) > 0 ? Math.max(text, logo) : text + logo) + sizes.gap / 2 + 2;
}

function listPt(items: readonly { readonly content: Runs }[], widthPt: number, sizes: Sizes, factor: number): number {
  return total(items.map((item) => height(item.content, widthPt - sizes.text * factor, plain(sizes)) + 1));
}

function emergency(block: Emergency, sheet: Sheet, sizes: Sizes): number {
  const widths = emergencyWidths(block, sheet).map((twips) => twips / 20 - 2 * paddingPt - 2);
  const [narrowNumber = 0, narrowFlags = 0] = widths;
  const hasRows = isNarrow(sheet.paper);
  const rows = block.numbers.map((entry, index) => {
    const before = total(block.numbers.slice(0, index).map(({ flags }) => (flags.length > 0 ? 2 : 1)));
    const numberPt = hasRows ? narrowNumber : (widths[before] ?? 0);
    const flagsPt = hasRows ? narrowFlags : (widths[before + 1] ?? 0);
    const number =
      height(entry.label, numberPt, bold(sizes, 1)) +
      sizes.larger(emergencyNumberFactor).lineHeightPt +
      height(entry.note, numberPt, note(sizes));
    return Math.max(number, entry.flags.length > 0 ? listPt(entry.flags, flagsPt, sizes, bulletFactor) : 0) + 6;
  });
  return headingPt(block.title, sheet, sizes) + 3 + (hasRows ? total(rows) : highest(rows));
}

function paragraphPt(block: Paragraph, widthPt: number, sizes: Sizes): number {
  const isSmall = block.style === 'law' || block.style === 'note';
  return height(block.content, widthPt, isSmall ? note(sizes) : plain(sizes)) + 1.5;
}

function cardPt(card: Card, widthPt: number, sizes: Sizes): number {
  const blocks = card.blocks.map((block) =>
    block.kind === 'list' ? listPt(block.items, widthPt, sizes, bulletFactor) : paragraphPt(block, widthPt, sizes),
  );
  const band = card.level === 3 ? 0 : 4 + sizes.gap;
  return height(card.title, widthPt, bold(sizes, card.level === 3 ? 1 : headingFactor)) + band + total(blocks);
}

/** Rows of a card grid, each with the white line below it. */
function cardRows(block: Cards, sheet: Sheet, sizes: Sizes): readonly number[] {
  const all = [...block.cards, ...(block.closing ? [block.closing] : [])];
  const gutters = ptOfMm(gutterMm) * (block.columns - 1);
  const widthPt = (contentWidthTwips(sheet) / 20 - gutters) / block.columns - 2 * paddingPt;
  return Array.from({ length: Math.ceil(all.length / block.columns) }, (_, row) =>
    highest(all.slice(row * block.columns, (row + 1) * block.columns).map((card) => cardPt(card, widthPt, sizes))),
  );
}

function pathRows({ steps }: Path, sheet: Sheet, sizes: Sizes): readonly number[] {
  const widthPt = contentWidthTwips(sheet) / 20;
  const questionPt = (widthPt * questionShare(sheet)) / 100 - paddingPt - sizes.text * numberFactor;
  const answerPt = widthPt * (1 - questionShare(sheet) / 100) - paddingPt - 8;
  return steps.map(({ question, answers }) => {
    const said = answers.map(({ condition, action, hue }) => {
      const isStressed = condition !== null || hue === 'danger';
      const text: Runs = [...(condition ?? []), { text: ' ' }, ...action];
      return height(text, answerPt, { ...plain(sizes), isBold: isStressed }) + 1;
    });
    return Math.max(height(question, questionPt, bold({ ...sizes }, 1)), total(said)) + 3.5;
  });
}

function tableRows(block: Table, sheet: Sheet, sizes: Sizes): readonly number[] {
  const widthPt = contentWidthTwips(sheet) / 20;
  const shares = columnShares(block, { widthPt, paddingPt, sizePt: sizes.cell });
  const cellPt = (content: readonly Runs[], column: number, isBold: boolean): number => {
    const set = { sizePt: sizes.cell, isBold, linePt: sizes.cellLine };
    return total(content.map((runs) => height(runs, ((shares[column] ?? 0) / 100) * widthPt - paddingPt, set)));
  };
  const waits = block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.length === 0));
  const least = waits ? ptOfMm(writingHeightMm) : 0;
  const header = highest(block.columns.map(({ title }, column) => cellPt([title], column, true)));
  const rows = block.rows.map(({ cells }) => {
    const written = cells.map(({ paragraphs }, column) => {
      const joined = [paragraphs.flatMap(({ content }) => [...content, { text: ' ' }])];
      return cellPt(joined, column, column === 0);
    });
    return Math.max(least, highest(written) + 2.75);
  });
  return block.rows.length === 0 ? [] : [header + 2.75, ...rows];
}

function entryPt(entry: ContactEntry, widthPt: number, sizes: Sizes): number {
  const factor = entry.isMain ? phoneFactors.main : phoneFactors.other;
  const notes = [entry.audience, ...entry.hours, entry.address, ...entry.phones.map((phone) => phone.note)];
  const numbers = entry.phones.map(({ number }) => height(number, widthPt, bold(sizes, factor)));
  const small = notes.map((content) => (content ? height(content, widthPt, note(sizes)) + 0.5 : 0));
  return height(entry.name, widthPt, bold(sizes, 1)) + total(numbers) + total(small);
}

function contactRows({ entries }: ContactBox, sheet: Sheet, sizes: Sizes): readonly number[] {
  const columns = contactColumns(entries.length);
  const widthPt = contentWidthTwips(sheet) / 20 / columns - 2 * paddingPt - 2;
  return Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) => {
    const cells = entries.slice(row * columns, (row + 1) * columns);
    return highest(cells.map((entry) => entryPt(entry, widthPt, sizes))) + 7.5;
  });
}

function cardsOf(card: Card): Cards {
  return { kind: 'cards', id: card.id, columns: 1, cards: [card], closing: null };
}

/** About how high a block is in the Word file; text in cards has sizes of its own. */
export function blockHeight(block: Block, sheet: Sheet, sizes: Sizes, cardSizes: Sizes): BlockHeight {
  const widthPt = contentWidthTwips(sheet) / 20;
  const fixed = (fixedPt: number): BlockHeight => ({ fixedPt, rowsPt: [] });
  switch (block.kind) {
    case 'masthead':
      return fixed(mastheadPt(block, sheet, sizes));
    case 'emergency':
      return fixed(emergency(block, sheet, sizes));
    case 'cards': {
      const rowsPt = cardRows(block, sheet, cardSizes);
      return { fixedPt: sizes.gap * (rowsPt.length + 1), rowsPt };
    }
    case 'card':
      return blockHeight(cardsOf(block), sheet, sizes, cardSizes);
    case 'path': {
      const lead = block.lead ? height(block.lead, widthPt, plain(sizes)) + 1.5 : 0;
      return { fixedPt: headingPt(block.title, sheet, sizes) + lead, rowsPt: pathRows(block, sheet, sizes) };
    }
    case 'table':
      return { fixedPt: headingPt(block.title, sheet, sizes), rowsPt: tableRows(block, sheet, sizes) };
    case 'contact-box':
      return { fixedPt: headingPt(block.title, sheet, sizes), rowsPt: contactRows(block, sheet, sizes) };
    case 'qr-code':
      return fixed(ptOfMm(qrCodeSizeMm));
    case 'heading':
      return fixed(headingPt(block.content, sheet, sizes));
    case 'paragraph':
      return fixed(paragraphPt(block, widthPt, sizes) + sizes.gap);
    case 'list':
      return fixed(listPt(block.items, widthPt, sizes, block.isOrdered ? numberFactor : bulletFactor));
    // A form's pages are broken by Word itself: nothing asks how high its parts are.
    case 'form-section':
    case 'form-row':
      return fixed(0);
    default:
      return assertNever(block, 'block');
  }
}
