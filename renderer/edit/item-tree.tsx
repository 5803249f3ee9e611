import { ChevronRight, GripVertical } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import {
  Button,
  Collection,
  DropIndicator,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
  type DroppableCollectionReorderEvent,
  type Key,
} from 'react-aria-components';
import { movedTo } from '../../templates/edit/edits';
import type { EditorItem, EditorList, EditorSection } from '../../templates/edit/editor-item';
import { allItems } from '../../templates/edit/find-in-editor';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { useEditor } from './editor-context';
import { useMove } from './item-buttons';
import { ItemMarks } from './item-marks';
import { useItemWords, type ItemWords } from './item-words';
import { sectionRowId } from './section-row-id';

interface ItemTreeProps {
  readonly sections: readonly EditorSection[];
  /** The row that is open in the middle. */
  readonly openId: string | null;
}

interface Row {
  readonly item: EditorItem;
  readonly list: EditorList;
}

/** The items by their rows, each with the list in which it stands. */
function rowsOf(sections: readonly EditorSection[]): ReadonlyMap<string, Row> {
  return new Map(
    allItems(sections).map(({ section, page, item }) => [
      item.id,
      { item, list: item === page ? section.list : (page.list ?? section.list) },
    ]),
  );
}

interface RowContentProps {
  readonly name: string;
  readonly note?: string;
  readonly item?: EditorItem;
  readonly isMovable: boolean;
  /** Whether a row beside it can be opened: names then begin at the same place in all of them. */
  readonly isBesideOpenable?: boolean;
}

function RowContent({ name, note, item, isMovable, isBesideOpenable = false }: RowContentProps): ReactElement {
  const t = useTexts();
  return (
    <TreeItemContent>
      {({ hasChildItems, level }) => (
        <div className="tree-row" style={{ paddingLeft: `${String((level - 1) * 16)}px` }}>
          {hasChildItems ? (
            <Button slot="chevron" className="tree-chevron">
              <ChevronRight aria-hidden size={18} />
            </Button>
          ) : (
            <span className={isBesideOpenable ? 'tree-leaf beside-openable' : 'tree-leaf'} />
          )}
          <span className="tree-name">{name}</span>
          {note === undefined ? null : <span className="small-text quiet-text">{note}</span>}
          {item === undefined ? null : <ItemMarks item={item} areWordsShown={false} />}
          {isMovable ? (
            <Button slot="drag" className="tree-drag" aria-label={t('edit.drag', { item: name })}>
              <GripVertical aria-hidden size={16} />
            </Button>
          ) : null}
        </div>
      )}
    </TreeItemContent>
  );
}

function isInMovableList(row: Row | undefined): boolean {
  return row !== undefined && row.list.listId !== null;
}

/** Dragging with mouse, finger or keyboard, within one list; what has a fixed place cannot be dragged. */
function useDragging(rows: ReadonlyMap<string, Row>) {
  const words = useItemWords();
  const { edits, isReadOnly } = useEditor();
  const rowOf = (key: Key): Row | undefined => rows.get(String(key));
  const onReorder = ({ keys, target }: DroppableCollectionReorderEvent): void => {
    const list = rowOf(target.key)?.list;
    if (list === undefined || target.dropPosition === 'on') return;
    const place = { id: String(target.key), position: target.dropPosition };
    edits.order(list, movedTo(list, new Set([...keys].map(String)), place));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const row = rowOf(key);
        return row === undefined ? [] : [{ 'text/plain': words.item(row.item) }];
      }),
    getDropOperation: (target) => (target.type === 'item' && isInMovableList(rowOf(target.key)) ? 'move' : 'cancel'),
    onReorder,
    renderDropIndicator: (target) => <DropIndicator target={target} className="tree-drop" />,
  });
  return dragAndDropHooks;
}

/** Parts of the tree that are open: what somebody has opened, and what stands around the open item. */
function useExpanded(sections: readonly EditorSection[], openId: string | null) {
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(
    () => new Set(sections.slice(0, sections.length === 1 ? 1 : 0).map(sectionRowId)),
  );
  const [shownId, setShownId] = useState<string | null>(null);
  const around = allItems(sections).find(({ item }) => item.id === openId);
  // Adjusted while drawing, as React advises for state that follows a change.
  if (shownId !== openId && around !== undefined) {
    setShownId(openId);
    const inside = around.item === around.page ? [] : [around.page.id];
    setExpanded(new Set([...expanded, sectionRowId(around.section), ...inside]));
  }
  return [expanded, setExpanded] as const;
}

/** Alt with an arrow moves the open row; the keyboard goes along, as a moved element loses it. */
function useMoveKeys(rows: ReadonlyMap<string, Row>, openId: string | null) {
  const move = useMove();
  const ref = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    const frame = requestAnimationFrame(() => {
      isMoving.current = false;
      // Who has gone on to another part of the window meanwhile stays there.
      const isElsewhere = document.activeElement !== document.body && !ref.current?.contains(document.activeElement);
      if (!isElsewhere) ref.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]')?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [rows]);
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    const row = openId === null ? undefined : rows.get(openId);
    if (row === undefined) return;
    isMoving.current = true;
    move(row.list, row.item, event.key === 'ArrowUp' ? -1 : 1);
  };
  return { ref, onKeyDownCapture };
}

/** The row of an item with those inside it. Rows are kept by their item, so that only what changes is drawn. */
function itemRow(item: EditorItem, list: EditorList, words: ItemWords): ReactElement {
  const name = words.item(item);
  return (
    <TreeItem
      id={item.id}
      textValue={name}
      className={`tree-item${item.isShown ? '' : ' hidden-item'}${item.isLocal ? ' local-item' : ''}`}
    >
      <RowContent
        name={name}
        item={item}
        isMovable={list.listId !== null}
        isBesideOpenable={list.items.some(({ list: inside }) => inside !== null)}
      />
      {item.list === null ? null : rowsIn(item.list, words)}
    </TreeItem>
  );
}

function rowsIn(list: EditorList, words: ItemWords): ReactElement {
  return <Collection items={list.items}>{(item) => itemRow(item, list, words)}</Collection>;
}

function sectionRow(section: EditorSection, words: ItemWords): ReactElement {
  const name = words.section(section);
  return (
    <TreeItem id={sectionRowId(section)} textValue={name} className="tree-item tree-section">
      <RowContent name={name} note={String(section.list.items.length)} isMovable={false} />
      {rowsIn(section.list, words)}
    </TreeItem>
  );
}

/** Everything that the paper says, by kind. Choosing a row opens it in the middle; Enter puts the keyboard into its words. */
export const ItemTree = memo(function ItemTree({ sections, openId }: ItemTreeProps) {
  const t = useTexts();
  const words = useItemWords();
  const { open } = useEditor();
  const language = useInterfaceLanguage();
  const rows = useMemo(() => rowsOf(sections), [sections]);
  const dragAndDropHooks = useDragging(rows);
  const [expanded, setExpanded] = useExpanded(sections, openId);
  const { ref, onKeyDownCapture } = useMoveKeys(rows, openId);
  return (
    <div ref={ref} className="item-tree-room" onKeyDownCapture={onKeyDownCapture}>
      <Tree
        className="item-tree"
        aria-label={t('edit.tree')}
        aria-describedby="tree-help"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={openId === null ? [] : [openId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) open(String(key), false);
        }}
        onAction={(key) => {
          open(String(key), true);
        }}
        expandedKeys={expanded}
        onExpandedChange={setExpanded}
        dragAndDropHooks={dragAndDropHooks}
        items={sections}
        dependencies={[language]}
      >
        {(section) => sectionRow(section, words)}
      </Tree>
      <p id="tree-help" className="heard-only">
        {t('edit.treeHelp')}
      </p>
    </div>
  );
});
