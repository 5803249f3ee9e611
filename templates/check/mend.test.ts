import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import exampleUnitFile from '../../assets/example-unit.json';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import { clientLeaflet } from '../materials/client-leaflet/client-leaflet';
import { paperSheet } from '../materials/paper-sheet';
import { only } from '../model/language';
import { emptyLayer, type Layer } from '../model/layer';
import { unitSchema, type Unit } from '../model/unit';
import { checkPaper } from './check-paper';
import { findingRules, type Finding } from './finding';
import { judgedText, textForms, type TextFormRule } from './form-rules';
import { mendedDocument, mendOf } from './mend';

const today = '2026-11-21';
const example: Unit = unitSchema.parse(exampleUnitFile);
const key = 'client-leaflet.how-long/text';
const builtIn = master.texts.fi?.[key] ?? '';

interface Document {
  readonly unit: Unit;
  readonly layer: Layer;
}

/** What is said of the client's leaflet of a unit, in Finnish, today. */
function findings({ unit, layer }: Document): readonly Finding[] {
  const content = effectiveContent(master, layer);
  const sheet = paperSheet(clientLeaflet, { content, unit, date: today }, { ...only('fi'), variant: null });
  const paper = { content, unit, sheet, language: 'fi', instead: null, date: today, fit: null } as const;
  return checkPaper({ material: clientLeaflet, ...paper });
}

function withOwnText(text: string): Document {
  const decision = { kind: 'text', key, language: 'fi', text, master: builtIn, on: '2026-01-01' } as const;
  return { unit: example, layer: { ...emptyLayer, decisions: [decision] } };
}

function withNote(note: string): Document {
  const contacts = example.contacts.map((contact) => ({ ...contact, audience: { fi: note } }));
  return { unit: { ...example, contacts }, layer: emptyLayer };
}

/** The document after every certain mend that is offered at once; each is made only where its words still stand. */
function allMended(document: Document): Document {
  return findings(document).reduce((current, finding) => {
    const effect = mendOf(finding, { ...current, today });
    return effect === null ? current : mendedDocument(current, effect);
  }, document);
}

const forms = [...findingRules].filter((rule): rule is TextFormRule => Object.hasOwn(textForms, rule));
const mendable = ['phone-form', 'hours-form', 'section-form', 'hyphen-for-dash', 'spaces-double'] as const;
const facts = { language: 'fi', date: today, isPlain: false } as const;
const formFindings = (document: Document): readonly Finding[] =>
  findings(document).filter(({ rule }) => Object.hasOwn(textForms, rule));

/** Pieces of text that people type, right and wrong. */
const piece = fc.constantFrom(
  ...['Soita 040-1234567', '(016) 123 456', '0400-123456', 'ma-pe klo 8:00-15:30', '8.00–15.30 klo', 'klo. 9-11'],
  ...['sana "huoli"', "vaa'an", 'apua - heti', '16-17-vuotiaat', 'SHL § 35', 'SHL 35§', 'kaksi  väliä', 'klo 8–15'],
  ...['potilasasiamiehelle', 'Kysy sosiaaliasiamieheltä', '040 123 4567', 'tavallinen teksti', '1.–15.3.2026', '§ 12'],
);
const typed = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ', ', '. ', '  ', '\n', ' - ')), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts
      .map(([text, between]) => `${text}${between}`)
      .join('')
      .trim(),
  );

describe('every certain mend', () => {
  test('leaves its own rule silent, whatever else is wrong in the text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const rule of forms) {
          const mended = judgedText(rule, text, facts)?.mended ?? null;
          if (mended !== null) expect([rule, judgedText(rule, mended, facts)]).toEqual([rule, null]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is offered for nearly all that is found', () => {
    const issues = fc
      .sample(typed, { numRuns: 500, seed: 1 })
      .flatMap((text) => mendable.flatMap((rule) => judgedText(rule, text, facts) ?? []));

    expect(issues.length).toBeGreaterThan(500);
    expect(issues.filter(({ mended }) => mended === null).length).toBeLessThan(issues.length / 20);
  });

  test('never loses a letter or a digit of what the unit wrote, but for terms that change', () => {
    const letters = (text: string): string => [...text.replaceAll(/[^\p{L}\d]/gu, '')].toSorted().join('');

    fc.assert(
      fc.property(typed, (text) => {
        for (const rule of forms.filter((each) => each !== 'term-outdated')) {
          const mended = judgedText(rule, text, facts)?.mended ?? text;
          expect([rule, letters(mended)]).toEqual([rule, letters(text)]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('mended one after another, nothing mendable is left in an own text or a note', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, isNote) => {
        let document = isNote ? withNote(text) : withOwnText(text);
        for (let round = 0; round < forms.length; round += 1) document = allMended(document);

        expect(formFindings(document).filter(({ mend }) => mend !== undefined)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a mend changes', () => {
  test('an own text: the same decision with the words mended, of today', () => {
    const document = withOwnText('Soita 040-1234567.');
    const found = formFindings(document).find(({ rule }) => rule === 'phone-form');

    expect(found).toMatchObject({
      severity: 'hint',
      place: { kind: 'content', itemId: 'client-leaflet.how-long', key },
    });
    expect(found && mendOf(found, { ...document, today })).toEqual({
      kind: 'decide',
      decision: {
        ...{ kind: 'text', key, language: 'fi', master: builtIn, on: today },
        text: 'Soita 040\u00a0123\u00a04567.',
      },
    });
  });

  test('nothing where other words stand by now', () => {
    const found = formFindings(withOwnText('Soita 040-1234567.'));
    const now = withOwnText('Soita 040-12345678.');

    expect(found.map((finding) => mendOf(finding, { ...now, today }))).toEqual([null]);
    expect(found.map((finding) => mendOf(finding, { unit: example, layer: emptyLayer, today }))).toEqual([null]);
  });

  test("the built-in words again follow the master, and a mend that gives them is no decision of the unit's", () => {
    const emptied = withOwnText(' ');
    const found = findings(emptied).filter(({ severity }) => severity === 'stops');
    const first = found[0];

    expect(found.map(({ rule }) => rule)).toEqual(['text-empty']);
    expect(first && mendOf(first, { ...emptied, today })).toEqual({
      kind: 'follow',
      question: { about: 'text', key, language: 'fi' },
    });
    expect(allMended(emptied).layer.decisions).toEqual([]);
    expect(allMended(withOwnText(builtIn.replace(' ', '  '))).layer.decisions).toEqual([]);
  });

  test('a number in its own field, and the day on which a contact was checked', () => {
    const contacts = example.contacts.map((contact) => ({
      ...contact,
      phones: [{ number: ' 040-1234567', note: {} }],
      checkedOn: '2026-05-01',
    }));
    const document = { unit: { ...example, contacts }, layer: emptyLayer };
    const rules = new Set(findings(document).map(({ rule }) => rule));
    const { unit } = allMended(document);
    const shown = unit.contacts.filter(({ checkedOn }) => checkedOn === today);

    expect(rules).toContain('phone-form');
    expect(rules).toContain('contact-not-checked');
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown.map(({ phones }) => phones[0]?.number))).toEqual(new Set(['040 123 4567']));
    expect(findings({ unit, layer: emptyLayer }).filter(({ mend }) => mend !== undefined)).toEqual([]);
  });

  test("names and notes of the unit's own", () => {
    const unit: Unit = {
      ...example,
      names: { fi: 'Inarin  terveyskeskus' },
      contacts: example.contacts.map((contact) => ({
        ...contact,
        name: { fi: 'Neuvonta "apu"' },
        hoursNote: { fi: 'ma-pe klo 8-15' },
        phones: contact.phones.map((phone) => ({ ...phone, note: { fi: 'viestit 040-1234567' } })),
      })),
    };
    const mended = allMended(allMended({ unit, layer: emptyLayer })).unit;

    expect(mended.names).toEqual({ fi: 'Inarin terveyskeskus' });
    expect(formFindings({ unit, layer: emptyLayer }).length).toBeGreaterThan(3);
    expect(formFindings({ unit: mended, layer: emptyLayer })).toEqual([]);
  });
});

describe('own words on a paper', () => {
  test('an identity code stops the paper wherever it stands, and is not repeated', () => {
    const inAddress: Unit = {
      ...example,
      contacts: example.contacts.map((contact) => ({
        ...contact,
        address: { street: 'Asiakas 131052-308T', postalCode: '99870', town: 'Inari' },
      })),
    };
    const places = [
      withOwnText('Asiakas 131052-308T.'),
      withNote('131052-308T'),
      { unit: inAddress, layer: emptyLayer },
    ];

    for (const document of places) {
      const stops = findings(document).filter(({ severity }) => severity === 'stops');
      expect(new Set(stops.map(({ rule }) => rule))).toEqual(new Set(['identity-code']));
      expect(JSON.stringify(stops)).not.toContain('308T');
    }
  });

  test('an outdated term of an own text warns at its very field', () => {
    expect(formFindings(withOwnText('Kysy TE-toimistosta.'))).toEqual([
      {
        rule: 'term-outdated',
        severity: 'warns',
        place: { kind: 'content', itemId: 'client-leaflet.how-long', key, language: 'fi' },
        details: expect.objectContaining({ found: 'TE-toimistosta', source: '380/2023, 416/2023' }),
      },
    ]);
  });

  test('own words of another paper are not judged on this one', () => {
    const decision = { kind: 'text', key: 'trigger.housing/ask', language: 'fi', master: '', on: today } as const;
    const layer: Layer = { ...emptyLayer, decisions: [{ ...decision, text: 'Kysy TE-toimistosta.' }] };

    expect(formFindings({ unit: example, layer })).toEqual([]);
  });
});
