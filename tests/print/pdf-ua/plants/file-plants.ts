import { PDFBool, PDFString, type PDFDocument } from 'pdf-lib';
import { bytesOf, valueAt } from '../pdf-values';
import { anyText, drawMore, name, redraw, stream, type Plant } from './plant';

function changeMetadata(change: (xml: string) => string) {
  return (document: PDFDocument): void => {
    const xml = Buffer.from(bytesOf(valueAt(document.catalog, 'Metadata')) ?? []).toString('utf8');
    const changed = Buffer.from(change(xml), 'utf8').toString('latin1');
    document.catalog.set(name('Metadata'), document.context.register(stream(document, changed, { Type: 'Metadata' })));
  };
}

const removeFromMetadata = (part: RegExp) => changeMetadata((xml) => xml.replace(part, ''));

const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

/** Violations of the rules for the file as a whole. */
export const filePlants: readonly Plant[] = [
  {
    rule: 'file-readable',
    what: 'marked content without end',
    plant: (document) => drawMore(document, '/Artifact BMC'),
  },
  {
    rule: 'file-readable',
    what: 'an end of marked content too many',
    plant: (document) => drawMore(document, 'EMC'),
  },
  {
    rule: 'file-readable',
    what: 'a string without end',
    plant: (document) => drawMore(document, '/Artifact BMC BT (abc'),
  },
  {
    rule: 'file-readable',
    what: 'content packed in an unknown way',
    plant: (document) => {
      const packed = document.context.register(stream(document, 'q Q', { Filter: 'Unknown' }));
      document.getPage(0).node.set(name('Contents'), packed);
    },
  },
  {
    rule: 'file-open',
    what: 'encryption',
    plant: ({ context }) => {
      context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4 }));
    },
  },
  { rule: 'metadata-present', what: 'none', plant: ({ catalog }) => catalog.delete(name('Metadata')) },
  { rule: 'metadata-present', what: 'no XML', plant: changeMetadata((xml) => xml.replace('</rdf:RDF>', '')) },
  { rule: 'metadata-identifier', what: 'none', plant: removeFromMetadata(/<pdfuaid:part>.*<\/pdfuaid:part>/) },
  { rule: 'metadata-identifier', what: 'part 2', plant: changeMetadata((xml) => xml.replace('part>1<', 'part>2<')) },
  { rule: 'metadata-title', what: 'none', plant: removeFromMetadata(/<dc:title>.*<\/dc:title>/) },
  {
    rule: 'metadata-title',
    what: 'one without words',
    plant: changeMetadata((xml) => xml.replace(/(x-default">)[^<]*/, '$1 ')),
  },
  { rule: 'metadata-language', what: 'none', plant: removeFromMetadata(/<dc:language>.*<\/dc:language>/) },
  {
    rule: 'metadata-language',
    what: 'another than the paper',
    plant: changeMetadata((xml) => xml.replace('<rdf:li>fi</rdf:li>', '<rdf:li>sv</rdf:li>')),
  },
  { rule: 'title-displayed', what: 'nothing said', plant: ({ catalog }) => catalog.delete(name('ViewerPreferences')) },
  {
    rule: 'title-displayed',
    what: 'false',
    plant: ({ catalog, context }) =>
      catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.False })),
  },
  { rule: 'document-language', what: 'none', plant: ({ catalog }) => catalog.delete(name('Lang')) },
  {
    rule: 'language-form',
    what: 'an element whose language is no tag',
    plant: (document) => anyText(document).dict.set(name('Lang'), PDFString.of('fi_FI')),
  },
  {
    rule: 'language-form',
    what: 'an element whose language is empty',
    plant: (document) => anyText(document).dict.set(name('Lang'), PDFString.of('')),
  },
  {
    rule: 'language-form',
    what: 'content whose language is no tag',
    plant: (document) => redraw(document, (content) => content.replace(/(<<\/MCID \d+)/, '$1 /Lang (in Finnish)')),
  },
  {
    rule: 'no-script',
    what: 'one that runs when the file opens',
    plant: ({ catalog, context }) => catalog.set(name('OpenAction'), context.obj(script)),
  },
  {
    rule: 'no-script',
    what: 'one of the document',
    plant: ({ catalog, context }) => catalog.set(name('Names'), context.obj({ JavaScript: { Names: [] } })),
  },
  {
    rule: 'no-xfa',
    what: 'an XFA form',
    plant: ({ catalog, context }) => catalog.set(name('AcroForm'), context.obj({ Fields: [], XFA: [] })),
  },
  {
    rule: 'no-optional-content',
    what: 'layers',
    plant: ({ catalog, context }) => catalog.set(name('OCProperties'), context.obj({ OCGs: [], D: {} })),
  },
  {
    rule: 'no-embedded-files',
    what: 'an attached file',
    plant: (document) => {
      const file = document.context.register(stream(document, 'text'));
      document.context.register(document.context.obj({ Type: 'Filespec', F: PDFString.of('a.txt'), EF: { F: file } }));
    },
  },
  { rule: 'marked', what: 'nothing said', plant: ({ catalog }) => catalog.delete(name('MarkInfo')) },
  {
    rule: 'no-suspects',
    what: 'suspects',
    plant: ({ catalog, context }) => catalog.set(name('MarkInfo'), context.obj({ Marked: true, Suspects: true })),
  },
];

/** Violations that are planted in the bytes themselves. */
export const bytePlants: readonly (Pick<Plant, 'rule' | 'what'> & {
  readonly plant: (pdf: Uint8Array) => Uint8Array;
})[] = [
  { rule: 'file-readable', what: 'no PDF', plant: () => Buffer.from('no PDF') },
  {
    rule: 'file-version',
    what: 'PDF 2.0',
    plant: (pdf) =>
      Buffer.from(
        Buffer.from(pdf)
          .toString('latin1')
          .replace(/^%PDF-1\.\d/, '%PDF-2.0'),
        'latin1',
      ),
  },
];
