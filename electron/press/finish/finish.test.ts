import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
  StandardFonts,
  type PDFObject,
} from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finish } from './finish';
import { structureElements, structureType, type StructureElement } from './structure-elements';

const information = {
  title: 'Heräte & <työkalu>',
  author: 'Inarin terveyskeskus',
  language: 'fi',
  date: '2026-11-21',
} as const;

interface Branch {
  readonly type: string;
  readonly id?: string;
  readonly headers?: readonly string[];
  readonly kids?: readonly Branch[];
}

/** A small tagged PDF as Chromium writes them: `NonStruct` everywhere, ids from a counter, the clock in its dates. */
async function rawPdf(tree: Branch, clock = '2026-01-01T12:34:56Z'): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setCreationDate(new Date(clock));
  document.setProducer('Skia/PDF m130');
  const page = document.addPage([595, 842]);
  page.drawText('Heräte', { font: await document.embedFont(StandardFonts.Helvetica) });
  const { context } = document;
  const named: PDFObject[] = [];
  const grow = (branch: Branch, parent: PDFObject): PDFObject => {
    const ref = context.nextRef();
    const dict = context.obj({ Type: 'StructElem', S: branch.type, P: parent });
    dict.set(
      PDFName.of('K'),
      context.obj(branch.kids ? branch.kids.map((kid) => grow(kid, ref)) : [{ Type: 'MCR', MCID: 0 }]),
    );
    if (branch.id) named.push(PDFString.of(branch.id), ref);
    if (branch.id) dict.set(PDFName.of('ID'), PDFString.of(branch.id));
    if (branch.headers) {
      dict.set(
        PDFName.of('A'),
        context.obj([{ O: 'Table', Headers: branch.headers.map((header) => PDFString.of(header)) }]),
      );
    }
    context.assign(ref, dict);
    return ref;
  };
  const root = context.nextRef();
  const kids = grow(tree, root);
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: kids, IDTree: context.register(context.obj({ Names: named })) }),
  );
  document.catalog.set(PDFName.of('StructTreeRoot'), root);
  return document.save({ useObjectStreams: false });
}

/** `Document(Sect(H1 P))`. */
function outline(elements: readonly StructureElement[]): string {
  return elements
    .map(
      (element) => structureType(element.dict) + (element.children.length > 0 ? `(${outline(element.children)})` : ''),
    )
    .join(' ');
}

async function finishedDocument(tree: Branch): Promise<PDFDocument> {
  const { pdf } = await finish({ raw: await rawPdf(tree), information, fieldFont: null });
  return PDFDocument.load(pdf, { updateMetadata: false });
}

const group = (...kids: readonly Branch[]): Branch => ({ type: 'NonStruct', kids });
const text: Branch = { type: 'NonStruct' };
const element = (type: string, ...kids: readonly Branch[]): Branch => ({ type, kids: kids.length > 0 ? kids : [text] });

describe('finish', () => {
  it('writes title, author, language and dates from the sheet', async () => {
    const document = await finishedDocument(element('Document'));

    expect(document.getTitle()).toBe(information.title);
    expect(document.getAuthor()).toBe(information.author);
    expect(document.getCreator()).toBe('Heräte');
    expect(document.getProducer()).toBe('Skia/PDF m130, pdf-lib');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
    expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('fi');
  });

  it('asks viewers to show the title and to print without scaling', async () => {
    const document = await finishedDocument(element('Document'));

    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);

    expect(preferences.toString()).toContain('/DisplayDocTitle true');
    expect(preferences.toString()).toContain('/PrintScaling /None');
  });

  it('carries metadata that say PDF/UA-1, with the title as text', async () => {
    const document = await finishedDocument(element('Document'));

    const metadata = document.catalog.lookup(PDFName.of('Metadata'));
    if (!(metadata instanceof PDFRawStream)) throw new Error('The metadata are a stream');
    const xml = new TextDecoder().decode(metadata.contents);

    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xml).toContain('Heräte &amp; &lt;työkalu&gt;');
    expect(metadata.dict.has(PDFName.of('Filter'))).toBe(false);
  });

  it.each([
    [
      'a group with a heading of its own',
      element('Document', group(element('H2'), element('P'))),
      'Document(Sect(H2(Span) P(Span)))',
    ],
    ['a group without one', element('Document', group(element('P'), element('P'))), 'Document(Div(P(Span) P(Span)))'],
    [
      'text that stands loose in a group',
      element('Document', group(group(text, text), element('P'))),
      'Document(Div(P(Span Span) P(Span)))',
    ],
    ['the body of a list item', element('Document', element('L', element('LI', text))), 'Document(L(LI(LBody)))'],
    [
      'a list item of several stretches',
      element('Document', element('L', element('LI', element('Lbl'), text, text))),
      'Document(L(LI(Lbl(Span) LBody(Span Span))))',
    ],
    [
      'names of PDF 2.0 in older words',
      element('Document', element('P', text, element('Strong'))),
      'Document(P(Span Span(Span)))',
    ],
    [
      'text in a cell',
      element('Document', element('Table', element('TR', element('TD')))),
      'Document(Table(TR(TD(Span))))',
    ],
    [
      'the parts of a table',
      element(
        'Document',
        element('Table', text, group(element('TR', element('TH'))), element('TR', element('TH'), element('TD'))),
      ),
      'Document(Table(Caption THead(TR(TH(Span))) TBody(TR(TH(Span) TD(Span)))))',
    ],
  ])('names %s', async (_what, tree, expected) => {
    const document = await finishedDocument(tree);

    expect(outline(structureElements(document))).toBe(expected);
  });

  it('keeps only ids that table cells point to, numbered in reading order', async () => {
    const cells: readonly Branch[] = [
      { type: 'TH', id: 'node00000194' },
      { type: 'TD', id: 'node00000204', headers: ['node00000194', 'node00000202'] },
      { type: 'TH', id: 'node00000202' },
    ];
    const document = await finishedDocument(
      element('Document', element('Table', { type: 'TR', id: 'node00000190', kids: cells })),
    );

    const all = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('IDTree'), PDFDict);

    expect(all).not.toContain('node0000');
    expect(all).toContain('/Headers [ (h0001) (h0002) ]');
    expect(tree.lookup(PDFName.of('Names'), PDFArray).size()).toBe(4);
  });

  it('gives the same bytes for the same drawing, whatever the clock and the counters were', async () => {
    const tree = (number: number): Branch => {
      const [header, cell] = [`node${number}`, `node${number + 7}`];
      return element(
        'Document',
        element('Table', element('TR', { type: 'TH', id: header }, { type: 'TD', id: cell, headers: [header] })),
      );
    };

    const first = await finish({
      raw: await rawPdf(tree(10_000_001), '2026-01-01T01:01:01Z'),
      information,
      fieldFont: null,
    });
    const second = await finish({
      raw: await rawPdf(tree(20_000_444), '2027-02-02T02:02:02Z'),
      information,
      fieldFont: null,
    });

    expect(Buffer.from(second.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  });

  it('counts the pages that are really there', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.addPage();

    const { pages } = await finish({ raw: await document.save(), information, fieldFont: null });

    expect(pages).toBe(2);
  });

  it('rejects what is no PDF', async () => {
    await expect(finish({ raw: new TextEncoder().encode('no PDF'), information, fieldFont: null })).rejects.toThrow();
  });
});
