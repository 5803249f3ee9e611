import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { master } from '../content/master';
import { decide, withoutDecision } from '../layer/decisions';
import { effectiveContent } from '../layer/effective-content';
import { emptyLayer, layerSchema, localIdSchema, type Layer } from '../model/layer';
import { editorOf } from './editor-samples';
import { localId, movedBy, movedTo, orderEdit, resetText, textEdit, visibilityEdit, type Edit } from './edits';
import type { EditorItem, EditorList } from './editor-item';
import { itemById } from './find-in-editor';
import { withAddition, withoutItem } from './own-items';

const on = '2026-11-21';
const context = { language: 'fi', on } as const;

function taken(layer: Layer, edit: Edit | null): Layer {
  if (edit === null) return layer;
  return edit.kind === 'decide' ? decide(layer, edit.decision) : withoutDecision(layer, edit.question);
}

function found(layer: Layer, id: string): { readonly item: EditorItem; readonly list: EditorList } {
  const hit = itemById(editorOf({ layer }).sections, id);
  if (hit === undefined) throw new Error(`No item ${id}`);
  return { item: hit.item, list: hit.item === hit.page ? hit.section.list : (hit.page.list ?? hit.section.list) };
}

function firstField(layer: Layer, id: string) {
  const [field] = found(layer, id).item.fields;
  if (field === undefined) throw new Error(`No field in ${id}`);
  return field;
}

describe('writing', () => {
  test('the words remember what they were written over; typing the same again leaves no trace', () => {
    const before = firstField(emptyLayer, 'trigger.housing');
    const changed = taken(emptyLayer, textEdit(before, 'Koti', context));
    const field = firstField(changed, 'trigger.housing');

    expect(changed.decisions).toEqual([
      { kind: 'text', key: 'trigger.housing/title', language: 'fi', text: 'Koti', master: 'Asuminen', on },
    ]);
    expect(taken(changed, textEdit(field, 'Asuminen', context))).toEqual(emptyLayer);
    expect(taken(changed, resetText(field, context))).toEqual(emptyLayer);
  });

  test('an emptied text of the master is a decision, of an own item none', () => {
    const housing = firstField(emptyLayer, 'trigger.housing');
    const list = found(emptyLayer, 'way.guidance').list;
    const added = withAddition(emptyLayer, list, { itemId: 'local.aaaaaaaaaaaa', on });
    const own = taken(added, textEdit(firstField(added, 'local.aaaaaaaaaaaa'), 'Oma', context));

    expect(textEdit(housing, '', context).kind).toBe('decide');
    expect(taken(own, textEdit(firstField(own, 'local.aaaaaaaaaaaa'), '', context))).toEqual(added);
  });
});

describe('showing and moving', () => {
  test('what the master does too is no decision', () => {
    const { item } = found(emptyLayer, 'trigger.housing');
    const hidden = taken(emptyLayer, visibilityEdit(item, false, on));

    expect(found(hidden, 'trigger.housing').item.isShown).toBe(false);
    expect(taken(hidden, visibilityEdit(item, true, on))).toEqual(emptyLayer);
  });

  test('a step there and back is the master again; at the ends there is no step', () => {
    const { list } = found(emptyLayer, 'trigger.housing');
    const down = taken(emptyLayer, orderEdit(list, movedBy(list, 'trigger.money', 1) ?? [], on));
    const ids = (layer: Layer) => effectiveContent(master, layer).categories.map(({ id }) => id);

    expect(ids(down).slice(0, 2)).toEqual(['trigger.housing', 'trigger.money']);
    const after = found(down, 'trigger.housing').list;
    expect(after.hasOwnOrder).toBe(true);
    expect(taken(down, orderEdit(after, movedBy(after, 'trigger.money', -1) ?? [], on))).toEqual(emptyLayer);
    expect(movedBy(list, 'trigger.money', -1)).toBeNull();
  });

  test('a fixed list has no order to decide', () => {
    const { list } = found(emptyLayer, 'path.danger');

    expect(orderEdit(list, ['path.today', 'path.danger'], on)).toBeNull();
  });

  test('dragging loses nothing and doubles nothing, and puts what is dragged beside its target', () => {
    const { list } = found(emptyLayer, 'trigger.housing');
    const ids = list.items.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...ids),
        fc.constantFrom('before' as const, 'after' as const),
        (moved, id, position) => {
          const order = movedTo(list, new Set(moved), { id, position });
          expect(order.toSorted()).toEqual(ids.toSorted());
          if (moved.includes(id)) expect(order).toEqual(ids);
          else expect(moved).toContain(order[order.indexOf(id) + (position === 'after' ? 1 : -1)]);
        },
      ),
    );
  });
});

describe('own items', () => {
  test('an id is local, valid and of any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { minLength: 1 }), (draws) => {
        let turn = 0;
        const id = localId(() => draws[turn++] ?? new Uint8Array(16));
        expect(localIdSchema.safeParse(id).success).toBe(true);
        expect(id).toHaveLength('local.'.length + 12);
      }),
    );
  });

  test('stand at the end, also of an order of the unit', () => {
    const { list } = found(emptyLayer, 'trigger.housing');
    const ordered = taken(emptyLayer, orderEdit(list, movedBy(list, 'trigger.money', 1) ?? [], on));
    for (const layer of [emptyLayer, ordered]) {
      const added = withAddition(layer, found(layer, 'trigger.housing').list, { itemId: 'local.aaaaaaaaaaaa', on });
      expect(effectiveContent(master, added).categories.at(-1)?.id).toBe('local.aaaaaaaaaaaa');
    }
  });

  test('whatever was done with them, removing leaves the layer as it was before', () => {
    const steps = fc.array(fc.constantFrom('write', 'hide', 'up', 'inside', 'words-inside'), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (done) => {
        const { list } = found(emptyLayer, 'trigger.housing');
        const id = 'local.aaaaaaaaaaaa';
        let layer = withAddition(emptyLayer, list, { itemId: id, on });
        for (const step of done) layer = afterStep(layer, id, step);
        expect(layerSchema.safeParse(layer).success).toBe(true);
        const left = withoutItem(layer, id);
        expect(JSON.stringify(left)).not.toContain('local.');
        expect(effectiveContent(master, left)).toEqual(effectiveContent(master, emptyLayer));
      }),
      { numRuns: 15 },
    );
  });
});

/** One thing that somebody does with an own category. */
function afterStep(layer: Layer, id: string, step: string): Layer {
  const { item, list } = found(layer, id);
  const inside = 'local.bbbbbbbbbbbb';
  switch (step) {
    case 'write':
      return taken(layer, textEdit(firstField(layer, id), 'Oma aihe', context));
    case 'hide':
      return taken(layer, visibilityEdit(item, !item.isShown, on));
    case 'up':
      return taken(layer, orderEdit(list, movedBy(list, id, -1) ?? list.items.map((one) => one.id), on));
    case 'inside':
      return item.list === null ? layer : withAddition(layer, item.list, { itemId: inside, on });
    default:
      return item.list?.items.some((one) => one.id === inside) === true
        ? taken(layer, textEdit(firstField(layer, inside), 'Oma heräte', context))
        : layer;
  }
}
