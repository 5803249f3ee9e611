import { Paragraph, TextRun } from 'docx';
import type { ContentLanguage } from '../model/language';
import { compulsoryMark, statutoryMark } from '../sheet/form-marks';
import type { FormField } from '../sheet/nodes';
import { styleIds } from './style-ids';
import { styled } from './text-blocks';
import { wordRuns } from './word-text';

const noBreakSpace = '\u00a0';

/** What is asked, with the marks of what the law asks for and what is always filled in. */
export function labelRuns(field: FormField, language: ContentLanguage): readonly TextRun[] {
  const marks = [...(field.isStatutory ? [statutoryMark] : []), ...(field.isCompulsory ? [compulsoryMark] : [])];
  const said = marks.map((mark) => new TextRun({ text: `${noBreakSpace}${mark}`, style: styleIds.formMark }));
  return [...wordRuns(field.label, language), ...said];
}

/** Where a field stands: alone across the page, its words kept on the page of its answer, or in a cell beside others. */
export type FieldPlace = 'alone' | 'cell';

const styles = {
  alone: { label: styleIds.formLabel, help: styleIds.formHelp },
  cell: { label: styleIds.formCellLabel, help: styleIds.formCellHelp },
} as const;

/** The label over a field, and what helps to fill it. */
export function labelParagraphs(field: FormField, place: FieldPlace, language: ContentLanguage): readonly Paragraph[] {
  const label = new Paragraph({ style: styles[place].label, children: [...labelRuns(field, language)] });
  return [label, ...helpParagraphs(field, place, language)];
}

/** The sentence that helps to fill a field; none where it is filled. */
export function helpParagraphs(
  { help }: FormField,
  place: FieldPlace,
  language: ContentLanguage,
): readonly Paragraph[] {
  return help === null ? [] : [styled(help, styles[place].help, language)];
}
