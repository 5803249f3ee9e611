import type { FieldShape, FieldShapeOf } from '../../templates/model/form-field';
import { matrixMarks } from '../../templates/model/form-field';
import { Choice } from '../controls/choice';
import { CountInput } from '../controls/count-input';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';

interface SizesProps<Shape extends FieldShape> {
  readonly shape: Shape;
  readonly onChange: (shape: FieldShape) => void;
}

function TableSizes({ shape, onChange }: SizesProps<FieldShapeOf<'table'>>) {
  const t = useTexts();
  return (
    <>
      <CountInput
        label={t('shape.rows')}
        value={shape.rows}
        maximum={40}
        onChange={(rows) => {
          onChange({ ...shape, rows });
        }}
      />
      <Tick
        isSelected={shape.isNumbered}
        onChange={(isNumbered) => {
          onChange({ ...shape, isNumbered });
        }}
      >
        {t('shape.numbered')}
      </Tick>
    </>
  );
}

function MatrixSizes({ shape, onChange }: SizesProps<FieldShapeOf<'matrix'>>) {
  const t = useTexts();
  return (
    <>
      <Choice
        label={t('shape.marks')}
        value={shape.marks}
        options={matrixMarks.map((id) => ({ id, label: t(`shape.markKinds.${id}`) }))}
        onChange={(marks) => {
          onChange({ ...shape, marks });
        }}
      />
      <CountInput
        label={t('shape.ownRows')}
        value={shape.ownRows}
        minimum={0}
        maximum={12}
        onChange={(ownRows) => {
          onChange({ ...shape, ownRows });
        }}
      />
    </>
  );
}

const looks = ['row', 'column', 'faces'] as const;

function ChoiceSizes({ shape, onChange }: SizesProps<FieldShapeOf<'choice'>>) {
  const t = useTexts();
  return (
    <>
      <Choice
        label={t('shape.look')}
        value={shape.look}
        options={looks.map((id) => ({ id, label: t(`shape.looks.${id}`) }))}
        onChange={(look) => {
          onChange({ ...shape, look });
        }}
      />
      <Tick
        isSelected={shape.isMany}
        onChange={(isMany) => {
          onChange({ ...shape, isMany });
        }}
      >
        {t('shape.many')}
      </Tick>
    </>
  );
}

function ScaleSizes({ shape, onChange }: SizesProps<FieldShapeOf<'scale'>>) {
  const t = useTexts();
  return (
    <>
      <Choice
        label={t('shape.from')}
        value={shape.from === 0 ? '0' : '1'}
        options={[
          { id: '0', label: '0' },
          { id: '1', label: '1' },
        ]}
        onChange={(from) => {
          onChange({ ...shape, from: from === '0' ? 0 : 1 });
        }}
      />
      <CountInput
        label={t('shape.to')}
        value={shape.to}
        minimum={2}
        maximum={10}
        onChange={(to) => {
          onChange({ ...shape, to });
        }}
      />
    </>
  );
}

const cells = ['line', 'date', 'tick', 'choice'] as const;

function ColumnSizes({ shape, onChange }: SizesProps<FieldShapeOf<'column'>>) {
  const t = useTexts();
  return (
    <>
      <Choice
        label={t('shape.cell')}
        value={shape.cell}
        options={cells.map((id) => ({ id, label: t(`shape.cells.${id}`) }))}
        onChange={(cell) => {
          onChange({ ...shape, cell });
        }}
      />
      <CountInput
        label={t('shape.share')}
        value={shape.share}
        maximum={100}
        onChange={(share) => {
          onChange({ ...shape, share });
        }}
      />
      <SuggestionChoice shape={shape} onChange={onChange} />
    </>
  );
}

const suggestions = ['none', 'roles', 'people'] as const;

function SuggestionChoice({ shape, onChange }: SizesProps<FieldShapeOf<'line'> | FieldShapeOf<'column'>>) {
  const t = useTexts();
  return (
    <Choice
      label={t('shape.suggests')}
      value={shape.suggests ?? 'none'}
      options={suggestions.map((id) => ({ id, label: t(`shape.suggestions.${id}`) }))}
      onChange={(id) => {
        onChange({ ...shape, suggests: id === 'none' ? null : id });
      }}
    />
  );
}

const styles = ['body', 'note', 'lead'] as const;

function StyleChoice({ shape, onChange }: SizesProps<FieldShapeOf<'statement'>>) {
  const t = useTexts();
  return (
    <Choice
      label={t('shape.style')}
      value={shape.style}
      options={styles.map((id) => ({ id, label: t(`shape.styles.${id}`) }))}
      onChange={(style) => {
        onChange({ ...shape, style });
      }}
    />
  );
}

/** What can be set of a field beside its width: how many lines or rows, how high, which marks. */
export function ShapeSizes({ shape, onChange }: SizesProps<FieldShape>) {
  const t = useTexts();
  switch (shape.kind) {
    case 'line':
      return <SuggestionChoice shape={shape} onChange={onChange} />;
    case 'lines': {
      const set = (lines: number) => {
        onChange({ ...shape, lines });
      };
      return <CountInput label={t('shape.lines')} value={shape.lines} minimum={1} maximum={30} onChange={set} />;
    }
    case 'drawing': {
      const set = (heightMm: number) => {
        onChange({ ...shape, heightMm });
      };
      return <CountInput label={t('shape.height')} value={shape.heightMm} minimum={30} maximum={230} onChange={set} />;
    }
    case 'agenda-item': {
      const set = (minutes: number) => {
        onChange({ ...shape, minutes });
      };
      return <CountInput label={t('shape.minutes')} value={shape.minutes} minimum={1} maximum={240} onChange={set} />;
    }
    case 'table':
      return <TableSizes shape={shape} onChange={onChange} />;
    case 'matrix':
      return <MatrixSizes shape={shape} onChange={onChange} />;
    case 'choice':
      return <ChoiceSizes shape={shape} onChange={onChange} />;
    case 'scale':
      return <ScaleSizes shape={shape} onChange={onChange} />;
    case 'column':
      return <ColumnSizes shape={shape} onChange={onChange} />;
    case 'statement':
      return <StyleChoice shape={shape} onChange={onChange} />;
    default:
      return null;
  }
}
