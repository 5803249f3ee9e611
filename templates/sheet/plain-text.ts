import { assertNever } from '../model/result';
import { formRowLines, formSectionLines } from './form-lines';
import type { Block, Card, ContactBox, Emergency, Masthead, Path, Runs, Sheet, Table } from './nodes';
import { textOf } from './runs';

type Line = Runs | string | null;

function written(lines: readonly Line[]): readonly string[] {
  return lines
    .flatMap((line) => (line === null ? '' : typeof line === 'string' ? line : textOf(line)).split('\n'))
    .filter((line) => line.trim() !== '');
}

function mastheadLines(block: Masthead): readonly Line[] {
  return [block.title, block.subtitle, block.unitName, block.organisation];
}

function emergencyLines(block: Emergency): readonly Line[] {
  const numbers = block.numbers.flatMap((entry) => [
    entry.label,
    entry.number,
    entry.note,
    ...entry.flags.map((flag) => flag.content),
  ]);
  return [block.title, ...numbers];
}

function pathLines(block: Path): readonly Line[] {
  const steps = block.steps.flatMap((step, index) => [
    `${index + 1}`,
    step.question,
    ...step.answers.flatMap((answer) => [answer.condition, answer.action]),
  ]);
  return [block.title, block.lead, ...steps];
}

function tableLines(block: Table): readonly Line[] {
  const rows = block.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.content)),
  );
  return [block.title, ...block.columns.map((column) => column.title), ...rows];
}

function contactLines(block: ContactBox): readonly Line[] {
  const entries = block.entries.flatMap((entry) => [
    entry.name,
    entry.audience,
    ...entry.phones.flatMap((phone) => [phone.number, phone.note]),
    ...entry.hours,
    entry.address,
  ]);
  return [block.title, ...entries];
}

function cardLines(card: Card): readonly Line[] {
  return [card.title, ...card.blocks.flatMap(blockLines)];
}

function blockLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'masthead':
      return mastheadLines(block);
    case 'heading':
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items.map((item) => item.content);
    case 'card':
      return cardLines(block);
    case 'cards':
      return [...block.cards, ...(block.closing ? [block.closing] : [])].flatMap(cardLines);
    case 'emergency':
      return emergencyLines(block);
    case 'path':
      return pathLines(block);
    case 'table':
      return tableLines(block);
    case 'contact-box':
      return contactLines(block);
    case 'qr-code':
      return [];
    case 'form-section':
      return formSectionLines(block);
    case 'form-row':
      return formRowLines(block);
    default:
      return assertNever(block, 'block');
  }
}

/**
 * What the sheet says, line by line in reading order, footers left out: the measure that the PDF's and the DOCX's text
 * are held against. The alternative text of a
 * logo or a code is no line: it is in the tags, not in the text.
 */
export function plainText(sheet: Sheet): readonly string[] {
  return sheet.pages.flatMap((page) => written(page.blocks.flatMap(blockLines)));
}
