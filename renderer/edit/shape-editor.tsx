import { RotateCcw } from 'lucide-react';
import { ownFieldKinds, shapeOfKind } from '../../templates/edit/shape-of-kind';
import type { EditorItem, EditorShape } from '../../templates/edit/editor-item';
import { fieldWidths, type FieldShape } from '../../templates/model/form-field';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';
import { useEditor } from './editor-context';
import { ShapeSizes } from './shape-sizes';
import { shapeWords } from './shape-words';

interface ShapePartProps {
  readonly shape: FieldShape;
  readonly onChange: (shape: FieldShape) => void;
}

/** What the unit's own field asks for: a line, a date, a table. */
function KindChoice({ shape, onChange }: ShapePartProps) {
  const t = useTexts();
  const kind = ownFieldKinds.find((one) => one === shape.kind) ?? null;
  if (kind === null) return null;
  return (
    <Choice
      label={t('shape.kind')}
      value={kind}
      options={ownFieldKinds.map((id) => ({ id, label: t(`shape.kinds.${id}`) }))}
      onChange={(id) => {
        if (id !== shape.kind) onChange(shapeOfKind(id, shape));
      }}
    />
  );
}

/** How much of the line the field takes; tables and matrices take all of it. */
function WidthChoice({ shape, onChange }: ShapePartProps) {
  const t = useTexts();
  if (!('width' in shape) || shape.kind === 'table' || shape.kind === 'matrix' || shape.kind === 'agenda') return null;
  return (
    <Choice
      label={t('shape.width')}
      value={shape.width}
      options={fieldWidths.map((id) => ({ id, label: t(`shape.widths.${id}`) }))}
      onChange={(width) => {
        onChange({ ...shape, width });
      }}
    />
  );
}

interface CompulsoryTickProps extends ShapePartProps {
  readonly isByLaw: boolean;
}

function CompulsoryTick({ shape, onChange, isByLaw }: CompulsoryTickProps) {
  const t = useTexts();
  const { isReadOnly } = useEditor();
  if (!('isCompulsory' in shape)) return null;
  return (
    <>
      <Tick
        isSelected={shape.isCompulsory}
        isDisabled={isReadOnly || isByLaw}
        onChange={(isCompulsory) => {
          onChange({ ...shape, isCompulsory });
        }}
      >
        {t('shape.compulsory')}
      </Tick>
      {isByLaw ? <p className="small-text quiet-text">{t('shape.compulsoryByLaw')}</p> : null}
    </>
  );
}

interface ShapeEditorProps {
  readonly item: EditorItem;
  readonly shape: EditorShape;
  /** Whose shape it is, for who does not see where the group stands. */
  readonly name: string;
}

/** How a form's field is made: its kind (only of the unit's own), room, compulsoriness; the way back to the built-in shape. */
export function ShapeEditor({ item, shape, name }: ShapeEditorProps) {
  const t = useTexts();
  const { edits, isReadOnly } = useEditor();
  const { now, master } = shape;
  const onChange = (next: FieldShape): void => {
    if (!isReadOnly) edits.reshape(item, next);
  };
  const isByLaw = item.lock === 'legal' && master !== null && 'isCompulsory' in master && master.isCompulsory;
  return (
    <fieldset className="shape-editor" aria-label={`${t('shape.title')}: ${name}`} disabled={isReadOnly}>
      {item.isLocal ? <KindChoice shape={now} onChange={onChange} /> : null}
      <WidthChoice shape={now} onChange={onChange} />
      <ShapeSizes shape={now} onChange={onChange} />
      <CompulsoryTick shape={now} onChange={onChange} isByLaw={isByLaw} />
      {shape.isChanged && master !== null ? (
        <div className="shape-master">
          <p className="small-text quiet-text">{t('shape.masterShape', { shape: shapeWords(master, t) })}</p>
          <ActionButton
            look="plain"
            isDisabled={isReadOnly}
            onPress={() => {
              edits.reshape(item, master);
            }}
          >
            <RotateCcw aria-hidden size={18} />
            {t('shape.reset')}
          </ActionButton>
        </div>
      ) : null}
    </fieldset>
  );
}
