import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef, type CSSProperties } from 'react';
import type { FieldShapeOf } from '../../templates/model/form-field';
import type { AnswerOf, AnswerRow } from '../../templates/model/plan';
import {
  mostRows,
  rowsToWrite,
  withCell,
  withRowAdded,
  withRowMoved,
  withRowRemoved,
} from '../../templates/plan/answer-rows';
import type { PlanPart } from '../../templates/plan/plan-form';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { SignButton } from '../controls/sign-button';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';
import { PlanDate } from './date-field';
import type { FieldProps } from './field-props';
import { PlanName } from './name-field';
import { useAnswer, usePlanActions } from './plan-context';
import { PlanText } from './text-field';
import { useSuggestions } from './use-form-words';

interface CellProps {
  readonly column: PlanPart;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function WrittenCell({ column, value, onChange }: CellProps) {
  const suggestions = useSuggestions(column.shape?.kind === 'column' ? column.shape.suggests : null);
  const common = { label: column.title, value, onChange };
  return suggestions.length === 0 ? (
    <PlanText {...common} lines={1} />
  ) : (
    <PlanName {...common} suggestions={suggestions} />
  );
}

/** One cell of a row, by what its column takes. */
function Cell({ column, value, onChange }: CellProps) {
  const t = useTexts();
  const cell = column.shape?.kind === 'column' ? column.shape.cell : 'line';
  switch (cell) {
    case 'line':
      return <WrittenCell column={column} value={value} onChange={onChange} />;
    case 'date':
      return <PlanDate label={column.title} value={value} onChange={onChange} />;
    case 'tick':
      return (
        <Tick
          isSelected={value === 'yes'}
          onChange={(isOn) => {
            onChange(isOn ? 'yes' : '');
          }}
        >
          {column.title}
        </Tick>
      );
    case 'choice':
      return (
        <Choice
          label={column.title}
          value={value}
          options={[
            { id: '', label: t('plan.notChosen') },
            ...column.options.map(({ key, title }) => ({ id: key, label: title })),
          ]}
          onChange={onChange}
        />
      );
  }
}

interface RowProps {
  readonly field: FieldProps<FieldShapeOf<'table'>>['field'];
  readonly row: AnswerRow;
  readonly number: number;
  readonly count: number;
  readonly change: (next: AnswerOf<'rows'> | null, place: string) => void;
}

/** The least width of a cell by what it takes, in pixels; what does not fit beside the others goes to a line of its own. */
const narrowest = { line: 110, date: 190, tick: 120, choice: 190 } as const;
/** A role or a name is read whole. */
const narrowestName = 240;

/** A column as wide in relation to the others as on paper. */
function cellStyle({ shape }: PlanPart): CSSProperties {
  if (shape?.kind !== 'column') return {};
  const { share, cell, suggests } = shape;
  const least = suggests === null ? narrowest[cell] : narrowestName;
  return { flex: `${share} 1 ${Math.max(least, Math.min(share * 9, 280))}px` };
}

/** What is done with a whole row. */
function RowButtons({ field, row, number, count, change }: RowProps) {
  const t = useTexts();
  const table = useAnswer(field.answerId, 'rows');
  const named = { row: number, table: field.title };
  const move = (by: -1 | 1) => () => {
    change(withRowMoved(table, row.id, by), `move ${row.id}`);
  };
  return (
    <div className="plan-row-buttons">
      <SignButton Sign={ArrowUp} label={t('plan.rowUp', named)} onPress={move(-1)} isDisabled={number === 1} />
      <SignButton Sign={ArrowDown} label={t('plan.rowDown', named)} onPress={move(1)} isDisabled={number === count} />
      <SignButton
        Sign={Trash2}
        label={t('plan.removeRow', named)}
        onPress={() => {
          change(withRowRemoved(table, row.id), `remove ${row.id}`);
        }}
        isDisabled={table === null}
      />
    </div>
  );
}

function Row(props: RowProps) {
  const t = useTexts();
  const { field, row, number, change } = props;
  const table = useAnswer(field.answerId, 'rows');
  return (
    <li className="plan-row" aria-label={t('plan.rowNamed', { row: number, table: field.title })}>
      <p className="plan-row-number" aria-hidden>
        {number}
      </p>
      <div className="plan-row-cells">
        {field.parts.map((column) => (
          <div key={column.id} className="plan-cell" style={cellStyle(column)}>
            <Cell
              column={column}
              value={row.cells[column.key] ?? ''}
              onChange={(text) => {
                const place = { rowId: row.id, key: column.key };
                change(withCell(table, place, text), `${row.id} ${column.key}`);
              }}
            />
          </div>
        ))}
      </div>
      <RowButtons {...props} />
    </li>
  );
}

/** Rows as they are needed: each a card of its own, so that the words stay large however many columns there are. */
export function TableField({ field }: FieldProps<FieldShapeOf<'table'>>) {
  const t = useTexts();
  const { answer } = usePlanActions();
  const table = useAnswer(field.answerId, 'rows');
  const list = useRef<HTMLUListElement>(null);
  const rows = rowsToWrite(table);
  const change = (next: AnswerOf<'rows'> | null, place: string): void => {
    answer(field.answerId, next, place);
  };
  return (
    <div className="plan-table">
      <ul className="plan-rows" ref={list}>
        {rows.map((row, index) => (
          <Row key={row.id} field={field} row={row} number={index + 1} count={rows.length} change={change} />
        ))}
      </ul>
      <ActionButton
        isDisabled={rows.length >= mostRows}
        aria-label={t('plan.addRowTo', { table: field.title })}
        onPress={() => {
          change(withRowAdded(table), 'add');
          // Whoever adds a row writes in it.
          requestAnimationFrame(() => {
            list.current
              ?.querySelector<HTMLElement>('li:last-child :is(textarea, input, [role="spinbutton"])')
              ?.focus();
          });
        }}
      >
        <Plus aria-hidden size={20} />
        {t('plan.addRow')}
      </ActionButton>
    </div>
  );
}
