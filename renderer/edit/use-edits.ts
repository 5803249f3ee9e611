import { useMemo } from 'react';
import {
  localId,
  movedBy,
  orderEdit,
  resetText,
  shapeEdit,
  textEdit,
  visibilityEdit,
  type Edit,
} from '../../templates/edit/edits';
import type { EditorField, EditorItem, EditorList } from '../../templates/edit/editor-item';
import type { FieldShape } from '../../templates/model/form-field';
import type { ContentLanguage } from '../../templates/model/language';
import type { ItemId } from '../../templates/model/layer';
import { withAddition, withoutItem } from '../../templates/edit/own-items';
import type { Place } from '../../templates/check/finding';
import { useActions, type Actions } from '../state/window-context';

/** What can be done to the items of a paper. Each is one change of the unit's layer, to be undone by itself. */
export interface Edits {
  readonly write: (field: EditorField, text: string) => void;
  readonly reset: (field: EditorField) => void;
  readonly show: (item: EditorItem, isShown: boolean) => void;
  /** Moves an item a step; says whether there was room. */
  readonly move: (list: EditorList, itemId: string, step: 1 | -1) => boolean;
  readonly order: (list: EditorList, items: readonly ItemId[]) => void;
  readonly resetOrder: (list: EditorList) => void;
  /** Makes a form's field another way. */
  readonly reshape: (item: EditorItem, shape: FieldShape) => void;
  /** Adds an own item to the end of the list and gives its id. */
  readonly add: (list: EditorList) => ItemId;
  /** Takes an own item away with all that was decided of it and of what stands inside it. */
  readonly remove: (item: EditorItem) => void;
}

function drawBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** What undo brings into view: the item that was changed. */
function placeOf(itemId: ItemId): Place {
  return { kind: 'content', itemId };
}

type Changes = Pick<Actions, 'decide' | 'withoutDecision' | 'changeLayer' | 'today'>;

function takenBy({ decide, withoutDecision }: Changes): (edit: Edit | null) => void {
  return (edit) => {
    if (edit?.kind === 'decide') decide(edit.decision);
    else if (edit?.kind === 'follow') withoutDecision(edit.question);
  };
}

function wordEdits({ today }: Changes, take: (edit: Edit) => void, language: ContentLanguage) {
  return {
    write: (field, text) => {
      take(textEdit(field, text, { language, on: today() }));
    },
    reset: (field) => {
      take(resetText(field, { language }));
    },
  } satisfies Partial<Edits>;
}

function itemEdits({ changeLayer, today }: Changes, take: (edit: Edit | null) => void) {
  return {
    show: (item, isShown) => {
      take(visibilityEdit(item, isShown, today()));
    },
    reshape: (item, shape) => {
      take(shapeEdit(item, shape, today()));
    },
    add: (list) => {
      const itemId = localId(drawBytes);
      changeLayer((layer) => withAddition(layer, list, { itemId, on: today() }), placeOf(itemId));
      return itemId;
    },
    remove: ({ id }) => {
      changeLayer((layer) => withoutItem(layer, id), placeOf(id));
    },
  } satisfies Partial<Edits>;
}

function orderEdits({ withoutDecision, today }: Changes, take: (edit: Edit | null) => void) {
  const order: Edits['order'] = (list, items) => {
    take(orderEdit(list, items, today()));
  };
  return {
    order,
    move: (list, itemId, step) => {
      const items = movedBy(list, itemId, step);
      if (items !== null) order(list, items);
      return items !== null;
    },
    resetOrder: ({ listId }) => {
      if (listId !== null) withoutDecision({ about: 'order', itemId: listId });
    },
  } satisfies Partial<Edits>;
}

/** The edits of a paper in one language. */
export function useEdits(language: ContentLanguage): Edits {
  const actions = useActions();
  return useMemo(() => {
    const take = takenBy(actions);
    return { ...wordEdits(actions, take, language), ...itemEdits(actions, take), ...orderEdits(actions, take) };
  }, [actions, language]);
}
