import { describe, expect, test } from 'vitest';
import exampleUnitFile from '../../assets/example-unit.json';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import { triggerTool } from '../materials/trigger-tool/trigger-tool';
import { findingMessage } from '../messages/finding-message';
import type { ContentLanguage } from '../model/language';
import { emptyLayer, type Layer } from '../model/layer';
import { unitSchema, type Contact, type Unit } from '../model/unit';
import { checkPaper, mayBePrinted } from './check-paper';
import type { Finding, FitReport } from './finding';

const today = '2026-11-21';
const content = effectiveContent(master, emptyLayer);
const exampleUnit: Unit = { ...unitSchema.parse(exampleUnitFile) };

interface Facts {
  readonly unit?: Partial<Unit>;
  readonly date?: string;
  readonly language?: ContentLanguage;
  readonly instead?: ContentLanguage;
  readonly layer?: Layer;
  readonly fit?: FitReport;
}

/** The findings of the real trigger tool for the example unit, changed as told and checked today. */
function findings({
  unit: changes,
  date = today,
  language = 'fi',
  instead: other,
  layer,
  fit,
}: Facts = {}): readonly Finding[] {
  const checked = exampleUnit.contacts.map((contact) => ({ ...contact, checkedOn: date }));
  const unit: Unit = { ...exampleUnit, contacts: checked, ...changes };
  const shown = layer ? effectiveContent(master, layer) : content;
  const instead = other ?? null;
  const sheet = triggerTool.sheet({ content: shown, unit, language, instead, variant: null, date });
  return checkPaper({ material: triggerTool, content: shown, unit, sheet, language, instead, date, fit: fit ?? null });
}

/** The findings apart from the one that the built-in laws give today: they were read up to February 2025. */
function ownFindings(facts: Facts = {}): readonly Finding[] {
  return findings(facts).filter((finding) => finding.rule !== 'statute-not-checked');
}

/** The example's contacts with the one for the social emergency service changed. */
function withEmergency(changes: Partial<Contact>): Pick<Unit, 'contacts'> {
  return {
    contacts: exampleUnit.contacts.map((contact) => ({
      ...contact,
      checkedOn: today,
      ...(contact.service === 'social-emergency' ? changes : {}),
    })),
  };
}

const emergencyId = exampleUnit.contacts.find((contact) => contact.service === 'social-emergency')?.id ?? 'missing';

describe('no false alarms', () => {
  test('the built-in texts and the example unit give nothing but the laws that really are old', () => {
    expect(findings({ fit: { step: 0, pages: 2, tooLong: [] } })).toEqual([
      expect.objectContaining({ rule: 'statute-not-checked', severity: 'warns' }),
    ]);
  });

  test('nothing at all on a day when the laws were checked less than a year ago', () => {
    expect(findings({ date: '2025-12-01' })).toEqual([]);
  });

  test('nothing when the unit has checked every law', () => {
    const decisions = master.statutes.map(({ id }) => ({ kind: 'checked' as const, itemId: id, on: today }));

    expect(findings({ layer: { schema: 3, decisions } })).toEqual([]);
  });

  test('everything that can be switched on has its texts', () => {
    const items = [
      ...master.categories,
      ...master.categories.flatMap(({ triggers }) => triggers),
      ...master.redFlags,
      ...master.ways,
    ];
    const decisions = items.map(({ id }) => ({ kind: 'show' as const, itemId: id, on: today }));

    expect(ownFindings({ layer: { schema: 3, decisions } })).toEqual([]);
  });

  test('a contact that is not on the paper is not judged', () => {
    const empty: Contact = {
      id: 'empty',
      service: 'other',
      name: {},
      audience: {},
      municipalities: [],
      phones: [],
      isAlwaysOpen: false,
      hours: [{ days: ['mon'], opens: '09:00', closes: '' }],
      hoursNote: {},
      address: null,
      checkedOn: null,
      checkedBy: '',
    };

    expect(ownFindings({ unit: { contacts: [...withEmergency({}).contacts, empty] } })).toEqual([]);
  });
});

describe('what stops a paper', () => {
  test('a unit without a name', () => {
    expect(ownFindings({ unit: { names: { fi: ' ' } } })).toEqual([
      { rule: 'unit-name-missing', severity: 'stops', place: { kind: 'unit-field', field: 'names' }, details: {} },
    ]);
  });

  test('a mandatory number that is not filled in, at its field', () => {
    const unfilled = ownFindings({ unit: withEmergency({ phones: [{ number: ' ', note: {} }] }) });

    expect(unfilled).toEqual([
      {
        rule: 'mandatory-phone-missing',
        severity: 'stops',
        place: { kind: 'contact-field', contactId: emergencyId, field: 'phones' },
        details: { service: 'social-emergency' },
      },
    ]);
    expect(mayBePrinted(unfilled)).toBe(false);
  });

  test('a mandatory service without any contact', () => {
    expect(ownFindings({ unit: { contacts: [] } }).map(({ place }) => place)).toEqual([
      { kind: 'contact-missing', service: 'social-emergency' },
      { kind: 'contact-missing', service: 'social-services' },
    ]);
  });

  test('letters that the font lacks, once for each place to mend', () => {
    const found = ownFindings({ unit: { names: { fi: 'Inarin 😀 terveyskeskus ☎' } } });

    expect(found).toEqual([
      {
        rule: 'letter-missing',
        severity: 'stops',
        place: { kind: 'unit-field', field: 'names' },
        details: { letter: '😀 ☎' },
      },
    ]);
  });

  test('a letter that the font lacks in a note of the emergency service', () => {
    const found = ownFindings({ unit: withEmergency({ hoursNote: { fi: '☎ aina' } }) });

    expect(found.map(({ place }) => place)).toEqual([
      { kind: 'contact-field', contactId: emergencyId, field: 'hours' },
    ]);
  });

  test('letters of every Sámi language are no reason to stop', () => {
    expect(ownFindings({ unit: { names: { fi: 'Lääʹmes oummui tåimmamoodd, ǩǧǥŋŧđŊǮʒ' } } })).toEqual([]);
  });

  test('an item that does not fit, at the text that the unit wrote', () => {
    const fit = {
      step: 6,
      pages: 3,
      tooLong: [{ itemId: `unit.contacts.${emergencyId}`, page: 2, characters: 40, overflowMm: 3 }],
    };

    expect(ownFindings({ fit })).toEqual([
      {
        rule: 'does-not-fit',
        severity: 'stops',
        place: expect.objectContaining({ kind: 'contact-field', contactId: emergencyId }),
        details: { characters: '40', page: '2' },
      },
    ]);
  });

  test('a category that does not fit, at the category', () => {
    const fit = { step: 6, pages: 3, tooLong: [{ itemId: 'trigger.housing', page: 1, characters: 0, overflowMm: 3 }] };

    expect(ownFindings({ fit }).map(({ place, details }) => [place, details])).toEqual([
      [
        { kind: 'content', itemId: 'trigger.housing' },
        { characters: '', page: '1' },
      ],
    ]);
  });

  test('a wrong number of pages', () => {
    expect(ownFindings({ fit: { step: 6, pages: 3, tooLong: [] } })).toEqual([
      {
        rule: 'wrong-page-count',
        severity: 'stops',
        place: { kind: 'content', itemId: 'trigger-tool' },
        details: { pages: '3', wanted: '2' },
      },
    ]);
  });

  test('texts that are missing in the language of the paper, as one finding', () => {
    const missing = ownFindings({ language: 'se' }).filter(({ severity }) => severity === 'stops');

    expect(missing.map(({ rule }) => rule)).toEqual(['text-missing-in-language']);
    expect(Number(missing[0]?.details['count'])).toBeGreaterThan(50);
  });
});

describe('what a paper warns of', () => {
  test('an unusual number, with what was probably meant', () => {
    expect(ownFindings({ unit: withEmergency({ phones: [{ number: '04O 123 4567', note: {} }] }) })).toEqual([
      {
        rule: 'phone-unusual',
        severity: 'warns',
        place: { kind: 'contact-field', contactId: emergencyId, field: 'phones' },
        details: { number: '04O 123 4567', offered: '040 123 4567' },
        mend: { kind: 'phone', contactId: emergencyId, index: 0, from: '04O 123 4567', to: '040 123 4567' },
      },
    ]);
  });

  test.each([
    ['hours-unfinished', { opens: '09:00', closes: '' }],
    ['hours-reversed', { opens: '15:00', closes: '09:00' }],
  ] as const)('%s', (rule, span) => {
    const found = ownFindings({ unit: withEmergency({ isAlwaysOpen: false, hours: [{ days: ['mon'], ...span }] }) });

    expect(found).toEqual([
      {
        rule,
        severity: 'warns',
        place: { kind: 'contact-field', contactId: emergencyId, field: 'hours' },
        details: {},
      },
    ]);
  });

  test.each([
    [null, 1],
    ['2026-05-20', 1],
    ['2026-05-21', 0],
  ] as const)('a contact last checked on %s', (checkedOn, expected) => {
    expect(
      ownFindings({ unit: withEmergency({ checkedOn }) }).filter(({ rule }) => rule === 'contact-not-checked'),
    ).toHaveLength(expected);
  });

  test('old laws once, counted, at the oldest', () => {
    const newer = { kind: 'checked' as const, itemId: 'statute.social-welfare-act', on: '2025-06-01' };
    const old = findings({ layer: { schema: 3, decisions: [newer] } });

    expect(old).toHaveLength(1);
    expect(old[0]?.details['oldest']).toBe('2025-02-28');
    expect(old[0]?.place).not.toEqual({ kind: 'statute', itemId: 'statute.social-welfare-act' });
  });

  test.each([
    ['hoursNote', 'hours'],
    ['audience', 'audience'],
  ] as const)('a note of the unit that is only in Finnish, at its field: %s', (field, place) => {
    const rule = 'unit-text-in-other-language';
    const found = (facts: Facts, text: Contact['audience']): readonly Finding[] =>
      findings({ ...facts, unit: withEmergency({ name: {}, audience: {}, hoursNote: {}, [field]: text }) }).filter(
        (finding) => finding.rule === rule && 'contactId' in finding.place && finding.place.contactId === emergencyId,
      );

    expect(found({ language: 'sv' }, { fi: 'vain aikuisille' })).toEqual([
      {
        rule,
        severity: 'warns',
        place: { kind: 'contact-field', contactId: emergencyId, field: place },
        details: { language: 'sv' },
      },
    ]);
    expect(found({ language: 'sms' }, { fi: 'vain aikuisille' })).toHaveLength(1);
    expect(found({ language: 'sms', instead: 'fi' }, { fi: 'vain aikuisille' })).toEqual([]);
    expect(found({ language: 'sv' }, { fi: 'vain aikuisille', sv: 'endast vuxna' })).toEqual([]);
    expect(found({ language: 'fi' }, { fi: 'vain aikuisille' })).toEqual([]);
  });

  test("the unit's own names are names in every language", () => {
    const names = { names: { fi: 'Inarin terveyskeskus' }, organisation: { fi: 'Lapin hyvinvointialue' } };
    const found = ownFindings({
      language: 'sv',
      unit: { ...names, ...withEmergency({ name: { fi: 'Lapin päivystys' } }) },
    });

    expect(
      found.filter(({ rule, place }) => rule === 'unit-text-in-other-language' && place.kind === 'unit-field'),
    ).toEqual([]);
    expect(found.map(({ place }) => place)).not.toContainEqual(
      expect.objectContaining({ contactId: emergencyId, field: 'name' }),
    );
  });

  test('a colour that is too light', () => {
    expect(
      ownFindings({ unit: { colours: { accent: '#f0c020' } } }).map(({ rule, severity }) => [rule, severity]),
    ).toEqual([['colour-contrast', 'warns']]);
  });
});

describe('what a paper hints at', () => {
  test.each(['sv', 'en'] as const)(
    'translations into %s that no native reader has read, once, with their number',
    (language) => {
      const hints = findings({ language }).filter(({ severity }) => severity === 'hint');

      expect(hints.map(({ rule, details }) => [rule, details['language']])).toEqual([['text-not-reviewed', language]]);
      expect(Number(hints[0]?.details['count'])).toBeGreaterThan(100);
    },
  );

  test("the unit's own translations too, bold or not, until somebody has read just these words", () => {
    const key = 'trigger.housing/title';
    const title = content.texts.fi?.[key] ?? '';
    const on = today;
    const drafts = (decisions: Layer['decisions']): number =>
      Number(
        findings({ language: 'sv', layer: { ...emptyLayer, decisions } }).find(
          ({ rule }) => rule === 'text-not-reviewed',
        )?.details['count'] ?? 0,
      );
    const own = { kind: 'text', key, language: 'sv', text: 'Hem och **bostad**', master: 'Boende', on } as const;
    const read = { kind: 'reviewed', key, language: 'sv', text: own.text, source: title, on } as const;

    expect(drafts([own])).toBe(drafts([]));
    expect(drafts([own, read])).toBe(drafts([]) - 1);
    expect(drafts([own, { ...read, text: 'Hem' }])).toBe(drafts([]));
    expect(drafts([own, { ...read, source: 'Koti' }])).toBe(drafts([]));
  });

  test('nothing in Finnish, which the unit reads itself, and nothing of words that are not on the paper', () => {
    const own = { ...content, texts: { ...content.texts, sms: { 'team-sheet/title': 'vuäǯǯad' } } };
    const sheet = triggerTool.sheet({
      content: own,
      unit: exampleUnit,
      language: 'sms',
      instead: 'fi',
      variant: null,
      date: today,
    });
    const sami = checkPaper({
      ...{ material: triggerTool, content: own, unit: exampleUnit, sheet, language: 'sms', instead: 'fi' },
      ...{ date: today, fit: null },
    });

    expect(findings().filter(({ severity }) => severity === 'hint')).toEqual([]);
    expect(sami.filter(({ rule }) => rule === 'text-not-reviewed')).toEqual([]);
  });
});

test('what stops comes first, and the same facts give the same list', () => {
  const facts: Facts = { unit: { names: {}, colours: { accent: '#ffff00' }, contacts: [] } };

  const severities = findings(facts).map(({ severity }) => severity);

  expect(severities).toEqual(['stops', 'stops', 'stops', 'warns', 'warns']);
  expect(findings(facts)).toEqual(findings(facts));
});

describe('findings in words', () => {
  const context = { unit: exampleUnit, content };

  test.each([
    ['fi', 'Sosiaalipäivystyksen puhelinnumero puuttuu. Paperia ei voi tulostaa ilman sitä.'],
    ['sv', 'Socialjourens telefonnummer saknas. Papperet kan inte skrivas ut utan det.'],
    ['en', 'Missing: Social emergency service phone number. The paper cannot be printed without it.'],
  ] as const)('a missing number in %s', (language, expected) => {
    const first = ownFindings({ unit: { contacts: [] } })[0];

    expect(first && findingMessage(language, first, context)).toBe(expected);
  });

  test('an old law by its name and day', () => {
    const old = findings()[0];

    expect(old && findingMessage('fi', old, context)).toMatch(
      /^Lakeja tarkistamatta yli vuoden: \d+\. Vanhin: \S+ \(\d+\/\d{4}\), tarkistettu 28\.2\.2025\. /,
    );
  });

  test('a missing translation by its language and the Finnish title', () => {
    const missing = ownFindings({ language: 'se' })[0];

    expect(missing && findingMessage('fi', missing, context)).toMatch(
      /^Tekstejä puuttuu pohjoissaameksi: \d+\. Ensimmäinen: [A-ZÅÄÖ]/,
    );
  });

  test('drafts by their language and number', () => {
    const drafts = findings({ language: 'sv' }).find(({ rule }) => rule === 'text-not-reviewed');

    expect(drafts && findingMessage('fi', drafts, context)).toMatch(/^Luonnoksia ruotsiksi: \d+ tekstiä, /);
    expect(drafts && findingMessage('sv', drafts, context)).toMatch(/^Utkast på svenska: \d+ texter /);
    expect(drafts && findingMessage('en', drafts, context)).toMatch(/^Drafts in Swedish: \d+ texts /);
  });

  test("a note in another language by the contact and the paper's language", () => {
    const unit = withEmergency({ name: {}, hoursNote: { fi: 'vain aikuisille' } });
    const note = findings({ language: 'sv', unit }).find(
      ({ rule, place }) =>
        rule === 'unit-text-in-other-language' && 'contactId' in place && place.contactId === emergencyId,
    );

    expect(note && findingMessage('fi', note, { unit: { ...exampleUnit, ...unit }, content })).toBe(
      'Sosiaalipäivystyksen palveluajat: teksti puuttuu ruotsiksi, joten se jää paperiin suomeksi. Kirjoita se myös paperin kielellä.',
    );
  });

  test('a category by its title', () => {
    const fit = { step: 6, pages: 3, tooLong: [{ itemId: 'trigger.housing', page: 1, characters: 40, overflowMm: 3 }] };
    const finding = ownFindings({ fit })[0];

    expect(finding && findingMessage('fi', finding, context)).toBe(
      'Ei mahdu: lyhennä noin 40 merkkiä kohdasta Asuminen.',
    );
  });

  test('a contact with a name of its own by that name', () => {
    const own = { ...withEmergency({ name: { fi: 'Lapin päivystys' }, checkedOn: null }) };
    const finding = ownFindings({ unit: own })[0];

    expect(finding && findingMessage('fi', finding, { unit: { ...exampleUnit, ...own }, content })).toMatch(
      /^Lapin päivystys: tietoja ei ole merkitty tarkistetuiksi\. /,
    );
  });
});
