import { Paragraph, TextRun, type Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Path, PathAnswer, PathStep, Sheet } from '../sheet/nodes';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, isNarrow, sharedTwips } from './page-geometry';
import { barTextStyle, styleIds, tableStyleIds } from './style-ids';
import { numberings, styled, styledWhereSaid } from './text-blocks';
import { wordRuns } from './word-text';

/** Hundredths of the question's column: the answers are longer. A narrow paper gives it more, so that its words stay whole. */
export function questionShare(sheet: Sheet): number {
  return isNarrow(sheet.paper) ? 38 : 28;
}

function answerParagraph({ condition, action, hue }: PathAnswer, language: ContentLanguage): Paragraph {
  const when = condition === null ? [] : [...wordRuns(condition, language), new TextRun(' ')];
  const isStressed = condition !== null || hue === 'danger';
  return new Paragraph({
    style: barTextStyle(hue).id,
    children: [...when, ...wordRuns(action, language, isStressed ? 'Strong' : undefined)],
  });
}

function stepCells(step: PathStep, index: number, language: ContentLanguage): readonly Cell[] {
  const question = new Paragraph({
    style: styleIds.step,
    numbering: { reference: numberings.step, level: 0, restart: index === 0 },
    children: [...wordRuns(step.question, language)],
  });
  const answers = step.answers.map((answer) => answerParagraph(answer, language));
  return [
    { paragraphs: [question] },
    { paragraphs: answers.length > 0 ? answers : [new Paragraph({ style: styleIds.gap })] },
  ];
}

/** The decision path: a numbered question on the left of each row, its answers on the right, followed from the top. */
export function wordPath(
  block: Path,
  sheet: Sheet,
  rowHeights: readonly number[] = [],
): readonly (Paragraph | Table)[] {
  const { language } = sheet;
  return [
    styled(block.title, 'Heading2', language),
    ...styledWhereSaid(block.lead, styleIds.lead, language),
    ...flatTable({
      styleId: tableStyleIds.path,
      widths: sharedTwips(contentWidthTwips(sheet), [questionShare(sheet), 100 - questionShare(sheet)]),
      rows: block.steps.map((step, index) => stepCells(step, index, language)),
      rowHeights,
    }),
  ];
}
