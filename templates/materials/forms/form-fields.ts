import type { ListedItem } from '../../content/content';
import type { FieldWidth } from '../../model/form-field';
import type { Block, FormField, FormRow, Paragraph } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { shownIn, type FormContext } from './form-context';
import { formEntry, type AskingShape } from './form-entry';

const shares = { full: 12, 'two-thirds': 8, half: 6, third: 4 } as const satisfies Readonly<
  Record<FieldWidth, FormField['share']>
>;
const wholeRow = 12;

/** What the unit has added and not yet given a shape: a line to write on. */
const plainLine = {
  kind: 'line',
  width: 'full',
  isCompulsory: false,
  suggests: null,
} as const satisfies AskingShape;

/** Whether an act asks for the field: it is marked on paper. */
export function isStatutory({ references }: ListedItem): boolean {
  return references !== undefined && references.length > 0;
}

function formField(item: ListedItem, shape: AskingShape, context: FormContext): FormField {
  const help = context.isFilled ? null : context.texts.optional(`${item.id}/help`);
  return {
    id: item.id,
    share: shares[shape.width],
    label: runs(context.texts.of(`${item.id}/title`)),
    isStatutory: isStatutory(item),
    isCompulsory: shape.isCompulsory,
    help: help === null ? null : runs(help),
    entry: formEntry(item, shape, context),
  };
}

/** A field or a statement; null for what stands only inside a field. */
function fieldOrStatement(item: ListedItem, context: FormContext): FormField | Paragraph | null {
  const shape = item.field ?? plainLine;
  if (shape.kind === 'column' || shape.kind === 'agenda-item') return null;
  if (shape.kind !== 'statement') return formField(item, shape, context);
  return { kind: 'paragraph', id: item.id, style: shape.style, content: runs(context.texts.of(`${item.id}/text`)) };
}

function rowOf(fields: readonly [FormField, ...FormField[]]): FormRow {
  return { kind: 'form-row', id: `${fields[0].id}.form-row`, fields };
}

function widthOf(fields: readonly FormField[]): number {
  return fields.reduce((sum, { share }) => sum + share, 0);
}

/** Fields in their order, side by side as long as they fit a line; a statement begins a new one. */
export function packed(parts: readonly (FormField | Paragraph)[]): readonly (FormRow | Paragraph)[] {
  const blocks: (FormRow | Paragraph)[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if ('kind' in part) blocks.push(part);
    else if (last?.kind === 'form-row' && widthOf(last.fields) + part.share <= wholeRow)
      blocks.splice(-1, 1, { ...last, fields: [...last.fields, part] });
    else blocks.push(rowOf([part]));
  }
  return blocks;
}

/** The fields of one section as they stand on paper. */
export function sectionFields(sectionId: string, context: FormContext): readonly Block[] {
  return packed(shownIn(context.content, sectionId).flatMap((item) => fieldOrStatement(item, context) ?? []));
}
