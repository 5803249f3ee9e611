import { Plus, RotateCcw } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import type { FoundItem } from '../../templates/edit/find-in-editor';
import type { EditorItem, EditorList, EditorSection, ItemKind } from '../../templates/edit/editor-item';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { useEditor } from './editor-context';
import { FieldEditor } from './field-editor';
import { isSameOrder } from './is-same-row';
import { ItemButtons, useMove } from './item-buttons';
import { ItemMarks } from './item-marks';
import { useItemWords } from './item-words';
import { ShapeEditor } from './shape-editor';

/** Kinds of which the unit may add its own. */
type AddedKind = Extract<ItemKind, 'category' | 'trigger' | 'way' | 'list-item' | 'form-section' | 'form-field'>;

const addedKinds = {
  categories: 'category',
  ways: 'way',
  list: 'list-item',
  form: 'form-section',
  'form-section': 'form-field',
  'red-flags': 'list-item',
  path: 'list-item',
  texts: 'list-item',
} as const satisfies Readonly<Record<EditorSection['kind'], AddedKind>>;

/** Kinds of field inside which something stands, with the words for it. */
const insideKinds = ['choice', 'table', 'matrix', 'agenda'] as const;

function insideKindOf({ shape }: EditorItem): (typeof insideKinds)[number] | null {
  return insideKinds.find((kind) => kind === shape?.now.kind) ?? null;
}

/** Adds an own item to a list, and gives the list its built-in order back. */
const ListButtons = memo(
  function ListButtons({ list, addLabel }: { readonly list: EditorList; readonly addLabel: string }) {
    const t = useTexts();
    const { edits, open, isReadOnly } = useEditor();
    return (
      <div className="button-row">
        {list.canAdd ? (
          <ActionButton
            isDisabled={isReadOnly}
            onPress={() => {
              open(edits.add(list), true);
            }}
          >
            <Plus aria-hidden size={18} />
            {addLabel}
          </ActionButton>
        ) : null}
        {list.hasOwnOrder ? (
          <ActionButton
            look="plain"
            isDisabled={isReadOnly}
            onPress={() => {
              edits.resetOrder(list);
            }}
          >
            <RotateCcw aria-hidden size={18} />
            {t('edit.resetOrder')}
          </ActionButton>
        ) : null}
      </div>
    );
  },
  (one, other) => one.addLabel === other.addLabel && isSameOrder(one.list, other.list),
);

function LockReason({ item }: { readonly item: EditorItem }) {
  const t = useTexts();
  return item.lock === null ? null : <p className="small-text quiet-text">{t(`edit.locks.${item.lock}`)}</p>;
}

/** Alt with an arrow moves what the keyboard is in. */
function useMoveKeys(item: EditorItem, list: EditorList) {
  const move = useMove();
  const { askForField } = useEditor();
  return (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || list.listId === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(list, item, event.key === 'ArrowUp' ? -1 : 1);
    // Moved elements lose the keyboard: it comes back into the field.
    const [field] = item.fields;
    if (field !== undefined) askForField(field.key);
  };
}

interface InsideItemProps {
  readonly item: EditorItem;
  readonly list: EditorList;
  readonly number: number;
}

/** A trigger within its category: its words, and what can be done with it, in one box. */
const InsideItem = memo(
  function InsideItem({ item, list, number }: InsideItemProps) {
    const t = useTexts();
    const words = useItemWords();
    const onKeyDown = useMoveKeys(item, list);
    const label = t('edit.numberedKind', { kind: t(`edit.kinds.${item.kind}`), number });
    return (
      // The keys only repeat what the buttons do.
      <li
        className={`inside-item${item.isShown ? '' : ' hidden-item'}${item.isLocal ? ' local-item' : ''}`}
        onKeyDown={onKeyDown}
      >
        {item.fields.map((field) => {
          const name = item.fields.length === 1 ? label : `${label}, ${words.field(field)}`;
          return <FieldEditor key={field.key} field={field} label={name} name={name} />;
        })}
        {item.shape === undefined ? null : <ShapeEditor item={item} shape={item.shape} name={label} />}
        <div className="inside-item-foot">
          <span className="item-marks">
            <ItemMarks item={item} areWordsShown />
          </span>
          <ItemButtons item={item} list={list} />
        </div>
        <LockReason item={item} />
      </li>
    );
  },
  (one, other) => one.item === other.item && one.number === other.number && isSameOrder(one.list, other.list),
);

function InsideList({ item }: { readonly item: EditorItem }) {
  const t = useTexts();
  const { list } = item;
  if (list === null) return null;
  const kind = insideKindOf(item);
  const shown = list.items.filter(({ isShown }) => isShown).length;
  return (
    <section className="inside-list" aria-labelledby="inside-title">
      <div className="column-head">
        <h3 id="inside-title">{kind === null ? t('edit.triggers') : t(`edit.inside.${kind}`)}</h3>
        <p className="small-text quiet-text">{t('edit.count', { shown, all: list.items.length })}</p>
      </div>
      <ul>
        {list.items.map((inside, index) => (
          <InsideItem key={inside.id} item={inside} list={list} number={index + 1} />
        ))}
      </ul>
      <ListButtons list={list} addLabel={kind === null ? t('edit.add.trigger') : t(`edit.addInside.${kind}`)} />
    </section>
  );
}

/** One item: its words, what can be done with it, and what stands inside it. */
export function ItemPage({ found }: { readonly found: FoundItem }) {
  const t = useTexts();
  const words = useItemWords();
  const { page, section } = found;
  const onKeyDown = useMoveKeys(page, section.list);
  return (
    <>
      <div className="item-head" onKeyDown={onKeyDown}>
        <p className="small-text quiet-text">{t(`edit.kinds.${page.kind}`)}</p>
        <h2>{words.item(page)}</h2>
        <span className="item-marks">
          <ItemMarks item={page} areWordsShown />
        </span>
        <ItemButtons item={page} list={section.list} />
        <LockReason item={page} />
        {page.kind === 'step' ? <p className="small-text quiet-text">{t('edit.sectionHelp.path')}</p> : null}
      </div>
      <div className="item-fields" onKeyDown={onKeyDown}>
        {page.fields.map((field) => (
          <FieldEditor key={field.key} field={field} label={words.field(field)} name={words.field(field)} />
        ))}
      </div>
      {page.shape === undefined ? null : <ShapeEditor item={page} shape={page.shape} name={words.item(page)} />}
      <InsideList item={page} />
    </>
  );
}

/** A whole part of the tree: what it is, and what can be added to it. */
export function SectionPage({ section }: { readonly section: EditorSection }) {
  const t = useTexts();
  const words = useItemWords();
  const { kind, list } = section;
  return (
    <>
      <div className="item-head">
        <h2>{words.section(section)}</h2>
        <p className="quiet-text">{t(`edit.sectionHelp.${kind}`)}</p>
      </div>
      <ListButtons list={list} addLabel={t(`edit.add.${addedKinds[kind]}`)} />
    </>
  );
}
