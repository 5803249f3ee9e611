import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { formMaterial } from '../../materials/forms/form-material';
import { samplePlan, withSampleForm } from '../../materials/forms/sample-form';
import { paperSheet } from '../../materials/paper-sheet';
import { only } from '../../model/language';
import type { Answers } from '../../model/plan';
import { decodeFieldLink, type FieldLink } from '../../sheet/field-link';
import type { Sheet } from '../../sheet/nodes';
import { Paper } from '../paper';

const material = formMaterial(samplePlan);
const { content, unit, date } = withSampleForm(triggerToolInput());

const answers: Answers = {
  'client.name': { kind: 'text', text: 'Aino <Koski> & co' },
  'sample.story': { kind: 'text', text: 'Ensin.\nSitten.' },
  'sample.tick': { kind: 'tick', isTicked: true },
  'sample.ways': { kind: 'choice', options: ['sample.ways.meeting'] },
  'sample.scale': { kind: 'scale', value: 10 },
  'sample.measures': {
    kind: 'rows',
    rows: [{ id: 'a', cells: { 'shared.measures.state': 'sample.measures.state.open' } }],
  },
  'sample.bodies': { kind: 'marks', marks: { 'own-1': 'no' }, texts: { 'own-1': 'Oma rivi' } },
};

function drawn(variant: string | null, given: Answers | null): { readonly html: string; readonly sheet: Sheet } {
  const sheet = paperSheet(material, { content, unit, date, answers: given }, { variant, ...only('fi') });
  const { PageLayout } = material;
  return { html: renderToStaticMarkup(<Paper sheet={sheet} fitSteps={[]} PageLayout={PageLayout} />), sheet };
}

function links(html: string): readonly FieldLink[] {
  return [...html.matchAll(/<a class="form-link" href="([^"]+)">\u00a0<\/a>/g)].flatMap(([, address = '']) => {
    const field = decodeFieldLink(address);
    return field === null ? [] : [field];
  });
}

describe('a form on paper', () => {
  const empty = drawn(null, null);
  const filled = drawn(null, answers);

  it('marks each block, each row and each written answer for layout', () => {
    const blocks = [...empty.html.matchAll(/data-block="([^"]+)"/g)].map(([, id]) => id);
    const rows = [...empty.html.matchAll(/data-row="([^"]+)"/g)].map(([, id]) => id);

    expect(blocks).toEqual(empty.sheet.pages[0]?.blocks.map(({ id }) => id));
    expect(rows).toEqual([
      ...[1, 2, 3, 4].map((number) => `sample.measures.${number}`),
      'sample.bodies.kela',
      'sample.bodies.school',
      'sample.bodies.own-1',
      'sample.bodies.own-2',
      'sample.points.opening',
      'sample.points.client',
    ]);
    expect(filled.html).toContain('data-answer-text="">Aino &lt;Koski&gt; &amp; co</p>');
    expect(filled.html).toContain('data-answer-text="">Ensin.\nSitten.</p>');
  });

  it('has lines to write on until something is written', () => {
    expect(empty.html.match(/class="form-line"/g)).toHaveLength(1 + 1 + 5);
    expect(filled.html.match(/class="form-line"/g)).toHaveLength(1);
    expect(empty.html).not.toContain('×');
  });

  it('says what is ticked with a letter that readers hear', () => {
    expect(filled.html.match(/<span class="tick-box">×<\/span>/g)).toHaveLength(3);
    expect(filled.html).toContain('<strong class="scale-number">10</strong>');
  });

  it('has headings for sections and header cells in tables', () => {
    expect(empty.html).toMatch(/<h2 class="form-section-title"><span class="form-letter">A<\/span>/);
    expect(empty.html.match(/<th scope="col"/g)?.length).toBe(1 + 4 + 3 + 3);
    expect(empty.html.match(/<th scope="row"/g)?.length).toBe(4 + 4 + 2);
  });

  it('has the mark of secrecy on its page only when filled', () => {
    expect(empty.html).not.toContain('form-stamp');
    expect(filled.html).toContain('class="form-stamp"');
  });

  it.each([
    ['empty', empty],
    ['filled', filled],
  ])('has no field of a PDF when it is %s', (_, { html }) => {
    expect(links(html)).toEqual([]);
  });
});

describe('a fillable form', () => {
  it('has a field for every place to write, each named once but for groups', () => {
    const fields = links(drawn('fillable', null).html);
    const single = fields.filter(({ kind }) => kind !== 'radio').map(({ name }) => name);

    expect(new Set(single).size).toBe(single.length);
    expect(single).toEqual([
      'client.name',
      'sample.date',
      'sample.story',
      'sample.tick',
      'sample.ways.phone',
      'sample.ways.meeting',
      ...[1, 2, 3, 4].flatMap((row) =>
        ['who', 'when', 'done', 'state'].map((cell) => `sample.measures.${row}.${cell}`),
      ),
      'sample.bodies.own-1.text',
      'sample.bodies.own-2.text',
      'sample.points.opening',
      'sample.points.client',
    ]);
    expect(fields.filter(({ kind, name }) => kind === 'radio' && name === 'sample.bodies.own-1')).toHaveLength(2);
    expect(fields.filter(({ kind, name }) => kind === 'radio' && name === 'sample.scale')).toHaveLength(11);
  });

  it('labels every field by its words on paper', () => {
    const fields = links(drawn('fillable', null).html);

    expect(fields.filter(({ label }) => label === '')).toEqual([]);
    expect(fields.find(({ name }) => name === 'sample.date')?.label).toBe('title sample.date, pp.kk.vvvv');
    expect(fields.find(({ name }) => name === 'sample.measures.2.who')?.label).toBe(
      'title sample.measures, 2, title sample.measures.who',
    );
  });

  it('holds the answers in its fields alone, and lines for a pen nowhere', () => {
    const { html } = drawn('fillable', answers);
    const values = links(html).flatMap((field) => ('value' in field && field.value !== '' ? [field.value] : []));

    expect(values).toEqual(['Aino <Koski> & co', 'Ensin.\nSitten.', 'sample.measures.state.open', 'Oma rivi']);
    expect(links(html).flatMap((field) => ('isTicked' in field && field.isTicked ? [field.option] : []))).toEqual([
      'yes',
      'yes',
      'no',
      '10',
    ]);
    expect(html).not.toContain('form-line"');
    expect(html).not.toContain('data-answer-text');
  });
});
