import { describe, expect, it } from 'vitest';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { triggerToolInput } from '../../../tests/print/trigger-tool-input';
import type { Answer, Answers } from '../../model/plan';
import { plainText } from '../../sheet/plain-text';
import type { FormEntry, FormField, Sheet } from '../../sheet/nodes';
import { only } from '../../model/language';
import { sheetTexts } from '../../check/sheet-texts';
import { paperSheet } from '../paper-sheet';
import type { Material } from '../material';
import { formMaterial } from './form-material';
import { formSheet } from './form-sheet';
import { sampleField, samplePlan, withSampleForm } from './sample-form';

const input = withSampleForm(triggerToolInput());
const secret = 'Aino Salainen-Koskenniemi';

const answers: Answers = {
  'client.name': { kind: 'text', text: `  ${secret} ` },
  'sample.date': { kind: 'date', date: '2026-03-09' },
  'sample.story': { kind: 'text', text: `${secret} kertoo.\nToinen kappale.` },
  'sample.tick': { kind: 'tick', isTicked: true },
  'sample.ways': { kind: 'choice', options: ['sample.ways.meeting', 'sample.ways.gone'] },
  'sample.measures': {
    kind: 'rows',
    rows: [
      {
        id: 'a',
        cells: {
          'sample.measures.who': secret,
          'sample.measures.when': '2026-12-24',
          'sample.measures.done': 'yes',
          'shared.measures.state': 'sample.measures.state.closed',
          'sample.measures.gone': 'vanha sarake',
        },
      },
      { id: 'b', cells: { 'sample.measures.who': ' ', 'sample.measures.gone': 'vain vanhassa sarakkeessa' } },
      { id: 'c', cells: { 'sample.measures.when': 'ensi viikolla', 'shared.measures.state': 'sample.old' } },
    ],
  },
  'sample.bodies': {
    kind: 'marks',
    marks: { 'sample.bodies.kela': 'no', 'own-2': 'yes', 'sample.bodies.school': 'glad' },
    texts: { 'own-2': 'Seurakunta' },
  },
  'sample.points': { kind: 'marks', marks: {}, texts: { 'sample.points.client': 'Muistiinpano' } },
  'sample.scale': { kind: 'scale', value: 7 },
};

const empty = formSheet(input, samplePlan);
const filled = formSheet({ ...input, answers }, samplePlan);

function fieldsOf(sheet: Sheet): readonly FormField[] {
  return sheet.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'form-row' ? block.fields : [])),
  );
}

function entryOf(sheet: Sheet, name: string): FormEntry | undefined {
  return fieldsOf(sheet).find(({ id }) => id === `sample.${name}`)?.entry;
}

function answeredWith(answer: Answer, name = 'story'): FormEntry | undefined {
  const given = { [`sample.${name}`]: answer, 'client.name': { kind: 'text', text: secret } } as const;
  return entryOf(formSheet({ ...input, answers: given }, samplePlan), name);
}

describe('the sheet of a form', () => {
  it('says everything on one page that layout breaks', () => {
    expect(empty.isFlowing).toBe(true);
    expect(empty.pages).toHaveLength(1);
    expect(empty.pages[0]?.blocks.slice(0, 2).map(({ id }) => id)).toEqual(['sample.form.masthead', 'form.statutory']);
  });

  it('packs fields into lines by their width, in order; a statement begins a new one', () => {
    const rows = empty.pages[0]?.blocks.filter(({ id }) => id.startsWith('sample.') && !id.endsWith('masthead'));

    expect(
      rows?.map((block) =>
        block.kind === 'form-row' ? block.fields.map(({ id, share }) => `${id} ${share}`) : block.kind,
      ),
    ).toEqual([
      'form-section',
      ['sample.name 8', 'sample.date 4'],
      'paragraph',
      ['sample.story 12'],
      ['sample.tick 6', 'sample.ways 6'],
      'form-section',
      ['sample.measures 12'],
      ['sample.bodies 12'],
      ['sample.points 12'],
      ['sample.scale 12'],
      ['sample.signature 6'],
      ['sample.map 12'],
    ]);
  });

  it('names its sections by letters, without those that have nothing to fill', () => {
    const sections = empty.pages[0]?.blocks.flatMap((block) => (block.kind === 'form-section' ? [block] : []));

    expect(sections?.map(({ id, letter, startsPage }) => [id, letter, startsPage])).toEqual([
      ['sample.basics', 'A', false],
      ['sample.work', 'B', true],
    ]);
    const plain = formSheet(input, { ...samplePlan, isLettered: false });
    expect(plain.pages[0]?.blocks.some((block) => block.kind === 'form-section' && block.letter !== null)).toBe(false);
  });

  it('gives every node its own id, empty and filled', () => {
    expect(repeatedIds(empty.pages[0]?.blocks)).toEqual([]);
    expect(repeatedIds(filled.pages[0]?.blocks)).toEqual([]);
  });

  it('explains the mark of what the law asks for, where there is such a field', () => {
    const without = withSampleForm(triggerToolInput(), {
      'sample.basics': [
        { ...sampleField('name', { kind: 'tick', width: 'full', isCompulsory: false }), isShown: true },
      ],
    });

    expect(plainText(empty)).toContain('•\u00a0laki edellyttää tätä kohtaa');
    expect(formSheet(without, samplePlan).pages[0]?.blocks.some(({ id }) => id === 'form.statutory')).toBe(false);
  });
});

describe('an empty form', () => {
  it('has help, numbered rows to write in, and no stamp', () => {
    const table = entryOf(empty, 'measures');

    expect(plainText(empty)).toContain('help sample.name');
    expect(
      table?.kind === 'table' && table.rows.map(({ number, cells }) => [number, cells.map(({ value }) => value)]),
    ).toEqual([1, 2, 3, 4].map((number) => [number, [null, null, null, null]]));
    expect(empty.form).toMatchObject({ isFilled: false, isFillable: false, stamp: null });
  });

  it.each([
    {},
    { 'client.name': { kind: 'text', text: ' ' } },
    { 'meeting-memo.present': { kind: 'text', text: secret } },
  ] as const)('is the same sheet with answers that say nothing in it: %j', (nothing) => {
    expect(formSheet({ ...input, answers: nothing }, samplePlan)).toEqual(empty);
  });
});

describe('a filled form', () => {
  it('says the answers as the paper writes them', () => {
    const said = plainText(filled);

    expect(entryOf(filled, 'name')).toMatchObject({ name: 'client.name', value: secret });
    expect(entryOf(filled, 'date')).toMatchObject({ value: '9.3.2026' });
    expect(entryOf(filled, 'tick')).toMatchObject({ isTicked: true });
    expect(entryOf(filled, 'scale')).toMatchObject({ value: 7 });
    expect(said).toEqual(
      expect.arrayContaining([`${secret} kertoo.`, 'Toinen kappale.', 'Muistiinpano', 'Seurakunta']),
    );
    expect(said).not.toContain('help sample.name');
    expect(filled.form?.stamp?.[0]?.text).toMatch(/703\/2023/);
  });

  it('has only the rows that were written, numbered anew', () => {
    const table = entryOf(filled, 'measures');

    expect(
      table?.kind === 'table' && table.rows.map(({ number, cells }) => [number, ...cells.map(({ value }) => value)]),
    ).toEqual([
      [1, secret, '24.12.2026', 'yes', 'title sample.measures.state.closed'],
      [2, null, 'ensi viikolla', null, null],
    ]);
    expect(table?.kind === 'table' && table.rows[0]?.cells.map(({ name }) => name)).toEqual([
      'sample.measures.1.who',
      'sample.measures.1.when',
      'sample.measures.1.done',
      'sample.measures.1.state',
    ]);
  });

  it('leaves one row open in a table that nobody answered, and two lines of a long field', () => {
    const sheet = formSheet({ ...input, answers: { 'client.name': { kind: 'text', text: secret } } }, samplePlan);
    const table = entryOf(sheet, 'measures');

    expect(table?.kind === 'table' && table.rows.length).toBe(1);
    expect(entryOf(sheet, 'story')).toMatchObject({ lines: 2, value: null });
  });

  it('has in a matrix the marks that it knows, and of own rows those that say something', () => {
    const matrix = entryOf(filled, 'bodies');

    expect(matrix?.kind === 'matrix' && matrix.rows.map(({ name, mark, written }) => [name, mark, written])).toEqual([
      ['sample.bodies.kela', 'no', null],
      ['sample.bodies.school', null, null],
      ['sample.bodies.own-2', 'yes', 'Seurakunta'],
    ]);
  });

  it('leaves out options that are no more', () => {
    const choice = entryOf(filled, 'ways');

    expect(choice?.kind === 'choice' && choice.options.map(({ key, isTicked }) => [key, isTicked])).toEqual([
      ['sample.ways.phone', false],
      ['sample.ways.meeting', true],
    ]);
  });

  it('keeps all its rows where it is filled on a screen', () => {
    const table = entryOf(formSheet({ ...input, variant: 'fillable', answers }, samplePlan), 'measures');

    expect(table?.kind === 'table' && table.rows.length).toBe(4);
  });

  it.each([
    [{ kind: 'date', date: '2026-03-09' }, '9.3.2026'],
    [{ kind: 'scale', value: 3 }, '3'],
    [{ kind: 'tick', isTicked: true }, null],
    [{ kind: 'choice', options: ['sample.ways.phone'] }, null],
    [{ kind: 'rows', rows: [{ id: 'a', cells: { x: 'y' } }] }, null],
    [{ kind: 'marks', marks: { x: 'yes' }, texts: {} }, null],
  ] as const)('reads in a written field what was answered in another shape: %j', (answer, value) => {
    expect(answeredWith(answer)).toMatchObject({ kind: 'text', value });
  });

  it.each(['tick', 'ways', 'measures', 'bodies', 'points', 'scale', 'signature', 'map'])(
    'is made also where %s has an answer of another shape',
    (name) => {
      const other = answeredWith({ kind: 'text', text: 'väärä' }, name);

      expect(JSON.stringify(other)).not.toContain('väärä');
      expect(other?.kind).toBe(entryOf(empty, name)?.kind);
    },
  );

  it('takes no number that the scale does not have', () => {
    const short = withSampleForm(triggerToolInput(), {
      'sample.work': [
        {
          ...sampleField('scale', { kind: 'scale', width: 'full', isCompulsory: false, from: 1, to: 5 }),
          isShown: true,
        },
      ],
    });

    expect(entryOf(formSheet({ ...short, answers }, samplePlan), 'scale')).toMatchObject({ value: null });
  });
});

describe('client data', () => {
  const material: Material = formMaterial(samplePlan);
  const facts = { content: input.content, unit: input.unit, date: input.date };

  it.each([null, 'fillable', 'grey', 'fillable-grey'])('is on the pages alone (%s)', (variant) => {
    const own = paperSheet(material, { ...facts, answers }, { variant, ...only('fi') });
    const without = paperSheet(material, facts, { variant, ...only('fi') });

    const { pages, form, ...rest } = own;
    expect(JSON.stringify(pages)).toContain(secret);
    expect(JSON.stringify({ form, ...rest })).not.toContain('Salainen');
    expect({ edition: own.edition, footer: own.footer, title: own.title, author: own.author }).toEqual({
      edition: without.edition,
      footer: without.footer,
      title: without.title,
      author: without.author,
    });
    expect(own.ink).toBe(without.ink);
  });

  it('gives no paper another edition, whatever was answered', () => {
    const other = formSheet({ ...input, answers: { 'client.name': { kind: 'text', text: 'Toinen' } } }, samplePlan);

    expect(new Set([empty.edition, filled.edition, other.edition]).size).toBe(1);
  });

  it('is the same paper where its edition is known before', () => {
    expect(formSheet({ ...input, answers, edition: empty.edition }, samplePlan)).toEqual(filled);
  });

  it('is nothing that a check looks at', () => {
    expect(JSON.stringify(sheetTexts(filled))).not.toContain('Salainen');
  });

  it('has no stamp on a form that holds nothing about a client', () => {
    expect(formSheet({ ...input, answers }, { ...samplePlan, isSecret: false }).form).toMatchObject({
      isFilled: true,
      stamp: null,
    });
  });
});
