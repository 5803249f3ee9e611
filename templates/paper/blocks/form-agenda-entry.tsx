import { use } from 'react';
import { longestAnswer } from '../../model/plan';
import type { FormAgendaItem } from '../../sheet/nodes';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { FormDrawing } from './form-drawing';
import type { EntryProps } from './form-entry-view';
import { fieldLabel, FormLink } from './form-link';

/** Without a letter in it Chromium leaves an empty cell out of the table's tags. */
const emptyCell = '\u00a0';

interface PointProps extends Pick<EntryProps<'agenda'>, 'entry'> {
  readonly point: FormAgendaItem;
}

function NoteCell({ entry, point }: PointProps) {
  const isField = use(FormDrawing) === 'fields';
  const { name, note } = point;
  if (!isField) return note === null ? emptyCell : <RunsView content={[{ text: note }]} />;
  const label = fieldLabel(point.label, entry.titles.note);
  return <FormLink field={{ kind: 'multiline', name, label, value: note ?? '', maximumLength: longestAnswer }} />;
}

function PointRow({ entry, point }: PointProps) {
  return (
    <tr data-row={point.id} {...item(point)}>
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
        <NoteCell entry={entry} point={point} />
      </td>
    </tr>
  );
}

/** The points of a meeting with their minutes and room for notes. */
export function AgendaEntry({ entry }: { readonly entry: EntryProps<'agenda'>['entry'] }) {
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
          <PointRow key={point.id} entry={entry} point={point} />
        ))}
      </tbody>
    </table>
  );
}
