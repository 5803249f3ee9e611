import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, FormEntry, FormField, FormRow, FormSection, Runs, Sheet } from '../nodes';
import { textOf } from '../runs';
import { continuedId, originalId } from './continued-id';
import type { BlockMeasure, FieldMeasure, FlowMeasures } from './flow-measures';
import { flowPages } from './flow-pages';

const runs = (text: string): Runs => [{ text }];
const pageMm = 270;
const gapMm = 3;

/** A block with its measure, as layout would give it. */
interface Sample {
  readonly block: Block;
  readonly measure: BlockMeasure;
}

interface SampleField {
  readonly field: FormField;
  readonly measure: FieldMeasure;
}

function fieldOf(id: string, entry: FormEntry, share: FormField['share'] = 12): FormField {
  return { id, share, label: runs(id), isStatutory: false, isCompulsory: false, help: runs('Ohje'), entry };
}

function tableField(id: string, rowsMm: readonly number[], share: FormField['share'] = 12): SampleField {
  const rows = rowsMm.map((_, index) => ({
    id: `${id}.row-${index + 1}`,
    number: index + 1,
    cells: [{ name: `${id}.${index + 1}.who`, value: null }],
  }));
  const columns = [
    { id: `${id}.who`, title: runs('Kuka'), widthShare: 1, key: 'who', cell: 'line' as const, options: [] },
  ];
  const entry: FormEntry = { kind: 'table', name: id, isNumbered: true, numberTitle: runs('Nro'), columns, rows };
  const aroundMm = 11;
  const heightMm = aroundMm + rowsMm.reduce((sum, row) => sum + row, 0);
  return {
    field: fieldOf(id, entry, share),
    measure: { heightMm, breaks: { kind: 'rows', aroundMm, rowsMm, rowLines: rowsMm.map(() => null) } },
  };
}

/** Each letter of an answer tells by itself where it stands in the whole. */
const firstLetter = 0x4e00;

/** A table of rows that may each be higher than a page, of one written cell each. */
function tallTableField(id: string, lineLengths: readonly (readonly number[])[]): SampleField {
  let letter = firstLetter;
  const aroundMm = 3;
  const lineMm = 4.4;
  const written = lineLengths.map((lengths) => {
    let end = 0;
    const ends = lengths.map((length) => (end += length));
    const value = String.fromCharCode(...Array.from({ length: end }, () => letter++));
    return { value, lines: { aroundMm, lineMm, cellEnds: [ends] } };
  });
  const base = tableField(
    id,
    lineLengths.map((lengths) => aroundMm + lineMm * lengths.length),
  );
  const { entry } = base.field;
  const { breaks } = base.measure;
  if (entry.kind !== 'table' || breaks?.kind !== 'rows') throw new Error(id);
  const rows = entry.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value: written[index]?.value ?? null })),
  }));
  return {
    field: { ...base.field, entry: { ...entry, rows } },
    measure: { ...base.measure, breaks: { ...breaks, rowLines: written.map(({ lines }) => lines) } },
  };
}

function textField(id: string, lineLengths: readonly number[], share: FormField['share'] = 12): SampleField {
  let end = 0;
  const lineEnds = lineLengths.map((length) => (end += length));
  const value = String.fromCharCode(...Array.from({ length: end }, (_, index) => firstLetter + index));
  const aroundMm = 6;
  const heightMm = aroundMm + 4.5 * lineEnds.length;
  const entry: FormEntry = { kind: 'text', name: id, lines: 4, value };
  return {
    field: fieldOf(id, entry, share),
    measure: { heightMm, breaks: { kind: 'lines', aroundMm, lineMm: 4.5, lineEnds } },
  };
}

function wholeField(id: string, heightMm: number, share: FormField['share'] = 12): SampleField {
  return { field: fieldOf(id, { kind: 'drawing', heightMm }, share), measure: { heightMm, breaks: null } };
}

function rowOf(id: string, fields: readonly SampleField[]): Sample {
  const heights = fields.map(({ measure }) => measure.heightMm);
  const block: FormRow = { kind: 'form-row', id, fields: fields.map(({ field }) => field) };
  return { block, measure: { heightMm: Math.max(...heights), fields: fields.map(({ measure }) => measure) } };
}

function sectionOf(id: string, heightMm = 9, startsPage = false): Sample {
  const block: FormSection = {
    kind: 'form-section',
    id,
    level: 2,
    letter: 'A',
    title: runs(id),
    lead: null,
    startsPage,
  };
  return { block, measure: { heightMm, fields: [] } };
}

function sheetOf(samples: readonly Sample[]): Sheet {
  return {
    materialId: 'form',
    variant: null,
    language: 'fi',
    beside: null,
    unitId: 'unit',
    title: 'Lomake',
    author: '',
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    accent: '#0b5c6b',
    ink: 'colour',
    isHyphenated: false,
    fit: { steps: [{ textPt: 10, lineMm: 4.5, gapMm }], pages: 1 },
    isFlowing: true,
    form: { isFilled: true, isFillable: false, stamp: null, continued: runs('jatkuu') },
    pages: [{ id: 'form.page', blocks: samples.map(({ block }) => block) }],
    footer: { unitName: '', materialTitle: '', edition: '', date: '', checkBy: '', pageLabel: '' },
    edition: '7K2M9Q',
    date: '2026-11-22',
  };
}

function measuresOf(samples: readonly Sample[]): FlowMeasures {
  return { gapMm, blocks: new Map(samples.map(({ block, measure }) => [block.id, measure])) };
}

function flowed(samples: readonly Sample[]) {
  return flowPages(sheetOf(samples), measuresOf(samples), pageMm);
}

function pagesOf(samples: readonly Sample[]): Sheet['pages'] {
  const result = flowed(samples);
  return result.ok ? result.value.pages : result.failure.sheet.pages;
}

const ids = (pages: Sheet['pages']): readonly (readonly string[])[] =>
  pages.map(({ blocks }) => blocks.map(({ id }) => id));

describe('a flowing sheet', () => {
  it('becomes an ordinary one with as many pages as it needs', () => {
    const samples = [rowOf('one', [wholeField('a', 200)]), rowOf('two', [wholeField('b', 100)])];

    const result = flowed(samples);

    expect(result.ok && result.value).toMatchObject({ fit: { pages: 2 }, edition: '7K2M9Q' });
    expect(result.ok && result.value.isFlowing).toBeUndefined();
    expect(result.ok && result.value.pages.map(({ id }) => id)).toEqual(['form.page-1', 'form.page-2']);
    expect(ids(pagesOf(samples))).toEqual([['one'], ['two']]);
  });

  it('takes the head of a section to the page of what follows it', () => {
    const samples = [rowOf('one', [wholeField('a', 240)]), sectionOf('section'), rowOf('two', [wholeField('b', 30)])];

    expect(ids(pagesOf(samples))).toEqual([['one'], ['section', 'two']]);
  });

  it('begins a page where a section does, and no second one where it is on top anyway', () => {
    const samples = [
      sectionOf('first', 9, true),
      rowOf('one', [wholeField('a', 30)]),
      sectionOf('second', 9, true),
      rowOf('two', [wholeField('b', 30)]),
    ];

    expect(ids(pagesOf(samples))).toEqual([
      ['first', 'one'],
      ['second', 'two'],
    ]);
  });

  it('moves a small table whole, and parts one that would leave much of the page empty', () => {
    const table = rowOf('two', [
      tableField(
        'table',
        Array.from({ length: 12 }, () => 8),
      ),
    ]);

    expect(ids(pagesOf([rowOf('one', [wholeField('a', 220)]), table]))).toEqual([['one'], ['two']]);
    expect(ids(pagesOf([rowOf('one', [wholeField('a', 180)]), table]))).toEqual([['one', 'two'], ['two.continued-2']]);
  });

  it('goes on with a table under its header, with the numbers of its own rows', () => {
    const pages = pagesOf([
      rowOf('row', [
        tableField(
          'table',
          Array.from({ length: 60 }, () => 8),
        ),
      ]),
    ]);

    const parts = pages.flatMap(({ blocks }) => blocks.flatMap((block) => ('fields' in block ? block.fields : [])));
    const entries = parts.flatMap(({ entry }) => (entry.kind === 'table' ? [entry] : []));
    expect(parts.map(({ id, label, isContinued }) => [id, textOf(label), isContinued ?? false])).toEqual([
      ['table', 'table', false],
      ['table.continued-2', 'table (jatkuu)', true],
    ]);
    expect(entries.map(({ rows }) => rows.map(({ number }) => number)).flat()).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    expect(entries.map(({ columns }) => columns.map(({ id }) => id))).toEqual([
      ['table.who'],
      ['table.who.continued-2'],
    ]);
  });

  it('parts an answer at the end of a line, and leaves what goes on under its own place', () => {
    const left = textField('left', [10, 10, 10], 6);
    const right = textField(
      'right',
      Array.from({ length: 80 }, () => 7),
      6,
    );

    const [first, second] = pagesOf([rowOf('row', [left, right])]);

    const [row] = first?.blocks ?? [];
    const [rest] = second?.blocks ?? [];
    expect(row).toMatchObject({ fields: [{ id: 'left' }, { id: 'right', entry: { lines: 1 } }] });
    expect(rest).toMatchObject({
      fields: [{ id: 'right.continued-2', sharesBefore: 6, isContinued: true, help: null }],
    });
  });

  it('names what is higher than a page, and shows it on a page of its own', () => {
    const samples = [
      rowOf('one', [wholeField('a', 30)]),
      rowOf('two', [wholeField('drawing', 300)]),
      rowOf('three', [wholeField('c', 30)]),
    ];

    const result = flowed(samples);

    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'higher-than-page', itemId: 'drawing', page: 2, heightMm: 300 },
    });
    expect(ids(pagesOf(samples))).toEqual([['one'], ['two'], ['three']]);
  });

  it('keeps the language of its page, and gives back the id of what goes on', () => {
    const samples = [rowOf('one', [wholeField('a', 200)]), rowOf('two', [wholeField('b', 200)])];
    const sheet = sheetOf(samples);
    const inSwedish: Sheet = { ...sheet, pages: sheet.pages.map((page) => ({ ...page, language: 'sv' })) };

    const result = flowPages(inSwedish, measuresOf(samples), pageMm);

    expect(result.ok && result.value.pages.map(({ language }) => language)).toEqual(['sv', 'sv']);
    expect(originalId(continuedId(continuedId('plan.field', 2), 3))).toBe('plan.field');
  });
});

/** Any form: rows of one or two fields of every kind, small and large, and heads of sections. */
const anyField = (id: string, share: FormField['share']): fc.Arbitrary<SampleField> =>
  fc.oneof(
    fc.double({ min: 5, max: 90, noNaN: true }).map((heightMm) => wholeField(id, heightMm, share)),
    fc
      .array(fc.double({ min: 6, max: 60, noNaN: true }), { minLength: 1, maxLength: 40, size: 'max' })
      .map((rows) => tableField(id, rows, share)),
    fc
      .array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 150, size: 'max' })
      .map((lines) => textField(id, lines, share)),
  );
const anySample = (id: string): fc.Arbitrary<Sample> =>
  fc.oneof(
    { weight: 4, arbitrary: anyField(`${id}.a`, 12).map((field) => rowOf(id, [field])) },
    {
      weight: 2,
      arbitrary: fc.tuple(anyField(`${id}.a`, 6), anyField(`${id}.b`, 6)).map((fields) => rowOf(id, fields)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.double({ min: 8, max: 25, noNaN: true }), fc.boolean())
        .map(([heightMm, starts]) => sectionOf(id, heightMm, starts)),
    },
  );
const anyForm: fc.Arbitrary<readonly Sample[]> = fc
  .integer({ min: 1, max: 14 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anySample(`block-${index}`))));

interface Piece {
  readonly original: string;
  readonly pieces: readonly string[];
}

/** What a field says, piece by piece: characters of an answer, rows of a table, or the field as one. */
function piecesOf({ id, entry }: FormField): Piece {
  if (entry.kind === 'table') return { original: originalId(id), pieces: entry.rows.map((row) => row.id) };
  if (entry.kind === 'text') return { original: originalId(id), pieces: [...(entry.value ?? '')] };
  return { original: originalId(id), pieces: [id] };
}

function saidBy(blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  const say = (key: string, pieces: readonly string[]): void => {
    said.set(key, [...(said.get(key) ?? []), ...pieces]);
  };
  for (const block of blocks) {
    if (block.kind !== 'form-row') say(block.id, [block.id]);
    else for (const { original, pieces } of block.fields.map(piecesOf)) say(original, pieces);
  }
  return said;
}

/** How high a block of the pages is, reckoned from the measures of the whole, not from what the flow believes. */
function heightIn(samples: readonly Sample[], block: Block): number {
  const sample = samples.find((one) => one.block.id === originalId(block.id));
  if (!sample) throw new Error(block.id);
  if (block.kind !== 'form-row' || sample.block.kind !== 'form-row') return sample.measure.heightMm;
  const whole = sample.block.fields;
  return Math.max(
    ...block.fields.map((field) => {
      const index = whole.findIndex(({ id }) => id === originalId(field.id));
      const measure = sample.measure.fields[index];
      const breaks = measure?.breaks;
      if (!measure || !breaks) return measure?.heightMm ?? 0;
      const { entry } = field;
      if (breaks.kind === 'rows' && entry.kind === 'table')
        return breaks.aroundMm + entry.rows.reduce((sum, row) => sum + (breaks.rowsMm[row.number - 1] ?? 0), 0);
      return breaks.kind === 'lines' ? breaks.aroundMm + breaks.lineMm * linesOf(samples, field).length : 0;
    }),
  );
}

/** Which lines of the whole answer the part says. */
function linesOf(samples: readonly Sample[], part: FormField): readonly number[] {
  const fields = samples.flatMap(({ block, measure }) =>
    block.kind === 'form-row' ? block.fields.map((field, index) => ({ field, measure: measure.fields[index] })) : [],
  );
  const found = fields.find(({ field }) => field.id === originalId(part.id));
  const breaks = found?.measure?.breaks;
  if (breaks?.kind !== 'lines' || part.entry.kind !== 'text') return [];
  const value = part.entry.value ?? '';
  const start = value.charCodeAt(0) - firstLetter;
  return breaks.lineEnds.flatMap((end, index) => (end > start && end <= start + value.length ? [index] : []));
}

/** Everything that has an id of its own on the pages. */
function idsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind !== 'form-row'
      ? [block.id]
      : [
          block.id,
          ...block.fields.flatMap(({ id, entry }) =>
            entry.kind === 'table'
              ? [id, ...entry.columns.map((column) => column.id), ...entry.rows.map((row) => row.id)]
              : [id],
          ),
        ],
  );
}

describe('any form', () => {
  const holds = (check: (samples: readonly Sample[], pages: Sheet['pages']) => void): void => {
    fc.assert(
      fc.property(anyForm, (samples) => {
        check(samples, pagesOf(samples));
      }),
      { numRuns: 300 },
    );
  };

  it('says everything once, in its order', () => {
    holds((samples, pages) => {
      const blocks = pages.flatMap((page) => page.blocks);

      expect([...saidBy(blocks)]).toEqual([...saidBy(samples.map(({ block }) => block))]);
    });
  });

  it('has no page that is empty or higher than paper', () => {
    holds((samples, pages) => {
      for (const { blocks } of pages) {
        const heights = blocks.map((block) => heightIn(samples, block));

        expect(blocks).not.toEqual([]);
        expect(heights.reduce((sum, height) => sum + height, 0) + gapMm * (blocks.length - 1)).toBeLessThanOrEqual(
          pageMm + 0.1001,
        );
      }
    });
  });

  it('has no head of a section last on a page, but where nothing follows it', () => {
    holds((samples, pages) => {
      const last = samples.at(-1)?.block.id;

      for (const { blocks } of pages) {
        const foot = blocks.at(-1);
        expect(foot?.kind === 'form-section' && foot.id !== last).toBe(false);
      }
    });
  });

  it('parts an answer at the end of a line, with two lines on each side', () => {
    holds((samples, pages) => {
      const fields = pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'form-row' ? block.fields : [])),
      );
      const parts = fields.filter(
        ({ id, entry }) => entry.kind === 'text' && fields.some((other) => other.id === continuedId(id, 2)),
      );

      for (const part of [...parts, ...fields.filter(({ entry, isContinued }) => isContinued && entry.kind === 'text')])
        expect(linesOf(samples, part).length).toBeGreaterThanOrEqual(2);
    });
  });

  it('begins a page where a section asks for it', () => {
    holds((samples, pages) => {
      const starting = samples.flatMap(({ block }) =>
        block.kind === 'form-section' && block.startsPage ? [block.id] : [],
      );

      for (const id of starting) {
        const page = pages.find(({ blocks }) => blocks.some((block) => block.id === id));
        const before = page?.blocks.slice(
          0,
          page.blocks.findIndex((block) => block.id === id),
        );
        expect(before?.every(({ kind }) => kind === 'form-section')).toBe(true);
      }
    });
  });

  it('has ids that stand once', () => {
    holds((_, pages) => {
      const all = [...pages.map(({ id }) => id), ...pages.flatMap(({ blocks }) => idsIn(blocks))];

      expect(new Set(all).size).toBe(all.length);
    });
  });
});

describe('a table with rows higher than a page', () => {
  it('says every letter once and in order, with the number of its row, on pages of paper', () => {
    const anyRow = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), fc.integer({ min: 5, max: 250 }), (rows, above) => {
        const table = rowOf('table', [tallTableField('people', rows)]);

        const result = flowed([rowOf('above', [wholeField('drawing', above)]), sectionOf('section'), table]);

        expect(result.ok).toBe(true);
        const pages = result.ok ? result.value.pages : [];
        const entries = pages.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'form-row'
              ? block.fields.flatMap(({ entry }) => (entry.kind === 'table' ? [entry] : []))
              : [],
          ),
        );
        const parts = entries.flatMap((entry) => entry.rows);
        const letters = parts.flatMap(({ cells }) => [...(cells[0]?.value ?? '')]);
        expect(letters).toEqual(letters.map((_, index) => String.fromCharCode(firstLetter + index)));
        expect(letters).toHaveLength(rows.flat().reduce((sum, length) => sum + length, 0));
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
        expect(parts.map(({ number }) => number)).toEqual(parts.map(({ number }) => number).toSorted((a, b) => a - b));
        const first = parts.filter(({ isContinued }) => isContinued !== true);
        expect(first.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a form of anything at all', () => {
  it('ends with pages, and says what is too high where something is', () => {
    const anyHeight = fc.double({ min: 0, max: 1000, noNaN: true });
    const anyRow = anyHeight.map((heightMm) => wholeField('field', heightMm));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyRow, anyField('field', 12)), { minLength: 1, maxLength: 12, size: 'max' }),
        (fields) => {
          const samples = fields.map(({ field, measure }, index) =>
            rowOf(`row-${index}`, [{ field: { ...field, id: `field-${index}` }, measure }]),
          );

          const result = flowed(samples);

          const tooHigh = samples.some(
            ({ measure }) => measure.heightMm > pageMm + 0.1 && measure.fields[0]?.breaks === null,
          );
          expect(result.ok).toBe(!tooHigh);
        },
      ),
      { numRuns: 300 },
    );
  });
});
