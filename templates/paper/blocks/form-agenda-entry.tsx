import { use } from 'react';
import { longestAnswer } from '../../model/plan';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { FormDrawing } from './form-drawing';
import type { EntryProps } from './form-entry-view';
import { fieldLabel, FormLink } from './form-link';

/** Without a letter in it Chromium leaves an empty cell out of the table's tags. */
const emptyCell = '\u00a0';

/** The points of a meeting with their minutes and room for notes. */
export function AgendaEntry({ field, entry }: EntryProps<'agenda'>) {
  const isField = use(FormDrawing) === 'fields';
  const { titles, items } = entry;
  return (
    <table className="form-agenda">
      <colgroup>
        <col style={{ width: '46%' }} />
        <col style={{ width: '10%' }} />
        <col style={{ width: '44%' }} />
      </colgroup>
      <thead>
        <tr>
          {[titles.point, titles.minutes, titles.note].map((title, index) => (
            <th key={index} scope="col">
              <RunsView content={title} isWhole />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((point) => (
          <tr key={point.id} data-row={point.id} {...item(point)}>
            <th scope="row">
              <span className="agenda-number">{point.number}</span>{' '}
              <span>
                <RunsView content={point.label} />
              </span>
            </th>
            <td className="agenda-minutes">
              <RunsView content={point.minutesLabel} />
            </td>
            <td>
              {isField ? (
                <FormLink
                  field={{
                    kind: 'multiline',
                    name: point.name,
                    label: fieldLabel(point.label, titles.note),
                    value: point.note ?? '',
                    maximumLength: longestAnswer,
                  }}
                />
              ) : point.note === null ? (
                emptyCell
              ) : (
                <RunsView content={[{ text: point.note }]} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
