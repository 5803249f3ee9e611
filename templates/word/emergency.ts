import type { Paragraph, Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Emergency, EmergencyNumber, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, sharedTwips, twipsOfPt, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled, styledWhereSaid, wordList } from './text-blocks';
import { emergencyNumberFactor, paddingPt } from './word-measures';

/** Advance of Noto Sans Bold's digits as a share of the type size. */
const digitWidth = 0.572;

/** The narrowest cell in twips that keeps the number on one line and its label readable. */
function numberWidth(entry: EmergencyNumber, sheet: Sheet): number {
  const { textPt } = wordStep(sheet);
  const number = textOf(entry.number).length * digitWidth * textPt * emergencyNumberFactor;
  const label =
    Math.max(
      ...textOf(entry.label)
        .split(/\s/)
        .map((word) => word.length),
    ) *
    0.64 *
    textPt;
  return twipsOfPt(Math.max(number, label) + 2 * paddingPt + 4);
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

/** What cannot wait: its heading, then each number with the red flags that it is for beside it, in one row. */
export function wordEmergency(block: Emergency, sheet: Sheet): readonly (Paragraph | Table)[] {
  const { language } = sheet;
  const total = contentWidthTwips(sheet.paper);
  const numbers = block.numbers.map((entry) => numberWidth(entry, sheet));
  const withFlags = block.numbers.filter((entry) => entry.flags.length > 0).length;
  const rest = total - numbers.reduce((sum, width) => sum + width, 0);
  const widths = block.numbers.flatMap((entry, index) => [
    numbers[index] ?? 0,
    ...(entry.flags.length > 0 ? [rest / withFlags] : []),
  ]);
  const cells = block.numbers.flatMap((entry) => [
    numberCell(entry, language),
    ...(entry.flags.length > 0 ? [flagsCell(entry, language)] : []),
  ]);
  return [
    styled(block.title, styleIds.emergencyTitle, language),
    ...(cells.length > 0
      ? [...flatTable({ styleId: tableStyleIds.emergency, widths: sharedTwips(total, widths), rows: [cells] })]
      : []),
  ];
}
