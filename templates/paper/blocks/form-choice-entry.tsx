import { use } from 'react';
import { optionName } from '../../sheet/answer-names';
import type { FormOption } from '../../sheet/nodes';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { FormDrawing } from './form-drawing';
import type { EntryProps } from './form-entry-view';
import { FormLabel } from './form-label';
import { fieldLabel, FormLink } from './form-link';
import { TickBox } from './form-tick-box';

/** One box with its words behind it. */
export function TickEntry({ field, entry }: EntryProps<'tick'>) {
  const isField = use(FormDrawing) === 'fields';
  const { name, isTicked } = entry;
  return (
    <>
      <p className="form-option">
        {isField ? (
          <span className="tick-box">
            <FormLink field={{ kind: 'tick', name, label: fieldLabel(field.label), option: 'yes', isTicked }} />
          </span>
        ) : (
          <TickBox isTicked={isTicked} />
        )}{' '}
        <span>
          <FormLabel field={field} />
        </span>
      </p>
      {field.help && (
        <p className="form-help">
          <RunsView content={field.help} />
        </p>
      )}
    </>
  );
}

function OptionBox({ field, entry, option }: EntryProps<'choice'> & { readonly option: FormOption }) {
  const isField = use(FormDrawing) === 'fields';
  if (!isField) return <TickBox isTicked={option.isTicked} />;
  const label = fieldLabel(field.label, option.label);
  const { isTicked } = option;
  return (
    <span className="tick-box">
      {entry.isMany ? (
        <FormLink field={{ kind: 'tick', name: optionName(entry, option), label, option: 'yes', isTicked }} />
      ) : (
        <FormLink field={{ kind: 'radio', name: entry.name, label, option: option.key, isTicked }} />
      )}
    </span>
  );
}

/** Boxes of which one or many are ticked: side by side, one under another, or under faces. */
export function ChoiceEntry({ field, entry }: EntryProps<'choice'>) {
  return (
    <ul className={`form-options form-options-${entry.look}`}>
      {entry.options.map((option) => (
        <li
          key={option.id}
          className="form-option"
          data-row={entry.look === 'column' ? option.id : undefined}
          {...item(option)}
        >
          {option.icon && <Icon name={option.icon} sizeMm={entry.look === 'faces' ? 14 : 5} />}
          <OptionBox field={field} entry={entry} option={option} />{' '}
          <span>
            <RunsView content={option.label} />
          </span>
        </li>
      ))}
    </ul>
  );
}
