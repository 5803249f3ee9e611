import type { FormEntry, FormField } from '../../sheet/nodes';
import { AgendaEntry } from './form-agenda-entry';
import { ChoiceEntry, TickEntry } from './form-choice-entry';
import { MatrixEntry } from './form-matrix-entry';
import { DrawingEntry, SignatureEntry } from './form-pen-entries';
import { ScaleEntry } from './form-scale-entry';
import { TableEntry } from './form-table-entry';
import { TextEntry } from './form-text-entry';

/** A field with its entry, whose kind is known. */
export interface EntryProps<Kind extends FormEntry['kind']> {
  readonly field: FormField;
  readonly entry: Extract<FormEntry, { readonly kind: Kind }>;
}

/** Where the answer of a field is or will be. */
export function FormEntryView({ field }: { readonly field: FormField }) {
  const { entry } = field;
  switch (entry.kind) {
    case 'text':
    case 'date':
      return <TextEntry field={field} entry={entry} />;
    case 'tick':
      return <TickEntry field={field} entry={entry} />;
    case 'choice':
      return <ChoiceEntry field={field} entry={entry} />;
    case 'scale':
      return <ScaleEntry field={field} entry={entry} />;
    case 'table':
      return <TableEntry field={field} entry={entry} />;
    case 'matrix':
      return <MatrixEntry field={field} entry={entry} />;
    case 'agenda':
      return <AgendaEntry entry={entry} />;
    case 'signature':
      return <SignatureEntry entry={entry} />;
    case 'drawing':
      return <DrawingEntry entry={entry} />;
  }
}
