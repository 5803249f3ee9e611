import { use } from 'react';
import { RunsView } from '../runs-view';
import { FormDrawing } from './form-drawing';
import type { EntryProps } from './form-entry-view';
import { fieldLabel, FormLink } from './form-link';

function ScaleNumber({ field, entry, number }: EntryProps<'scale'> & { readonly number: number }) {
  const isField = use(FormDrawing) === 'fields';
  const isTicked = entry.value === number;
  if (isField) {
    const label = fieldLabel(field.label, String(number));
    return (
      <li className="scale-step">
        <span className="scale-number">{number}</span>{' '}
        <span className="tick-box">
          <FormLink field={{ kind: 'radio', name: entry.name, label, option: String(number), isTicked }} />
        </span>
      </li>
    );
  }
  return (
    <li className={isTicked ? 'scale-step is-ticked' : 'scale-step'}>
      {isTicked ? <strong className="scale-number">{number}</strong> : <span className="scale-number">{number}</span>}
    </li>
  );
}

/** Numbers in a row of which one is circled, with what the first and the last mean under them. */
export function ScaleEntry({ field, entry }: EntryProps<'scale'>) {
  const numbers = Array.from({ length: entry.to - entry.from + 1 }, (_, index) => entry.from + index);
  return (
    <div className="form-scale">
      <ul className="scale-steps">
        {numbers.map((number) => (
          <ScaleNumber key={number} field={field} entry={entry} number={number} />
        ))}
      </ul>
      {(entry.low !== null || entry.high !== null) && (
        <div className="scale-ends">
          <p>{entry.low && <RunsView content={entry.low} />}</p>
          <p>{entry.high && <RunsView content={entry.high} />}</p>
        </div>
      )}
    </div>
  );
}
