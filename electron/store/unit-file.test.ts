import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonOf, valueOf } from '../../tests/faults/store-fixture';
import { contactsFor } from '../../templates/model/unit';
import { exampleUnit } from './example-unit';
import { jsonErrorPlace } from './json-error-place';
import { formatUnitFile, parseUnitFile } from './unit-file';

const smallest = { schema: 1, id: 'ahola', names: { fi: 'Ahola' } };

function refusalOf(value: unknown, language: 'fi' | 'sv' | 'en' = 'fi') {
  const parsed = parseUnitFile(JSON.stringify(value), language);
  return parsed.ok ? null : parsed.failure;
}

describe('a unit file that is not JSON', () => {
  test.each([
    ['{\n  "schema": 1,\n  "id": "ahola",\n}', '4', '1'],
    ['{"schema": 1,\n "names": {fi: "A"}}', '2', '12'],
    ['{"a": [1, 2', '1', '12'],
    ['', '1', '1'],
    ['Ahola', '1', '1'],
    ['{"a": 1} {', '1', '10'],
    ['{"a": "rivi\nvaihtuu"}', '1', '7'],
    ['{"a": 01}', '1', '8'],
  ])('S26 is refused with the place: %j', (text, line, column) => {
    expect(parseUnitFile(text)).toEqual({
      ok: false,
      failure: { reason: 'unit-file-not-json', details: { line, column } },
    });
  });

  test('S26 is told apart from JSON exactly as the engine does', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.nat(),
        fc.constantFrom('', '}', '"', ',', '\\', '0', ' ', 'e'),
        (value, at, added) => {
          const text = JSON.stringify(value, null, 1);
          const place = at % (text.length + 1);
          const changed = text.slice(0, place) + added + text.slice(place + 1);

          expect(jsonErrorPlace(text)).toBeNull();
          expect(jsonErrorPlace(changed) === null).toBe(isJson(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('S26 nested without end is refused, not followed', () => {
    expect(reasonOf(parseUnitFile('['.repeat(1_000_000)))).toBe('unit-file-not-json');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a unit file with a mistake', () => {
  const contact = { service: 'social-services', phones: [{ number: '040 123 4567' }] };
  const cases = [
    ['an unknown field', { ...smallest, puhelin: '1' }, 'puhelin', 'tuntematon kenttä ”puhelin”'],
    [
      'a wrong type deep inside',
      { ...smallest, contacts: [contact, { ...contact, phones: [{ number: 40 }] }] },
      'contacts[1].phones[0].number',
      'tässä pitää olla teksti',
    ],
    ['a missing field', { schema: 1, id: 'ahola' }, 'names', 'kenttä puuttuu'],
    ['a missing version', { id: 'ahola', names: {} }, 'schema', 'kenttä puuttuu'],
    [
      'a service that is not known',
      { ...smallest, contacts: [{ service: 'police' }] },
      'contacts[0].service',
      'sallitut arvot: social-emergency, social-services, child-welfare, older-people, substance-and-mental-health, debt-counselling, other',
    ],
    ['a language that is not known', { ...smallest, names: { de: 'Ahola' } }, 'names.de', 'tuntematon kenttä ”de”'],
    [
      'a long text',
      { ...smallest, municipality: 'x'.repeat(61) },
      'municipality',
      'liian pitkä tai suuri, enintään 60',
    ],
    ['no language', { ...smallest, languages: [] }, 'languages', 'liian lyhyt tai pieni, vähintään 1'],
    [
      'a wrong date',
      { ...smallest, contacts: [{ ...contact, checkedOn: '21.11.2026' }] },
      'contacts[0].checkedOn',
      'väärä muoto, pitää olla 2026-11-21',
    ],
    [
      'the same id twice',
      {
        ...smallest,
        contacts: [
          { ...contact, id: 'a' },
          { ...contact, id: 'a' },
        ],
      },
      'contacts[1].id',
      'tunniste ”a” on jo toisella yhteystiedolla',
    ],
  ] as const;

  test.each(cases)('S26 is refused with the place and the problem: %s', (_, value, where, problem) => {
    expect(refusalOf(value)).toEqual({ reason: 'unit-file-invalid', details: { where, problem } });
  });

  test('S26 is told in the language of the window', () => {
    expect(refusalOf({ ...smallest, telefon: '' }, 'sv')?.details).toEqual({
      where: 'telefon',
      problem: 'okänt fält ”telefon”',
    });
    expect(refusalOf({ ...smallest, phone: '' }, 'en')?.details).toEqual({
      where: 'phone',
      problem: 'unknown field “phone”',
    });
  });

  test.each([
    '{"schema":1,"id":"a","names":{"__proto__":{"fi":"A"}}}',
    '{"__proto__":{},"schema":1,"id":"a","names":{}}',
  ])('S26 cannot carry a hidden prototype: %s', (text) => {
    const parsed = parseUnitFile(text);

    expect(parsed.ok ? null : parsed.failure.details['problem']).toBe('kenttää ”__proto__” ei sallita');
  });

  test('S26 is refused where it is larger than 3 MB', () => {
    const large = JSON.stringify({ ...smallest, municipality: 'x'.repeat(3 * 1024 * 1024) });

    expect(refusalOf(JSON.parse(large))?.details).toEqual({
      where: '',
      problem: 'tiedosto on liian suuri, enintään 3 Mt',
    });
  });

  test('S15 of a later app is told to be newer', () => {
    expect(refusalOf({ ...smallest, schema: 2, added: true })?.reason).toBe('data-newer');
  });
});

describe('a unit file written by hand', () => {
  test('S27 needs no ids of contacts', () => {
    const services = ['social-services', 'other', 'social-services', 'other', 'social-emergency'];
    const contacts = [...services.map((service) => ({ service })), { service: 'other', id: 'other-2' }];

    const unit = valueOf(parseUnitFile(JSON.stringify({ ...smallest, contacts })));

    expect(unit.contacts.map(({ id }) => id)).toEqual([
      'social-services',
      'other',
      'social-services-2',
      'other-3',
      'social-emergency',
      'other-2',
    ]);
  });

  test('S27 may begin with a byte order mark, as some editors write it', () => {
    expect(valueOf(parseUnitFile(`\uFEFF${JSON.stringify(smallest)}`)).names).toEqual({ fi: 'Ahola' });
  });
});

describe('an exported unit file', () => {
  test('S28 is the example word for word', async () => {
    const text = await readFile(new URL('../../assets/example-unit.json', import.meta.url), 'utf8');

    expect(JSON.parse(formatUnitFile(exampleUnit()))).toEqual(JSON.parse(text));
    expect(valueOf(parseUnitFile(formatUnitFile(exampleUnit())))).toEqual(exampleUnit());
  });

  test('S28 has the same order of fields, however the unit was put together', () => {
    const { contacts, names, ...rest } = exampleUnit();
    const { fi = '', ...otherNames } = names;
    const shuffled = {
      contacts: contacts.map(({ id, ...others }) => ({ ...others, id })),
      names: { ...otherNames, fi },
      ...rest,
    };

    expect(formatUnitFile(shuffled)).toBe(formatUnitFile(exampleUnit()));
  });
});

describe('the example unit', () => {
  test('S29 has what every paper asks for', () => {
    const unit = exampleUnit();

    expect(unit.languages).toEqual(['fi', 'sv', 'en']);
    expect(unit.names).toEqual({
      fi: 'Esimerkkilän terveyskeskus',
      sv: 'Exempelby hälsovårdscentral',
      en: 'Esimerkkilä Health Centre',
    });
    expect(contactsFor(unit, 'social-services')[0]?.phones[0]?.number).toBe('040 123 4567');
    expect(contactsFor(unit, 'social-emergency')[0]).toMatchObject({
      isAlwaysOpen: true,
      phones: [{ number: '040 123 4568' }],
    });
    expect(unit.contacts.every(({ name, audience }) => name.sv && name.en && audience.sv && audience.en)).toBe(true);
  });
});
