import { memo } from 'react';
import type { FormField, FormRow } from '../../sheet/nodes';
import { item } from '../item';
import { FormEntryView } from './form-entry-view';
import { FormLabel } from './form-label';
import { RunsView } from '../runs-view';

function FieldView({ field }: { readonly field: FormField }) {
  const { share, sharesBefore = 0 } = field;
  const place = sharesBefore === 0 ? `span ${share}` : `${sharesBefore + 1} / span ${share}`;
  // A single box stands before its words, not under them, and a matrix has them in its head.
  const { kind } = field.entry;
  const isLabelled = kind === 'tick' || kind === 'matrix';
  return (
    <div className={`form-field form-field-${kind}`} style={{ gridColumn: place }} {...item(field)}>
      {!isLabelled && (
        <p className="form-label">
          <FormLabel field={field} />
        </p>
      )}
      {!isLabelled && field.help && (
        <p className="form-help">
          <RunsView content={field.help} />
        </p>
      )}
      <div className="form-entry">
        <FormEntryView field={field} />
      </div>
    </div>
  );
}

/** Fields side by side; their places to write begin on the same line. */
export const FormRowBlock = memo(function FormRowBlock({ block }: { readonly block: FormRow }) {
  return (
    <div className="form-row" {...item(block)}>
      {block.fields.map((field) => (
        <FieldView key={field.id} field={field} />
      ))}
    </div>
  );
});
