import { Paragraph, type Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Emergency, EmergencyNumber, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, isNarrow, sharedTwips, twipsOfPt, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { textWidthPt } from './text-width';
import { styled, styledWhereSaid, wordList } from './text-blocks';
import { emergencyNumberFactor, paddingPt } from './word-measures';

/** Narrower than this in points, the note under a short number would break at every word. */
const leastNumberPt = 82;

/** The narrowest cell in twips that keeps the number and each word of its label on one line. */
function numberWidth(entry: EmergencyNumber, sheet: Sheet): number {
  const { textPt } = wordStep(sheet);
  const number = textWidthPt(textOf(entry.number), { sizePt: textPt * emergencyNumberFactor, isBold: true });
  const label = textOf(entry.label)
    .split(/\s/)
    .map((word) => textWidthPt(word, { sizePt: textPt, isBold: true }));
  return twipsOfPt(Math.max(number, ...label, leastNumberPt) + 2 * paddingPt + 6);
}

function numberCell(entry: EmergencyNumber, language: ContentLanguage): Cell {
  return {
    paragraphs: [
      styled(entry.label, styleIds.emergencyLabel, language),
      styled(entry.number, styleIds.emergencyNumber, language),
      ...styledWhereSaid(entry.note, styleIds.note, language),
    ],
  };
}

function flagsCell(entry: EmergencyNumber, language: ContentLanguage): Cell {
  return { paragraphs: wordList({ items: entry.flags, isOrdered: false }, language) };
}

/** Widths of the strip's cells in twips: a number, the red flags that it is for, the next number… or one number a row. */
export function emergencyWidths(block: Emergency, sheet: Sheet): readonly number[] {
  const total = contentWidthTwips(sheet);
  const numbers = block.numbers.map((entry) => numberWidth(entry, sheet));
  if (isNarrow(sheet.paper)) {
    const widest = Math.max(0, ...numbers);
    return sharedTwips(total, [widest, total - widest]);
  }
  const withFlags = block.numbers.filter((entry) => entry.flags.length > 0).length;
  const rest = Math.max(total / 3, total - numbers.reduce((sum, width) => sum + width, 0));
  const widths = block.numbers.flatMap((entry, index) => [
    numbers[index] ?? 0,
    ...(entry.flags.length > 0 ? [rest / withFlags] : []),
  ]);
  return sharedTwips(total, widths);
}

/** The strip's rows: all in one, or on a narrow paper a row for each number. */
function emergencyRows({ numbers }: Emergency, sheet: Sheet): readonly (readonly Cell[])[] {
  const { language } = sheet;
  const hasFlags = (entry: EmergencyNumber): boolean => entry.flags.length > 0;
  if (!isNarrow(sheet.paper))
    return [
      numbers.flatMap((entry) => [
        numberCell(entry, language),
        ...(hasFlags(entry) ? [flagsCell(entry, language)] : []),
      ]),
    ];
  const nothing: Cell = { paragraphs: [new Paragraph({ style: styleIds.gap })] };
  return numbers.map((entry) => [numberCell(entry, language), hasFlags(entry) ? flagsCell(entry, language) : nothing]);
}

/** What cannot wait: its heading, then each number with the red flags that it is for beside it. */
export function wordEmergency(block: Emergency, sheet: Sheet): readonly (Paragraph | Table)[] {
  const { language } = sheet;
  return [
    styled(block.title, styleIds.emergencyTitle, language),
    ...flatTable({
      styleId: tableStyleIds.emergency,
      widths: emergencyWidths(block, sheet),
      rows: emergencyRows(block, sheet),
    }),
  ];
}
