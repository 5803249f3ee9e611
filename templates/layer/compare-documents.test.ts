import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Master } from '../content/content';
import { master as builtIn } from '../content/master';
import type { UnitDocument } from '../history/unit-document';
import { contentLanguages } from '../model/language';
import { emptyLayer, type Decision } from '../model/layer';
import { unitSchema } from '../model/unit';
import { compareDocuments, documentDifferenceId, type DocumentDifference } from './compare-documents';
import { decide } from './decisions';
import { effectiveContent } from './effective-content';

const day = fc.constantFrom('2026-01-02', '2026-11-21');

const master: Master = {
  statutes: [{ id: 'statute.a', number: '1301/2014', checkedOn: '2026-06-01', source: 'Finlex' }],
  categories: [
    {
      ...{ id: 'trigger.housing', isShownByDefault: true, hue: 'neutral', icon: 'message-circle-question' },
      references: [],
      triggers: [
        { id: 'trigger.housing.rent', isShownByDefault: true },
        { id: 'trigger.housing.cold', isShownByDefault: false },
        { id: 'trigger.housing.alone', isShownByDefault: true, isLocked: true },
      ],
    },
  ],
  redFlags: [],
  path: [],
  ways: [
    { id: 'way.a', isShownByDefault: true, references: [] },
    { id: 'way.b', isShownByDefault: false, references: [] },
  ],
  lists: { 'list.rights': [{ id: 'right.a', isShownByDefault: true }] },
  texts: {
    fi: { 'trigger.housing/title': 'Asuminen', 'trigger.housing.rent/title': 'Vuokra', 'way.a/title': 'Soitto' },
    sv: { 'trigger.housing/title': 'Boende' },
  },
};

const local = ['local.aaaaaaaa', 'local.bbbbbbbb'] as const;
const itemIds = [
  'trigger.housing',
  'trigger.housing.rent',
  'trigger.housing.cold',
  'way.a',
  'way.b',
  'right.a',
  ...local,
] as const;
const lists = ['categories', 'trigger.housing', 'ways', 'list.rights'] as const;
const language = fc.constantFrom('fi' as const, 'sv' as const, 'sms' as const);
const key = fc.constantFrom('trigger.housing/title', 'way.a/title', 'local.aaaaaaaa/title');
const words = fc.constantFrom('', 'Asuminen', 'Koti', 'Boende');

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show', 'hide'), itemId: fc.constantFrom(...itemIds), on: day }),
  fc.record({ kind: fc.constant('checked'), itemId: fc.constantFrom('statute.a', 'statute.gone'), on: day }),
  fc.record({ kind: fc.constant('text'), key, language, text: words, master: fc.constant(null), on: day }),
  fc.record({
    kind: fc.constant('order'),
    itemId: fc.constantFrom(...lists),
    items: fc.shuffledSubarray([...itemIds]),
    on: day,
  }),
  fc.record({ kind: fc.constant('add'), itemId: fc.constantFrom(...local), into: fc.constantFrom(...lists), on: day }),
  fc.record({ kind: fc.constant('reviewed'), key, language, text: words, source: words, on: day }),
);

const contact = (id: string) =>
  fc.record({
    id: fc.constant(id),
    service: fc.constantFrom('social-services', 'other'),
    phones: fc.array(fc.record({ number: fc.constantFrom('016 123', '020 456') }), { maxLength: 2 }),
    checkedOn: fc.option(day),
    isAlwaysOpen: fc.boolean(),
  });

const document: fc.Arbitrary<UnitDocument> = fc
  .record({
    id: fc.constantFrom('inari', 'utsjoki'),
    names: fc.dictionary(language, fc.constantFrom('Inari', 'Utsjoki')),
    municipality: fc.constantFrom('', 'Inari'),
    languages: fc.constantFrom(['fi'], ['fi', 'sv']),
    contacts: fc.tuple(contact('a'), contact('b'), contact('c')).chain((contacts) => fc.shuffledSubarray(contacts)),
    colours: fc.record({ accent: fc.constantFrom('#0b5c6b', '#112233') }),
    decisions: fc.array(decision, { maxLength: 10 }),
  })
  .map(({ decisions, ...facts }) => ({
    unit: unitSchema.parse({ schema: 1, ...facts }),
    layer: decisions.reduce(decide, emptyLayer),
  }));

/** The same document with other decisions that come to the same: other days, the master's own words, its own order. */
function saidOtherwise({ unit, layer }: UnitDocument): UnitDocument {
  const decisions = layer.decisions.map((one) =>
    one.kind === 'checked' || one.kind === 'reviewed' ? one : { ...one, on: '2020-01-01' },
  );
  const other = { ...layer, decisions };
  const isDecided = (id: string): boolean => JSON.stringify(layer).includes(id);
  const more: readonly Decision[] = [
    { kind: 'text', key: 'trigger.housing.rent/title', language: 'fi', text: 'Vuokra', master: null, on: '2020-01-01' },
    { kind: 'hide', itemId: 'trigger.housing.alone', on: '2020-01-01' },
    { kind: 'show', itemId: 'trigger.gone', on: '2020-01-01' },
    ...(isDecided('"ways"')
      ? []
      : [{ kind: 'order', itemId: 'ways', items: ['way.a', 'way.b'], on: '2020-01-01' } as const]),
  ];
  return { unit: { ...unit, id: 'toinen' }, layer: more.reduce(decide, other) };
}

function mirrored(difference: DocumentDifference): unknown {
  return 'before' in difference ? { ...difference, before: difference.after, after: difference.before } : difference;
}

function byId(differences: readonly DocumentDifference[]): ReadonlyMap<string, DocumentDifference> {
  return new Map(differences.map((difference) => [documentDifferenceId(difference), difference]));
}

describe('two states of a document compared', () => {
  it('differ in nothing where they come to the same', () => {
    fc.assert(
      fc.property(document, (one) => {
        const other = saidOtherwise(one);

        expect(compareDocuments(master, one, other)).toEqual([]);
        expect(effectiveContent(master, one.layer)).toEqual(effectiveContent(master, other.layer));
      }),
      { numRuns: 300 },
    );
  });

  it('say the same on every paper where no difference is found', () => {
    const few = fc.array(decision, { maxLength: 2 });
    fc.assert(
      fc.property(document, few, few, ({ unit }, mine, theirs) => {
        const [before, after] = [mine, theirs].map((made) => ({ unit, layer: made.reduce(decide, emptyLayer) }));
        if (before === undefined || after === undefined) throw new Error('There are two.');
        const isFound = compareDocuments(master, before, after).some(({ kind }) => kind !== 'reviewed');
        const contents = [before, after].map(({ layer }) => ({ ...effectiveContent(master, layer), reviews: [] }));

        expect(isFound).toBe(JSON.stringify(sorted(contents[0])) !== JSON.stringify(sorted(contents[1])));
      }),
      { numRuns: 1000 },
    );
  });

  it('are found to differ in the same things from both sides', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const there = byId(compareDocuments(master, one, other));
        const back = byId(compareDocuments(master, other, one));

        expect([...there.keys()].sort()).toEqual([...back.keys()].sort());
        for (const [id, difference] of there) expect(back.get(id)).toEqual(mirrored(difference));
      }),
      { numRuns: 300 },
    );
  });

  it('have no two differences of one name', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const differences = compareDocuments(master, one, other);

        expect(byId(differences).size).toBe(differences.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are told with the words that papers say', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const [old, now] = [effectiveContent(master, one.layer).texts, effectiveContent(master, other.layer).texts];
        for (const difference of compareDocuments(master, one, other)) {
          if (difference.kind !== 'words') continue;
          expect(difference.before).toBe(old[difference.language]?.[difference.key] ?? null);
          expect(difference.after).toBe(now[difference.language]?.[difference.key] ?? null);
        }
      }),
    );
  });
});

/** Keys in one order: an absent text and the order of keys say nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([, part]) => !(typeof part === 'object' && JSON.stringify(part) === '{}'),
  );
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, sorted(part)]),
  );
}

describe('what changed', () => {
  const start: UnitDocument = {
    unit: unitSchema.parse({
      schema: 1,
      id: 'inari',
      names: { fi: 'Inari' },
      contacts: [
        { id: 'a', service: 'social-services', phones: [{ number: '016 123' }] },
        { id: 'b', service: 'other' },
      ],
    }),
    layer: emptyLayer,
  };
  const [a, b] = start.unit.contacts;
  if (a === undefined || b === undefined) throw new Error('The unit has two contacts.');
  const on = '2026-11-22';
  const decided = (...made: readonly Decision[]): UnitDocument => ({
    ...start,
    layer: made.reduce(decide, emptyLayer),
  });
  const withUnit = (changes: object): UnitDocument => ({
    ...start,
    unit: unitSchema.parse({ ...start.unit, ...changes }),
  });
  const called = { ...a, phones: [{ number: '040 1', note: {} }] };

  it.each<readonly [string, UnitDocument, readonly DocumentDifference[]]>([
    [
      'a name',
      withUnit({ names: { fi: 'Utsjoki' } }),
      [{ kind: 'name', field: 'names', language: 'fi', before: 'Inari', after: 'Utsjoki' }],
    ],
    ['a colour', withUnit({ colours: { accent: '#112233' } }), [{ kind: 'fact', field: 'colours' }]],
    [
      'a number',
      withUnit({ contacts: [called, b] }),
      [{ kind: 'contact', contactId: 'a', part: 'phones', before: a, after: called }],
    ],
    [
      'the day of a check',
      withUnit({ contacts: [a, { ...b, checkedOn: on }] }),
      [{ kind: 'contact', contactId: 'b', part: 'checkedOn', before: b, after: { ...b, checkedOn: on } }],
    ],
    [
      'a removed contact',
      withUnit({ contacts: [b] }),
      [{ kind: 'contact', contactId: 'a', part: null, before: a, after: null }],
    ],
    [
      'the order of contacts',
      withUnit({ contacts: [b, a] }),
      [{ kind: 'contact-order', before: [a, b], after: [b, a] }],
    ],
    [
      'a hidden trigger',
      decided({ kind: 'hide', itemId: 'trigger.housing.rent', on }),
      [{ kind: 'visibility', itemId: 'trigger.housing.rent', before: true, after: false }],
    ],
    ['nothing: what is locked cannot be hidden', decided({ kind: 'hide', itemId: 'trigger.housing.alone', on }), []],
    [
      'words in Swedish',
      decided({ kind: 'text', key: 'trigger.housing/title', language: 'sv', text: 'Hem', master: 'Boende', on }),
      [{ kind: 'words', key: 'trigger.housing/title', language: 'sv', before: 'Boende', after: 'Hem' }],
    ],
    [
      'an order',
      decided({ kind: 'order', itemId: 'ways', items: ['way.b', 'way.a'], on }),
      [{ kind: 'order', listId: 'ways', before: ['way.a', 'way.b'], after: ['way.b', 'way.a'] }],
    ],
    [
      'an addition with its words',
      decided(
        { kind: 'add', itemId: 'local.aaaaaaaa', into: 'ways', on },
        { kind: 'text', key: 'local.aaaaaaaa/title', language: 'fi', text: 'Uusi', master: null, on },
      ),
      [
        { kind: 'addition', itemId: 'local.aaaaaaaa', listId: 'ways', before: false, after: true },
        { kind: 'words', key: 'local.aaaaaaaa/title', language: 'fi', before: null, after: 'Uusi' },
      ],
    ],
    [
      'a law that was checked',
      decided({ kind: 'checked', itemId: 'statute.a', on }),
      [{ kind: 'statute-checked', itemId: 'statute.a', before: '2026-06-01', after: on }],
    ],
    [
      'a text that was reviewed',
      decided({
        kind: 'reviewed',
        key: 'trigger.housing/title',
        language: 'sv',
        text: 'Boende',
        source: 'Asuminen',
        on,
      }),
      [{ kind: 'reviewed', key: 'trigger.housing/title', language: 'sv', before: false, after: true }],
    ],
  ])('%s', (_, after, differences) => {
    expect(compareDocuments(master, start, after)).toEqual(differences);
  });

  it('is found in the built-in content of every language', () => {
    const changed = contentLanguages.map((to): Decision => {
      return { kind: 'text', key: 'trigger.housing/title', language: to, text: 'X', master: null, on };
    });

    expect(compareDocuments(builtIn, start, decided(...changed)).map(documentDifferenceId)).toEqual(
      contentLanguages.map((to) => `words trigger.housing/title ${to}`),
    );
  });
});
