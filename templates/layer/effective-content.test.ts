import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Master } from '../content/content';
import type { FieldShape } from '../model/form-field';
import { emptyLayer, layerSchema, questionId, questionOf, type Decision, type Layer } from '../model/layer';
import { decide, withoutDecision } from './decisions';
import { createEffectiveContent, effectiveContent } from './effective-content';

const oneLine = { kind: 'line', width: 'full', isCompulsory: true, suggests: null } as const;

const master: Master = {
  statutes: [{ id: 'statute.one', number: '1/2014', checkedOn: '2025-02-28', source: 'Finlex' }],
  categories: [
    {
      id: 'category.housing',
      isShownByDefault: true,
      hue: 'everyday',
      icon: 'house',
      references: [],
      triggers: [
        { id: 'trigger.shown', isShownByDefault: true },
        { id: 'trigger.spare', isShownByDefault: false },
        { id: 'trigger.locked', isShownByDefault: true, isLocked: true },
        { id: 'trigger.uncertain', isShownByDefault: true, isLocked: true, verify: true },
      ],
    },
  ],
  redFlags: [{ id: 'flag.one', isShownByDefault: true, categoryId: 'category.housing', call: 'emergency-number' }],
  path: [],
  ways: [{ id: 'way.one', isShownByDefault: true, references: [] }],
  lists: {
    'leaflet.rights': [
      { id: 'right.one', isShownByDefault: true },
      { id: 'right.two', isShownByDefault: true },
    ],
    'plan.form': [{ id: 'plan.basics', isShownByDefault: true }],
    'plan.basics': [
      { id: 'plan.name', isShownByDefault: true, isLocked: true, lockedBy: 'legal', field: oneLine },
      { id: 'plan.story', isShownByDefault: true, field: { ...oneLine, kind: 'lines', lines: 4 } },
    ],
  },
  texts: { fi: { 'trigger.shown/title': 'Vuokrarästi' } },
};

const itemIds = [
  'statute.one',
  'category.housing',
  'trigger.shown',
  'trigger.spare',
  'trigger.locked',
  'trigger.uncertain',
  'flag.one',
  'way.one',
  'trigger.gone-from-master',
] as const;

const on = fc.constantFrom('2024-01-01', '2025-02-28', '2026-11-20', '2026-11-21');
const itemId = fc.constantFrom(...itemIds);
const localId = fc.constantFrom('local.aaaaaaaa', 'local.bbbbbbbb');
const listId = fc.constantFrom(
  'categories',
  'category.housing',
  'ways',
  'red-flags',
  'leaflet.rights',
  'list.unknown',
  'plan.form',
  'plan.basics',
  'local.aaaaaaaa',
);
const field = fc.constantFrom<FieldShape>(
  oneLine,
  { ...oneLine, isCompulsory: false },
  { kind: 'lines', width: 'half', isCompulsory: false, lines: 9 },
  { kind: 'table', width: 'full', isCompulsory: false, rows: 6, isNumbered: true },
);
const key = fc.constantFrom('trigger.shown/title', 'way.one/title', 'local.aaaaaaaa/title');
const language = fc.constantFrom('fi', 'sv', 'sms');
const text = fc.constantFrom('', 'Omin sanoin', 'kääʹzz');
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show', 'hide', 'checked'), itemId, on }),
  fc.record({ kind: fc.constant('text'), key, language, text, master: fc.option(text), on }),
  fc.record({ kind: fc.constant('reviewed'), key, language, text, source: text, on }),
  fc.record({ kind: fc.constant('add'), itemId: localId, into: listId, on }),
  fc.record({
    kind: fc.constant('field'),
    itemId: fc.oneof(localId, fc.constantFrom('plan.name', 'plan.story', 'right.one')),
    field,
    master: fc.constant(null),
    on,
  }),
  fc.record({
    kind: fc.constant('order'),
    itemId: listId,
    items: fc.array(fc.oneof(itemId, localId, fc.constantFrom('right.one', 'right.two')), { maxLength: 8 }),
    on,
  }),
);
const layer: fc.Arbitrary<Layer> = fc.array(decision, { maxLength: 30 }).map((decisions) => ({ schema: 3, decisions }));

/** Whether each item is shown, by id. */
function visibility(of: Layer): Readonly<Record<string, boolean>> {
  const content = effectiveContent(master, of);
  const items = [
    ...content.categories,
    ...content.categories.flatMap(({ triggers }) => triggers),
    ...content.redFlags,
    ...content.ways,
    ...Object.values(content.lists).flat(),
  ];
  return Object.fromEntries(items.map(({ id, isShown }) => [id, isShown]));
}

function layerOf(...decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

describe('effectiveContent', () => {
  test('follows the master where the unit has decided nothing', () => {
    expect(visibility(emptyLayer)).toEqual({
      'category.housing': true,
      'trigger.shown': true,
      'trigger.spare': false,
      'trigger.locked': true,
      'trigger.uncertain': false,
      'flag.one': true,
      'way.one': true,
      'right.one': true,
      'right.two': true,
      'plan.basics': true,
      'plan.name': true,
      'plan.story': true,
    });
  });

  test('shows and hides what the unit decides, category, trigger, flag and way', () => {
    const shown = visibility(
      layerOf(
        { kind: 'hide', itemId: 'category.housing', on: '2026-11-21' },
        { kind: 'hide', itemId: 'trigger.shown', on: '2026-11-21' },
        { kind: 'show', itemId: 'trigger.spare', on: '2026-11-21' },
        { kind: 'hide', itemId: 'flag.one', on: '2026-11-21' },
        { kind: 'hide', itemId: 'way.one', on: '2026-11-21' },
      ),
    );

    expect(shown).toMatchObject({
      'category.housing': false,
      'trigger.shown': false,
      'trigger.spare': true,
      'flag.one': false,
      'way.one': false,
    });
  });

  test('a check by the unit raises the check date and never lowers it', () => {
    const raised = effectiveContent(master, layerOf({ kind: 'checked', itemId: 'statute.one', on: '2026-11-21' }));
    const older = effectiveContent(master, layerOf({ kind: 'checked', itemId: 'statute.one', on: '2024-01-01' }));

    expect(raised.statutes[0]?.checkedOn).toBe('2026-11-21');
    expect(older.statutes[0]?.checkedOn).toBe('2025-02-28');
  });

  test('whatever is decided, locked items are shown, uncertain ones are not, and nothing of the master is lost or doubled', () => {
    fc.assert(
      fc.property(layer, (decided) => {
        const shown = visibility(decided);
        expect(shown['trigger.locked']).toBe(true);
        expect(shown['trigger.uncertain']).toBe(false);
        const [name, story] =
          effectiveContent(master, decided)
            .lists['plan.basics']?.filter(({ id }) => ['plan.name', 'plan.story'].includes(id))
            .toSorted((one, other) => one.id.localeCompare(other.id)) ?? [];
        expect(name?.field).toMatchObject({ kind: 'line', isCompulsory: true });
        expect(story?.field?.kind).toBe('lines');
        const fromMaster = Object.keys(shown).filter((id) => !id.startsWith('local.'));
        expect(fromMaster.toSorted()).toEqual(Object.keys(visibility(emptyLayer)).toSorted());
        expect((effectiveContent(master, decided).statutes[0]?.checkedOn ?? '') >= '2025-02-28').toBe(true);
      }),
    );
  });

  test('master and layer stay as they were', () => {
    fc.assert(
      fc.property(layer, (decided) => {
        const before = JSON.stringify([master, decided]);
        effectiveContent(master, decided);
        expect(JSON.stringify([master, decided])).toBe(before);
      }),
    );
  });
});

describe("the unit's own words", () => {
  test("stand in their language alone, and the master's come back when they are taken back", () => {
    const own = layerOf({
      kind: 'text',
      key: 'trigger.shown/title',
      language: 'fi',
      text: 'Vuokra maksamatta',
      master: 'Vuokrarästi',
      on: '2026-11-21',
    });

    expect(effectiveContent(master, own).texts).toEqual({ fi: { 'trigger.shown/title': 'Vuokra maksamatta' } });
    const back = withoutDecision(own, { about: 'text', key: 'trigger.shown/title', language: 'fi' });
    expect(effectiveContent(master, back)).toEqual(effectiveContent(master, emptyLayer));
  });

  test('fill a language that the master does not have', () => {
    const own = layerOf({
      kind: 'text',
      key: 'trigger.shown/title',
      language: 'sms',
      text: 'vuäǯǯad',
      master: null,
      on: '2026-11-21',
    });

    expect(effectiveContent(master, own).texts.sms).toEqual({ 'trigger.shown/title': 'vuäǯǯad' });
  });
});

describe('lists', () => {
  const idsOf = (layer: Layer) => effectiveContent(master, layer).categories[0]?.triggers.map(({ id }) => id);

  test("stand in the unit's order; what the order does not name follows what it follows in the master", () => {
    const layer = layerOf({
      kind: 'order',
      itemId: 'category.housing',
      items: ['trigger.locked', 'trigger.shown'],
      on: '2026-11-21',
    });

    expect(idsOf(layer)).toEqual(['trigger.locked', 'trigger.uncertain', 'trigger.shown', 'trigger.spare']);
  });

  test('hold what the unit has added, which can be moved and hidden like anything else', () => {
    const layer = layerOf(
      { kind: 'add', itemId: 'local.aaaaaaaa', into: 'category.housing', on: '2026-11-21' },
      { kind: 'order', itemId: 'category.housing', items: ['local.aaaaaaaa', 'trigger.shown'], on: '2026-11-21' },
      { kind: 'hide', itemId: 'local.aaaaaaaa', on: '2026-11-21' },
    );

    expect(idsOf(layer)?.[0]).toBe('local.aaaaaaaa');
    expect(visibility(layer)['local.aaaaaaaa']).toBe(false);
  });

  test('a category that the unit has added takes triggers of its own', () => {
    const layer = layerOf(
      { kind: 'add', itemId: 'local.aaaaaaaa', into: 'categories', on: '2026-11-21' },
      { kind: 'add', itemId: 'local.bbbbbbbb', into: 'local.aaaaaaaa', on: '2026-11-21' },
    );

    const added = effectiveContent(master, layer).categories.at(-1);

    expect(added?.id).toBe('local.aaaaaaaa');
    expect(added?.triggers.map(({ id }) => id)).toEqual(['local.bbbbbbbb']);
  });

  test('whatever is decided, no id stands twice in one list', () => {
    fc.assert(
      fc.property(layer, (decided) => {
        const { categories, ways, redFlags, lists } = effectiveContent(master, decided);
        const all = [
          categories,
          ways,
          redFlags,
          ...categories.map(({ triggers }) => triggers),
          ...Object.values(lists),
        ];
        for (const list of all) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }),
    );
  });
});

describe('decide', () => {
  test('the latest decision wins and leaves no second one on its question', () => {
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 30 }), (decisions) => {
        const decided = layerOf(...decisions);
        const questions = decided.decisions.map((one) => questionId(questionOf(one)));
        expect(new Set(questions).size).toBe(questions.length);
        expect(decided.decisions).toContainEqual(decisions.at(-1));
        expect(layerSchema.parse(decided)).toEqual(decided);
      }),
    );
  });
});

describe('withoutDecision', () => {
  test('takes back exactly what decide put there', () => {
    fc.assert(
      fc.property(layer, decision, (decided, added) => {
        const question = questionOf(added);
        const cleared = withoutDecision(decided, question);
        expect(withoutDecision(decide(decided, added), question)).toEqual(cleared);
      }),
    );
  });

  test('leaves the check date when visibility is taken back', () => {
    const decided = layerOf(
      { kind: 'checked', itemId: 'way.one', on: '2026-11-21' },
      { kind: 'hide', itemId: 'way.one', on: '2026-11-21' },
    );

    expect(withoutDecision(decided, { about: 'visibility', itemId: 'way.one' }).decisions).toEqual([
      { kind: 'checked', itemId: 'way.one', on: '2026-11-21' },
    ]);
  });
});

describe("a form's fields", () => {
  const shapeOf = (decided: Layer, id: string): FieldShape | undefined =>
    Object.values(effectiveContent(master, decided).lists)
      .flat()
      .find((item) => item.id === id)?.field;

  test('take the size that the unit gives them, but what the law asks stays compulsory and of its kind', () => {
    const smaller = { ...oneLine, width: 'half', isCompulsory: false } as const;
    const own = layerOf({ kind: 'field', itemId: 'plan.name', field: smaller, master: oneLine, on: '2026-11-22' });
    const other = layerOf({
      kind: 'field',
      itemId: 'plan.name',
      field: { kind: 'tick', width: 'full', isCompulsory: true },
      master: oneLine,
      on: '2026-11-22',
    });

    expect(shapeOf(own, 'plan.name')).toEqual({ ...smaller, isCompulsory: true });
    expect(shapeOf(other, 'plan.name')).toEqual(oneLine);
  });

  test('can be added in a section that the unit has added, with options inside', () => {
    const choice = { kind: 'choice', width: 'full', isCompulsory: false, isMany: true, look: 'row' } as const;
    const decided = layerOf(
      { kind: 'add', itemId: 'local.section1', into: 'plan.form', on: '2026-11-22' },
      { kind: 'add', itemId: 'local.field123', into: 'local.section1', on: '2026-11-22' },
      { kind: 'field', itemId: 'local.field123', field: choice, master: null, on: '2026-11-22' },
      { kind: 'add', itemId: 'local.option12', into: 'local.field123', on: '2026-11-22' },
    );
    const { lists } = effectiveContent(master, decided);

    expect(lists['plan.form']?.map(({ id }) => id)).toEqual(['plan.basics', 'local.section1']);
    expect(lists['local.section1']).toEqual([
      { id: 'local.field123', isShownByDefault: true, isShown: true, field: choice },
    ]);
    expect(lists['local.field123']?.map(({ id }) => id)).toEqual(['local.option12']);
  });
});

describe('while somebody types', () => {
  test('is after any layers one after another what it is for the last one alone', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 6 }), (layers) => {
        const contentOf = createEffectiveContent(master);
        for (const one of layers) expect(contentOf(one)).toEqual(effectiveContent(master, one));
      }),
    );
  });

  test('keeps its lists as long as only words change', () => {
    const contentOf = createEffectiveContent(master);
    const said = (text: string): Layer =>
      decide(emptyLayer, { kind: 'text', key: 'way.one/title', language: 'fi', text, master: null, on: '2026-11-22' });
    const before = contentOf(said('S'));
    const after = contentOf(said('So'));
    const hidden = contentOf(decide(said('So'), { kind: 'hide', itemId: 'way.one', on: '2026-11-22' }));

    expect(after.texts.fi?.['way.one/title']).toBe('So');
    expect(after.lists).toBe(before.lists);
    expect(after.ways).toBe(before.ways);
    expect(hidden.ways[0]?.isShown).toBe(false);
  });
});
