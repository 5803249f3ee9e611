import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, withoutDecision } from '../layer/decisions';
import { emptyLayer, questionOf, type Decision } from '../model/layer';
import { unitSchema, type Contact } from '../model/unit';
import { changeBetween, isTyping } from './change';
import { difference } from './difference';
import { afterStep, emptyHistory, patchesOfStep, shortened, type History, type Step } from './history';
import { patched, patchSchema } from './patch';
import { placeOfChange } from './place-of-change';
import {
  createPictureNames,
  readNamedDocument,
  withNamedPicture,
  withPicture,
  type UnitDocument,
} from './unit-document';

const at = '2026-11-22T08:00:00.000Z';
const start: UnitDocument = {
  unit: unitSchema.parse({ schema: 1, id: 'inari', names: { fi: 'Inari' } }),
  layer: emptyLayer,
};

function contact(id: string, number: string): Contact {
  const parsed = unitSchema.parse({ ...start.unit, contacts: [{ id, service: 'other', phones: [{ number }] }] });
  const [first] = parsed.contacts;
  if (first === undefined) throw new Error('no contact');
  return first;
}

const someText = fc.string({ maxLength: 5, unit: fc.constantFrom('ä', '/', '~', 'a', ' ') });
const itemId = fc.constantFrom('trigger.a', 'trigger.b', 'way.c');
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show', 'hide', 'checked'), itemId, on: fc.constant('2026-11-22') }),
  fc.record({
    kind: fc.constant('text' as const),
    key: fc.constantFrom('trigger.a/title', 'way.c/text'),
    language: fc.constantFrom('fi' as const, 'sv' as const),
    text: someText,
    master: fc.constantFrom(null, 'x'),
    on: fc.constant('2026-11-22'),
  }),
  fc.record({
    kind: fc.constant('order' as const),
    itemId,
    items: fc.shuffledSubarray(['a', 'b', 'c', 'd']),
    on: fc.constant('2026-11-22'),
  }),
);

type Edit = (document: UnitDocument) => UnitDocument;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  decision.map((made): Edit => (document) => ({ ...document, layer: decide(document.layer, made) })),
  decision.map((made): Edit => (document) => ({
    ...document,
    layer: withoutDecision(document.layer, questionOf(made)),
  })),
  fc.dictionary(fc.constantFrom('fi', 'sv', 'en'), someText).map((names): Edit => (document) => {
    return { ...document, unit: { ...document.unit, names } };
  }),
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((ids) => fc.tuple(fc.constant(ids), someText))
    .map(([ids, number]): Edit => (document) => {
      return { ...document, unit: { ...document.unit, contacts: ids.map((id) => contact(id, number)) } };
    }),
);
const action = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('change' as const, 'merge' as const), edit) },
  { weight: 2, arbitrary: fc.constantFrom(['undo'] as const, ['redo'] as const) },
);

interface Played {
  readonly document: UnitDocument;
  readonly history: History;
  /** Where the last change began, for the letters that go on. */
  readonly base: UnitDocument;
}

function step(played: Played, taken: Step): Played | null {
  const patches = patchesOfStep(played.history, taken);
  const history = afterStep(played.history, taken);
  if (patches === null || history === null) return null;
  const document = readNamedDocument(patched(played.document, patches));
  if (document === null) throw new Error('The patches do not fit.');
  return { document, history, base: played.document };
}

function play(played: Played, [kind, made]: readonly ['change' | 'merge', Edit] | readonly ['undo' | 'redo']): Played {
  if (made === undefined) return step(played, { kind: kind === 'redo' ? 'redo' : 'undo' }) ?? played;
  const after = made(played.document);
  const isMerge = kind === 'merge' && played.history.past.length > 0 && played.history.future.length === 0;
  const base = isMerge ? undoneOnce(played).document : played.document;
  const change = changeBetween(base, after, { at, place: null });
  if (change === null && !isMerge) return played;
  const whole = change ?? { at, place: null, forward: [], backward: [] };
  const next = step(played, { kind: isMerge ? 'merge' : 'change', change: whole });
  if (next === null) throw new Error('A change must always be possible.');
  expect(next.document).toEqual(after);
  return next;
}

function undoneOnce(played: Played): Played {
  return step(played, { kind: 'undo' }) ?? played;
}

function toTheEnd(played: Played, kind: 'undo' | 'redo'): Played {
  const next = step(played, { kind });
  return next === null ? played : toTheEnd(next, kind);
}

describe('history', () => {
  test('after any edits, undos and redos, undoing all gives the exact start and redoing all the exact end', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const played = actions.reduce(play, { document: start, history: emptyHistory, base: start });
        const end = toTheEnd(played, 'redo');

        const back = toTheEnd(end, 'undo');
        const again = toTheEnd(back, 'redo');

        expect(back.document).toEqual(start);
        expect(again.document).toEqual(end.document);
        expect(again.history).toEqual(end.history);
      }),
      { numRuns: 300 },
    );
  });

  test('a new change forgets what had been undone', () => {
    const one = play({ document: start, history: emptyHistory, base: start }, ['change', named('A')]);
    const other = play(undoneOnce(one), ['change', named('B')]);

    expect(other.history.future).toEqual([]);
    expect(other.history.past).toHaveLength(1);
  });

  test('keeps the newest 500 changes', () => {
    const all = Array.from({ length: 510 }, (_, index) => named(String(index)));
    const played = all.reduce<Played>((before, made) => play(before, ['change', made]), {
      document: start,
      history: emptyHistory,
      base: start,
    });

    expect(played.history.past).toHaveLength(500);
    expect(toTheEnd(played, 'undo').document.unit.names).toEqual({ fi: '9' });
  });

  test('says a change of very much in whole fields, and leads back all the same', () => {
    const many = (letter: string): UnitDocument => ({
      ...start,
      layer: {
        schema: 3,
        decisions: Array.from({ length: 3000 }, (_, index) => ({
          kind: 'hide' as const,
          itemId: `trigger.${letter}${String(index)}`,
          on: '2026-11-22',
        })),
      },
    });
    const change = changeBetween(many('a'), many('b'), { at, place: null });

    expect(change?.forward.map(({ path }) => path)).toEqual(['/layer/decisions']);
    expect(patched(many('b'), change?.backward ?? [])).toEqual(many('a'));
  });

  test('is shortened to what is undone and redone next', () => {
    const changes = ['a', 'b', 'c'].map((name) => {
      const change = changeBetween(start, named(name)(start), { at, place: null });
      if (change === null) throw new Error('no change');
      return change;
    });
    const size = JSON.stringify(changes[0]).length;

    expect(shortened({ past: changes, future: [] }, 2 * size)).toEqual({ past: changes.slice(1), future: [] });
    expect(shortened({ past: changes, future: changes }, 4 * size)).toEqual({
      past: changes.slice(2),
      future: changes,
    });
  });
});

function named(fi: string): Edit {
  return (document) => ({ ...document, unit: { ...document.unit, names: { fi } } });
}

describe('difference', () => {
  test('leads from any value to any other, there and back, and is none between equals', () => {
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: fc.constantFrom('a', '/', '~', '0', '1') });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [before, after] = [{ root: one }, { root: other }];
        expect(patched(before, difference(before, after))).toEqual(after);
        expect(difference(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('of one removed or added element in a long list is one patch', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({ index }));
    const without = list.toSpliced(7000, 1);

    expect(difference(list, without)).toEqual([{ op: 'remove', path: '/7000' }]);
    expect(difference(without, list)).toEqual([{ op: 'add', path: '/7000', value: { index: 7000 } }]);
  });

  test.each(['/unit/__proto__/x', '/layer/constructor', '/settings/a', '/unit'])('never touches %s', (path) => {
    expect(patchSchema.safeParse({ op: 'remove', path }).success).toBe(false);
  });
});

describe('what a change is about', () => {
  const withContact = (number: string): UnitDocument => ({
    ...start,
    unit: {
      ...start.unit,
      contacts: [{ ...contact('other-2', number), checkedOn: number === '' ? null : '2026-11-22' }],
    },
  });
  const phones = { kind: 'contact-field', contactId: 'other-2', field: 'phones' } as const;
  const told: Decision = {
    kind: 'text',
    key: 'trigger.a/title',
    language: 'fi',
    text: 'k',
    master: null,
    on: '2026-11-22',
  };
  const decided = (made: Decision): UnitDocument => ({ ...start, layer: decide(emptyLayer, made) });

  test.each([
    ['a name', start, named('Utsjoki')(start), { kind: 'unit-field', field: 'names' }, true],
    ['a number, checked with it', withContact(''), withContact('040'), phones, true],
    ['a new contact', start, withContact('040'), phones, false],
    ['a removed contact', withContact('040'), start, phones, false],
    ['the first letter of an own text', start, decided(told), { kind: 'content', itemId: 'trigger.a' }, true],
    [
      'the next letter of an own text',
      decided(told),
      decided({ ...told, text: 'ko' }),
      { kind: 'content', itemId: 'trigger.a' },
      true,
    ],
    [
      'a law that was checked',
      start,
      decided({ kind: 'checked', itemId: 'statute.a', on: '2026-11-22' }),
      { kind: 'statute', itemId: 'statute.a' },
      false,
    ],
    [
      'a hidden item',
      start,
      decided({ kind: 'hide', itemId: 'trigger.a', on: '2026-11-22' }),
      { kind: 'content', itemId: 'trigger.a' },
      false,
    ],
  ] as const)('%s', (...row) => {
    const [, before, after, place, isTyped] = row;
    const change = changeBetween(before, after, { at, place: null });
    if (change === null) throw new Error('no change');

    expect(placeOfChange(before, after, change)).toEqual(place);
    expect(isTyping(change.forward)).toBe(isTyped);
  });
});

describe('pictures', () => {
  const logo = { png: 'iVBORw0KGgo=', widthPx: 1, heightPx: 1, alternativeText: {} };

  test('stand in changes by their name, which is a unit all the same, and come back', () => {
    const unit = { ...start.unit, logo };
    const { nameOf } = createPictureNames();
    const named = withNamedPicture(unit, nameOf);

    expect(unitSchema.parse(named)).toEqual(named);
    expect(JSON.stringify(named)).not.toContain(logo.png);
    expect(withPicture(named, { [nameOf(logo.png)]: logo.png })).toEqual(unit);
    expect(withPicture(named, {})).toBeNull();
    expect(withPicture(start.unit, {})).toEqual(start.unit);
  });
});
