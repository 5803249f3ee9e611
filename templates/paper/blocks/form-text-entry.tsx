import { use } from 'react';
import { longestAnswer } from '../../model/plan';
import type { FormEntry, FormField } from '../../sheet/nodes';
import type { FieldLink } from '../../sheet/field-link';
import { FormDrawing } from './form-drawing';
import { fieldLabel, FormLink } from './form-link';

type WrittenEntry = Extract<FormEntry, { readonly kind: 'text' | 'date' }>;

/** Lines for a pen, 8 mm apart. */
function WritingLines({ lines }: { readonly lines: number }) {
  return (
    <div className="form-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="form-line" />
      ))}
    </div>
  );
}

/** A date is at most as long as `21 September 2026`. */
const longestDate = 20;

function linkOf(field: FormField, entry: WrittenEntry): FieldLink {
  const { name } = entry;
  const value = entry.value ?? '';
  if (entry.kind === 'date') {
    const label = fieldLabel(field.label, entry.pattern);
    return { kind: 'date', name, label, value, maximumLength: longestDate };
  }
  const kind = entry.lines > 1 ? 'multiline' : 'text';
  return { kind, name, label: fieldLabel(field.label), value, maximumLength: longestAnswer };
}

/** A field of the PDF: as high as its lines, or as what stands in it needs; the words themselves are the field's. */
function WrittenField({ field, entry }: { readonly field: FormField; readonly entry: WrittenEntry }) {
  const lines = entry.kind === 'text' ? entry.lines : 1;
  return (
    <div className="form-box" style={{ minHeight: `${lines * 8}mm` }}>
      {entry.value !== null && (
        <div className="form-box-room" aria-hidden="true">
          {entry.value}
        </div>
      )}
      <FormLink field={linkOf(field, entry)} />
    </div>
  );
}

/** A written answer, or the lines to write it on. */
export function TextEntry({ field, entry }: { readonly field: FormField; readonly entry: WrittenEntry }) {
  const drawing = use(FormDrawing);
  if (drawing === 'fields' && field.isContinued !== true) return <WrittenField field={field} entry={entry} />;
  if (entry.value === null) return <WritingLines lines={entry.kind === 'text' ? entry.lines : 1} />;
  return (
    <p className="form-written" data-answer-text="">
      {entry.value}
    </p>
  );
}
