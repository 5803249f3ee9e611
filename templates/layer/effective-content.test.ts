import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Master } from '../content/content';
import { emptyLayer, layerSchema, type Decision, type Layer } from '../model/layer';
import { decide, effectiveContent, withoutDecision } from './effective-content';

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

const decision: fc.Arbitrary<Decision> = fc.record({
  kind: fc.constantFrom('show', 'hide', 'checked'),
  itemId: fc.constantFrom(...itemIds),
  on: fc.constantFrom('2024-01-01', '2025-02-28', '2026-11-20', '2026-11-21'),
});
const layer: fc.Arbitrary<Layer> = fc.array(decision, { maxLength: 30 }).map((decisions) => ({ schema: 1, decisions }));

/** Whether each item is shown, by id. */
function visibility(of: Layer): Readonly<Record<string, boolean>> {
  const content = effectiveContent(master, of);
  const items = [
    ...content.categories,
    ...content.categories.flatMap(({ triggers }) => triggers),
    ...content.redFlags,
    ...content.ways,
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

  test('whatever is decided, locked items are shown, uncertain ones are not, and nothing is lost or reordered', () => {
    fc.assert(
      fc.property(layer, (decided) => {
        const shown = visibility(decided);
        expect(shown['trigger.locked']).toBe(true);
        expect(shown['trigger.uncertain']).toBe(false);
        expect(Object.keys(shown)).toEqual(Object.keys(visibility(emptyLayer)));
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

describe('decide', () => {
  test('the latest decision wins and leaves no second one on its question', () => {
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 30 }), (decisions) => {
        const decided = layerOf(...decisions);
        const questions = decided.decisions.map(({ itemId, kind }) => `${itemId} ${String(kind === 'checked')}`);
        expect(new Set(questions).size).toBe(questions.length);
        expect(decided.decisions.at(-1)).toEqual(decisions.at(-1));
        expect(layerSchema.parse(decided)).toEqual(decided);
      }),
    );
  });

  test('keeping only the last decision on each question shows the same as all of them in order', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 30 }), (decisions) => {
        expect(visibility(layerOf(...decisions))).toEqual(visibility({ schema: 1, decisions }));
      }),
    );
  });
});

describe('withoutDecision', () => {
  test('takes back exactly what decide put there', () => {
    fc.assert(
      fc.property(layer, decision, (decided, added) => {
        const cleared = withoutDecision(decided, added.itemId, added.kind);
        expect(withoutDecision(decide(decided, added), added.itemId, added.kind)).toEqual(cleared);
      }),
    );
  });

  test('leaves the check date when visibility is taken back', () => {
    const decided = layerOf(
      { kind: 'checked', itemId: 'way.one', on: '2026-11-21' },
      { kind: 'hide', itemId: 'way.one', on: '2026-11-21' },
    );

    expect(withoutDecision(decided, 'way.one', 'show').decisions).toEqual([
      { kind: 'checked', itemId: 'way.one', on: '2026-11-21' },
    ]);
  });
});
