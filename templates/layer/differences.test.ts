import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { master } from '../content/master';
import { materialListIds } from '../content/material-lists';
import { catalogue } from '../materials/catalogue';
import { emptyLayer, type Decision, type Layer } from '../model/layer';
import { decide } from './decisions';
import {
  groupedDifferences,
  layerDifferenceId,
  layerDifferences,
  withoutAnyDifference,
  withoutDifference,
} from './differences';
import { effectiveContent } from './effective-content';

const on = fc.constantFrom('2026-01-02', '2026-11-21');
const locals = ['local.aaaaaaaa', 'local.bbbbbbbb', 'local.cccccccc'] as const;
const [category] = master.categories;
const itemId = fc.constantFrom(
  category?.id ?? '',
  category?.triggers[0]?.id ?? '',
  master.ways[0]?.id ?? '',
  'process-poster.step.pair',
  'trigger.gone-from-master',
  ...locals,
);
const listId = fc.constantFrom('categories', category?.id ?? '', 'ways', materialListIds.processSteps, ...locals);
const key = itemId.map((id) => `${id}/title`);
const language = fc.constantFrom('fi', 'sv', 'sms');
const words = fc.constantFrom('', 'Omin sanoin', 'Toisin');
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show', 'hide'), itemId, on }),
  fc.record({ kind: fc.constant('checked'), itemId: fc.constantFrom('statute.social-welfare-act'), on }),
  fc.record({ kind: fc.constant('text'), key, language, text: words, master: fc.option(words), on }),
  fc.record({ kind: fc.constant('reviewed'), key, language, text: words, source: words, on }),
  fc.record({ kind: fc.constant('add'), itemId: fc.constantFrom(...locals), into: listId, on }),
  fc.record({ kind: fc.constant('order'), itemId: listId, items: fc.shuffledSubarray([...locals]), on }),
);
const layer: fc.Arbitrary<Layer> = fc
  .array(decision, { maxLength: 30 })
  .map((decisions) => decisions.reduce(decide, emptyLayer));

function layerOf(...decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

function withoutAll(of: Layer, pick: (count: number) => number): Layer {
  const left = layerDifferences(master, of).filter(({ kind }) => kind !== 'checked');
  const next = left[pick(left.length)];
  return next === undefined ? of : withoutAll(withoutDifference(of, next), pick);
}

describe('differences of a unit from the master', () => {
  it('hold every decision exactly once, each under a name of its own', () => {
    fc.assert(
      fc.property(layer, (decided) => {
        const differences = layerDifferences(master, decided);
        const held = differences.flatMap(({ decisions }) => decisions);

        expect(held.toSorted(byText)).toEqual(decided.decisions.toSorted(byText));
        expect(new Set(differences.map(layerDifferenceId)).size).toBe(differences.length);
      }),
    );
  });

  it('reset one by one in any order give the empty layer, but for law checks', () => {
    fc.assert(
      fc.property(layer, fc.infiniteStream(fc.nat()), (decided, numbers) => {
        const pick = (count: number): number => (numbers.next().value ?? 0) % Math.max(1, count);

        const left = withoutAll(decided, pick);

        expect(left).toEqual(withoutAnyDifference(decided));
        expect(left.decisions.every(({ kind }) => kind === 'checked')).toBe(true);
      }),
    );
  });

  it('reset one leaves every other that is not inside it', () => {
    fc.assert(
      fc.property(layer, fc.nat(), (decided, at) => {
        const differences = layerDifferences(master, decided);
        const one = differences[at % Math.max(1, differences.length)];
        fc.pre(one !== undefined && one.kind !== 'added' && one.kind !== 'checked');

        const left = layerDifferences(master, withoutDifference(decided, one)).map(layerDifferenceId);

        expect(left).toEqual(differences.map(layerDifferenceId).filter((id) => id !== layerDifferenceId(one)));
      }),
    );
  });

  it('stand in one group each, none is lost', () => {
    const materials = catalogue.map(({ id }) => id);
    fc.assert(
      fc.property(layer, (decided) => {
        const differences = layerDifferences(master, decided);

        const groups = groupedDifferences(differences, effectiveContent(master, decided), materials);

        const grouped = groups.flatMap((group) => group.differences.map(layerDifferenceId));
        expect(grouped.toSorted()).toEqual(differences.map(layerDifferenceId).toSorted());
        expect(new Set(groups.map(({ place }) => place.id)).size).toBe(groups.length);
      }),
    );
  });

  it('tells whether the master has changed since the unit wrote its own words', () => {
    const key = 'process-poster.step.pair/title';
    const text = (then: string | null): Layer =>
      layerOf({ kind: 'text', key, language: 'fi', text: 'Työpari', master: then, on: '2026-11-21' });

    const changed = [master.texts.fi?.[key] ?? null, 'Vanha teksti'].map(
      (then) => layerDifferences(master, text(then))[0],
    );

    expect(changed).toMatchObject([{ hasMasterChanged: false }, { hasMasterChanged: true }]);
  });

  it('takes an own category away with its words and its triggers', () => {
    const decided = layerOf(
      { kind: 'add', itemId: locals[0], into: 'categories', on: '2026-11-21' },
      { kind: 'text', key: `${locals[0]}/title`, language: 'fi', text: 'Oma', master: null, on: '2026-11-21' },
      { kind: 'add', itemId: locals[1], into: locals[0], on: '2026-11-21' },
      { kind: 'text', key: `${locals[1]}/title`, language: 'fi', text: 'Oma heräte', master: null, on: '2026-11-21' },
    );

    const [added, inside] = layerDifferences(master, decided);

    expect(inside?.kind).toBe('added');
    expect(added && withoutDifference(decided, added)).toEqual(emptyLayer);
  });
});

function byText(one: Decision, other: Decision): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
