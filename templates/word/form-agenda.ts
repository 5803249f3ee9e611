import { TextRun, type Table } from 'docx';
import type { FormAgendaItem, Runs, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { linesControl } from './content-control';
import { flatTable, type Cell } from './flat-table';
import { FormParagraph } from './form-paragraph';
import type { EntryField } from './form-room';
import { contentWidthTwips, sharedTwips, twipsOfMm, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled } from './text-blocks';
import { wordRuns } from './word-text';
import { lineRoom } from './writing-room';

/** The point, its minutes, and room for notes, of a hundred. */
const shares = [46, 10, 44] as const;
/** Least height of a point: two lines of notes. */
const pointMm = 12;

function pointCell({ number, label }: FormAgendaItem, { language }: Sheet): Cell {
  const numbered: Runs = [{ text: `${number}\u00a0`, isStrong: true }];
  const children = [...wordRuns(numbered, language), new TextRun({ text: ' ' }), ...wordRuns(label, language)];
  return { paragraphs: [new FormParagraph(styleIds.formCell, children)], verticalAlign: 'center' };
}

/** The points of a meeting with their minutes and room for notes. */
export function wordFormAgenda({ entry }: EntryField<'agenda'>, sheet: Sheet): readonly Table[] {
  const { language } = sheet;
  const { titles, items } = entry;
  const widths = sharedTwips(contentWidthTwips(sheet), shares);
  const header = [titles.point, titles.minutes, titles.note].map((title): Cell => ({
    paragraphs: [styled(title, styleIds.formHead, language)],
    verticalAlign: 'bottom',
  }));
  const noteCell = (point: FormAgendaItem): Cell => {
    const place = { name: point.name, label: `${textOf(point.label)}, ${textOf(titles.note)}`, language };
    const room = lineRoom(widths[2] ?? 0, wordStep(sheet).textPt);
    const control = linesControl(place, { value: point.note, room });
    return { paragraphs: [new FormParagraph(styleIds.formCell, [control])], verticalAlign: 'center' };
  };
  const rows = items.map((point) => [
    pointCell(point, sheet),
    { paragraphs: [styled(point.minutesLabel, styleIds.formCell, language)], verticalAlign: 'center' } as const,
    noteCell(point),
  ]);
  return flatTable({
    styleId: tableStyleIds.formTable,
    widths,
    rows: [header, ...rows],
    hasHeaderRow: true,
    rowHeights: [0, ...rows.map(() => twipsOfMm(pointMm))],
  });
}
