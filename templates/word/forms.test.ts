import { describe, expect, it } from 'vitest';
import { elements, paragraphs, xmlPart, xmlParts } from '../../tests/print/docx-parts';
import { filledAnswers } from '../../tests/print/filled-answers';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { formSheet } from '../materials/forms/form-sheet';
import { sampleField, samplePlan, withSampleForm } from '../materials/forms/sample-form';
import type { Content } from '../content/content';
import type { ContentLanguage } from '../model/language';
import type { Answers } from '../model/plan';
import type { Sheet } from '../sheet/nodes';
import { tagOf } from './content-control';
import { sheetToDocx } from './sheet-to-docx';

const secret = 'Mäccmõš Čââ´jjla';
const input = withSampleForm(triggerToolInput());
const answers: Answers = {
  ...filledAnswers(input.content, samplePlan.materialId),
  'client.name': { kind: 'text', text: secret },
};

function sample(given: Answers = {}, changed: Content['lists'] = {}, language: ContentLanguage = 'fi'): Sheet {
  const { content } = withSampleForm(triggerToolInput(), changed);
  const texts = { ...content.texts, [language]: content.texts.fi };
  return formSheet({ ...input, content: { ...content, texts }, language, answers: given }, samplePlan);
}

async function documentOf(sheet: Sheet): Promise<string> {
  return xmlPart(await sheetToDocx(sheet), 'word/document.xml');
}

interface Control {
  readonly tag: string;
  readonly title: string;
  readonly id: string;
  readonly properties: string;
  readonly content: string;
}

function controls(xml: string): readonly Control[] {
  const said = (properties: string, name: string): string =>
    new RegExp(`<w:${name} w:val="([^"]*)"/>`).exec(properties)?.[1] ?? '';
  return elements(xml, 'w:sdt').map((control) => {
    const properties = elements(control, 'w:sdtPr')[0] ?? '';
    const [tag, title, id] = ['tag', 'alias', 'id'].map((name) => said(properties, name));
    return {
      tag: tag ?? '',
      title: title ?? '',
      id: id ?? '',
      properties,
      content: elements(control, 'w:sdtContent')[0] ?? '',
    };
  });
}

function named(xml: string, tag: string): Control {
  const found = controls(xml).find((control) => control.tag === tag);
  if (found === undefined)
    throw new Error(
      `No control ${tag}: ${controls(xml)
        .map((each) => each.tag)
        .join(', ')}`,
    );
  return found;
}

/** Blanks as one space, so that a value is compared with what is read. */
function said({ content }: Control): string {
  return elements(content, 'w:t').join('').replaceAll(/\s+/g, ' ').trim();
}

const empty = await documentOf(sample());
const filled = await documentOf(sample(answers));

describe('an empty form in Word', () => {
  it('has a control by name and title for each place to write or tick', () => {
    expect(controls(empty).map(({ tag }) => tag)).toEqual(
      expect.arrayContaining([
        'client.name',
        'sample.story',
        'sample.ways.phone',
        'sample.measures.1.who',
        'sample.measures.4.state',
        'sample.bodies.kela.yes',
        'sample.bodies.own-1.text',
        'sample.points.client',
        'sample.scale.10',
      ]),
    );
    expect(named(empty, 'client.name').title).toBe('title sample.name');
    expect(named(empty, 'sample.measures.2.who').title).toBe('title sample.measures, 2, title sample.measures.who');
  });

  it('has blank placeholders that typing replaces, and lines 8 mm apart', () => {
    const story = named(empty, 'sample.story');

    expect(story.properties).toContain('<w:showingPlcHdr/><w:richText/>');
    expect(said(story)).toBe('');
    expect(story.content.match(/<w:tab\/>/g)).toHaveLength(4);
    expect(empty).toMatch(
      /<w:pStyle w:val="HerateFormLine"\/><w:tabs><w:tab w:val="right" w:pos="\d+" w:leader="underscore"\/>/,
    );
  });

  it('is no secret document: no header', async () => {
    const parts = xmlParts(await sheetToDocx(sample()));

    expect([...parts.keys()].filter((path) => path.includes('header'))).toEqual([]);
  });

  it('leaves 25 mm for the binder and keeps tables within the margins', () => {
    expect(empty).toMatch(/<w:pgMar [^>]*w:left="1417"/);
    expect(
      Math.max(...Array.from(empty.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g), ([, width]) => Number(width))),
    ).toBe(9809);
  });
});

describe('a filled form in Word', () => {
  it('has the answers in the controls, not as placeholders', () => {
    expect(said(named(filled, 'client.name'))).toBe(secret);
    expect(said(named(filled, 'sample.date'))).toBe('23.11.2026');
    expect(said(named(filled, 'sample.measures.7.who'))).toBe('Zoë Šimić');
    expect(said(named(filled, 'sample.measures.1.state'))).toBe('title sample.measures.state.open');
    expect(named(filled, 'client.name').properties).not.toContain('showingPlcHdr');
    expect(named(filled, 'sample.story').content).toContain('<w:br/>');
  });

  it('has ticked what was ticked and nothing else', () => {
    const ticked = controls(filled).filter(({ properties }) => properties.includes('<w14:checked w14:val="1"/>'));

    expect(ticked.map(({ tag }) => tag)).toEqual([
      'sample.tick',
      'sample.ways.phone',
      ...Array.from({ length: 7 }, (_, index) => `sample.measures.${index + 1}.done`),
      'sample.bodies.kela.yes',
      'sample.bodies.school.no',
      'sample.bodies.own-1.yes',
      'sample.scale.10',
    ]);
    expect(ticked.every(({ content }) => content.includes('☒'))).toBe(true);
  });

  it('says on every page that it is secret, and its help is gone', async () => {
    const header = xmlPart(await sheetToDocx(sample(answers)), 'word/header1.xml');

    expect(paragraphs(header)).toEqual([
      { style: 'HerateFormStamp', text: expect.stringContaining('Salassa pidettävä') },
    ]);
    expect(empty).toContain('help sample.name');
    expect(filled).not.toContain('help sample.name');
  });

  it('holds the answers in its text and nowhere else', async () => {
    const parts = xmlParts(await sheetToDocx(sample(answers)));

    expect([...parts].filter(([, xml]) => xml.includes(secret)).map(([path]) => path)).toEqual(['word/document.xml']);
  });

  it('leaves out what no XML can say', async () => {
    const pasted: Answers = { 'client.name': { kind: 'text', text: 'A\u0000\u000bB\ud800C\uffff\u00adD' } };

    expect(said(named(await documentOf(sample(pasted)), 'client.name'))).toBe('ABCD');
  });
});

describe('controls', () => {
  it('have numbers of their own and are the same each time', async () => {
    const ids = controls(filled).map(({ id }) => id);

    expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
    expect(await sheetToDocx(sample(answers))).toEqual(await sheetToDocx(sample(answers)));
  });

  it('pick dates as the language writes them', async () => {
    const date = (xml: string): string => named(xml, 'sample.date').properties;

    expect(date(empty)).toContain('<w:dateFormat w:val="d.M.yyyy"/><w:lid w:val="fi-FI"/>');
    expect(date(await documentOf(sample({}, {}, 'sv')))).toContain(
      '<w:dateFormat w:val="d.M.yyyy"/><w:lid w:val="sv-FI"/>',
    );
    expect(date(await documentOf(sample({}, {}, 'en')))).toContain(
      '<w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/>',
    );
  });

  it('offer each choice of a list once', () => {
    expect(named(empty, 'sample.measures.1.state').properties).toContain(
      '<w:dropDownList><w:listItem w:displayText="title sample.measures.state.open" w:value="sample.measures.state.open"/><w:listItem w:displayText="title sample.measures.state.closed" w:value="sample.measures.state.closed"/></w:dropDownList>',
    );
  });

  it('keep long names apart within the 64 letters that Word takes', () => {
    const long = 'own.0f8fad5b-d9cb-469f-a165-70867728950e.12.7c9e6679-7425-40de-944b-e07fc1f90ae7';

    expect(tagOf('shared-plan.measures.3.who')).toBe('shared-plan.measures.3.who');
    expect(tagOf(long)).toHaveLength(64);
    expect(tagOf(`${long}.a`)).not.toBe(tagOf(`${long}.b`));
  });
});

describe('the parts of a form', () => {
  it('begin with a lettered heading, on a new page where they say so', () => {
    const heads = elements(empty, 'w:p').filter((xml) => xml.includes('"HerateFormSection"'));

    expect(heads.map((xml) => [elements(xml, 'w:t').join(''), xml.includes('<w:pageBreakBefore/>')])).toEqual([
      [' A   title sample.basics', false],
      [' B   title sample.work', true],
    ]);
  });

  it('are tables whose header comes again and whose rows no page divides', () => {
    const table = elements(empty, 'w:tbl').find((xml) => xml.includes('sample.measures.1.who')) ?? '';
    const rows = elements(table, 'w:tr');

    expect(rows).toHaveLength(5);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(elements(rows[1] ?? '', 'w:t')[0]).toBe('1');
  });

  it('go on on the next page under their labels where long answers stand side by side', async () => {
    const half = { kind: 'lines', width: 'half', isCompulsory: false, lines: 3 } as const;
    const fields = [sampleField('story', half), sampleField('name', half)];
    const long: Answers = { 'sample.story': { kind: 'text', text: 'Sana '.repeat(300) } };
    const xml = await documentOf(sample(long, { 'sample.basics': fields }));
    const table = elements(xml, 'w:tbl').find((each) => each.includes('sample.story')) ?? '';
    const rows = elements(table, 'w:tr');

    expect(rows.map((row) => [row.includes('<w:tblHeader/>'), row.includes('<w:cantSplit/>')])).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(elements(rows[0] ?? '', 'w:t')).toEqual(['title sample.story', 'title sample.name']);
  });

  it('set a table below what stands beside it on paper, as no table is put into another', async () => {
    const beside = sampleField('people', {
      kind: 'table',
      width: 'half',
      isCompulsory: false,
      rows: 2,
      isNumbered: false,
    });
    const text = sampleField('words', { kind: 'line', width: 'half', isCompulsory: false, suggests: null });
    const column = sampleField('people.who', { kind: 'column', cell: 'line', share: 1, suggests: null });
    const xml = await documentOf(sample({}, { 'sample.basics': [beside, text], 'sample.people': [column] }));

    expect(xml).not.toMatch(/<w:tc>(?:(?!<\/w:tc>).)*<w:tbl>/s);
    expect(controls(xml).map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['sample.people.2.who', 'sample.words']),
    );
  });
});
