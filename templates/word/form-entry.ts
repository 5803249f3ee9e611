import type { Paragraph } from 'docx';
import { assertNever } from '../model/result';
import type { FormEntry, FormField } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { dateControl, lineControl, linesControl, type ControlPlace } from './content-control';
import { entryParagraph, type EntryField, type EntryRoom } from './form-room';
import { choiceParagraphs, scaleParagraphs, tickParagraphs } from './form-ticks';
import { matrixParagraphs } from './form-matrix-lines';
import { signatureParagraphs } from './form-signature';
import { wordStep } from './page-geometry';
import { styleIds } from './style-ids';
import { lineRoom, lineStops, ruledRoom } from './writing-room';

/** Entries that are lines of text: they stand in a cell beside others as well as alone. */
export type LineEntry = Exclude<FormEntry, { readonly kind: 'table' | 'agenda' | 'drawing' }>;

function writtenParagraph(field: FormField, entry: EntryField<'text' | 'date'>['entry'], room: EntryRoom): Paragraph {
  const { widthTwips, sheet } = room;
  const place: ControlPlace = { name: entry.name, label: textOf(field.label), language: sheet.language };
  const lines = entry.kind === 'text' ? entry.lines : 1;
  const control = entry.kind === 'date' ? dateControl : lines > 1 ? linesControl : lineControl;
  const isEmpty = entry.value === null;
  const isRuled = isEmpty && lines > 1;
  const { textPt: sizePt } = wordStep(sheet);
  const free = isRuled ? ruledRoom(widthTwips, { lines, sizePt }) : lineRoom(widthTwips, sizePt);
  return entryParagraph(isEmpty ? styleIds.formLine : styleIds.formWritten, room, {
    children: [control(place, { value: entry.value, room: free })],
    ...(isRuled ? { tabStops: lineStops(widthTwips) } : {}),
  });
}

/** What stands under a field's label, or is written there. */
export function entryParagraphs(field: FormField, entry: LineEntry, room: EntryRoom): readonly Paragraph[] {
  switch (entry.kind) {
    case 'text':
    case 'date':
      return [writtenParagraph(field, entry, room)];
    case 'tick':
      return tickParagraphs({ ...field, entry }, room);
    case 'choice':
      return choiceParagraphs({ ...field, entry }, room);
    case 'scale':
      return scaleParagraphs({ ...field, entry }, room);
    case 'matrix':
      return matrixParagraphs({ ...field, entry }, room);
    case 'signature':
      return signatureParagraphs(entry, room);
    default:
      return assertNever(entry, 'entry');
  }
}
