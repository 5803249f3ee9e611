import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLanguages } from '../model/language';
import { emptyLayer, type Decision } from '../model/layer';
import { unitSchema } from '../model/unit';
import type { UnitDocument } from '../history/unit-document';
import { compareUnits, differenceId, partOf, takeDifference, takePart } from './compare-units';
import { decide } from './decisions';

const localItems = ['local.aaaaaaaa', 'local.bbbbbbbb'] as const;
const items = ['trigger.housing', 'trigger.money', ...localItems] as const;
const day = fc.constantFrom('2026-01-02', '2026-11-21');
const itemId = fc.constantFrom(...items);
const key = itemId.map((id) => `${id}/title`);
const language = fc.constantFrom(...contentLanguages);
const words = fc.constantFrom('', 'Yksi', 'Kaksi');

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show', 'hide', 'checked'), itemId, on: day }),
  fc.record({ kind: fc.constant('text'), key, language, text: words, master: fc.constantFrom(null, 'Pohja'), on: day }),
  fc.record({ kind: fc.constant('order'), itemId, items: fc.shuffledSubarray([...items]), on: day }),
  fc.record({ kind: fc.constant('add'), itemId: fc.constantFrom(...localItems), into: fc.constant('ways'), on: day }),
  fc.record({ kind: fc.constant('reviewed'), key, language, text: words, source: words, on: day }),
);

const contact = (id: string) =>
  fc.record({
    id: fc.constant(id),
    service: fc.constantFrom('social-services', 'other'),
    phones: fc.array(fc.record({ number: fc.constantFrom('016 123', '020 456') }), { maxLength: 2 }),
    checkedOn: fc.option(day),
    name: fc.dictionary(language, fc.constantFrom('Apu', 'Tuki'), { maxKeys: 2 }),
  });

const document: fc.Arbitrary<UnitDocument> = fc
  .record({
    id: fc.constantFrom('inari', 'utsjoki'),
    names: fc.dictionary(language, fc.constantFrom('Inari', 'Utsjoki')),
    organisation: fc.dictionary(language, fc.constantFrom('Lapha')),
    municipality: words,
    languages: fc.constantFrom(['fi'], ['fi', 'sv']),
    contacts: fc.tuple(contact('a'), contact('b'), contact('c')).chain((contacts) => fc.shuffledSubarray(contacts)),
    colours: fc.record({ accent: fc.constantFrom('#0b5c6b', '#112233') }),
    decisions: fc.array(decision, { maxLength: 12 }),
  })
  .map(({ decisions, ...facts }) => ({
    unit: unitSchema.parse({ schema: 1, ...facts }),
    layer: decisions.reduce(decide, emptyLayer),
  }));

function withAllTaken(mine: UnitDocument, theirs: UnitDocument): UnitDocument {
  return compareUnits(mine, theirs).reduce((taken, difference) => takeDifference(taken, difference, theirs), mine);
}

describe('two units compared', () => {
  it('finds nothing between a unit and itself', () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(compareUnits(one, one)).toEqual([]);
      }),
    );
  });

  it('finds nothing more when every difference was taken, and the unit keeps its own id', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const taken = withAllTaken(mine, theirs);

        expect(compareUnits(taken, theirs)).toEqual([]);
        expect(taken.unit.id).toBe(mine.unit.id);
        expect(taken.unit.contacts.map(({ id }) => id)).toEqual(theirs.unit.contacts.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in both directions', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const ids = (one: UnitDocument, other: UnitDocument) =>
          compareUnits(one, other)
            .map(differenceId)
            .filter((id) => id !== 'contact-order')
            .sort();

        expect(ids(mine, theirs)).toEqual(ids(theirs, mine));
      }),
    );
  });

  it('takes one difference and leaves the others', () => {
    fc.assert(
      fc.property(document, document, fc.nat(), (mine, theirs, at) => {
        const differences = compareUnits(mine, theirs);
        const one = differences[at % Math.max(1, differences.length)];
        if (one === undefined || one.kind === 'contact-order') return;

        const left = compareUnits(takeDifference(mine, one, theirs), theirs).map(differenceId);

        const isOrder = (id: string): boolean => id === 'contact-order';
        const expected = differences.map(differenceId).filter((id) => id !== differenceId(one));
        expect(left.filter((id) => !isOrder(id))).toEqual(expected.filter((id) => !isOrder(id)));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a part whole and touches no other', () => {
    const part = fc.constantFrom('names', 'contacts', 'layer', 'look');
    fc.assert(
      fc.property(document, document, part, (mine, theirs, chosen) => {
        const left = compareUnits(takePart(mine, chosen, theirs), theirs);

        expect(left).toEqual(compareUnits(mine, theirs).filter((difference) => partOf(difference) !== chosen));
      }),
      { numRuns: 300 },
    );
  });

  it('has no two differences of one name', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const ids = compareUnits(mine, theirs).map(differenceId);

        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what is no difference', () => {
  const one: UnitDocument = {
    unit: unitSchema.parse({
      schema: 1,
      id: 'inari',
      names: { fi: 'Inari' },
      contacts: [{ id: 'a', service: 'other', checkedOn: '2026-01-01', checkedBy: 'Aino' }],
    }),
    layer: { schema: 3, decisions: [{ kind: 'hide', itemId: 'trigger.money', on: '2026-01-01' }] },
  };

  it('when a contact was checked, and when a thing was decided', () => {
    const later = {
      unit: { ...one.unit, contacts: one.unit.contacts.map((each) => ({ ...each, checkedOn: null, checkedBy: '' })) },
      layer: { ...one.layer, decisions: [{ kind: 'hide', itemId: 'trigger.money', on: '2026-11-21' } as const] },
    };

    expect(compareUnits(one, later)).toEqual([]);
  });

  it('but a number is one, with both contacts beside each other', () => {
    const [before] = one.unit.contacts;
    if (before === undefined) throw new Error('The unit has a contact.');
    const after = { ...before, phones: [{ number: '016 687 111', note: {} }] };

    const differences = compareUnits(one, { ...one, unit: { ...one.unit, contacts: [after] } });

    expect(differences).toEqual([{ kind: 'contact', contactId: 'a', mine: before, theirs: after }]);
  });
});
