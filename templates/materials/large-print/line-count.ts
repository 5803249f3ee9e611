import type { Card, ContactBox, ContactEntry, List, Paragraph, Runs } from '../../sheet/nodes';
import { textOf } from '../../sheet/runs';

/**
 * How many lines of 18 pt an A4 page holds by plain arithmetic: 260 mm between head and footer, lines 8.3 mm apart. The
 * estimates below err to the large side by a sixth, so that what is counted as a page always fits it.
 */
export const linesOfPage = 32;

/** Letters on a line of running text: fewer than the 46 that fit on the average, as words are not divided. */
const lettersOfLine = 40;
/** Letters on a line of a title in a card, which is larger and bold. */
const lettersOfTitle = 34;
/** Letters on a line of a heading. */
const lettersOfHeading = 28;

function lines(content: Runs, letters: number): number {
  return textOf(content)
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil(line.length / letters), 0);
}

/** Lines of running text. */
export function textLines(content: Runs | null): number {
  return content === null ? 0 : lines(content, lettersOfLine);
}

function titleLines(content: Runs): number {
  return lines(content, lettersOfTitle) * 1.15;
}

/** A heading with the space after it. */
export function headingLines(content: Runs): number {
  return lines(content, lettersOfHeading) * 1.3 + 0.4;
}

function blockLines(block: Paragraph | List): number {
  if (block.kind === 'paragraph') return textLines(block.content) + 0.12;
  return block.items.reduce((sum, { content }) => sum + textLines(content) + 0.12, 0);
}

/** A card with its title, its edges and the gap after it. */
export function cardLines(card: Card): number {
  return 0.8 + titleLines(card.title) + card.blocks.reduce((sum, block) => sum + blockLines(block), 0);
}

/** A contact with its numbers, each as high as two lines of text. */
export function contactLines(entry: ContactEntry): number {
  const phones = entry.phones.reduce((sum, { note }) => sum + 1.9 + textLines(note), 0);
  const hours = entry.hours.reduce((sum, line) => sum + textLines(line), 0);
  return 1 + titleLines(entry.name) + textLines(entry.audience) + phones + hours + textLines(entry.address);
}

/** The edges of the contact box with its title, which is longer where it is said to go on. */
export function contactBoxLines({ title }: ContactBox): number {
  return 1.2 + headingLines(title) + 1.3;
}
