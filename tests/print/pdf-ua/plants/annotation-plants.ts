import { PDFString, type PDFDict, type PDFDocument } from 'pdf-lib';
import { dictOf, itemsAt, nameAt } from '../pdf-values';
import { addAnnotation, objectKid, setParent } from './annotated-paper';
import { addElement, elementsOf, name, setType, type Allowed, type Plant } from './plant';

function annotation(document: PDFDocument, kind: string): PDFDict {
  const dicts = itemsAt(document.getPage(0).node, 'Annots').map((ref) => dictOf(document.context.lookup(ref)));
  const found = dicts.find((dict) => nameAt(dict, 'Subtype') === kind);
  if (!found) throw new Error(`No annotation ${kind}`);
  return found;
}

/** A note stuck on the page, in the structure where a type is given. */
function stickNote(document: PDFDocument, type: 'Annot' | null, contents: string | null): void {
  const words = contents === null ? {} : { Contents: PDFString.of(contents) };
  const note = addAnnotation(document, { Subtype: 'Text', ...words });
  if (type === null) return;
  const root = elementsOf(document, /^Document$/)[0];
  setParent(document, note, addElement(document, root, { S: type, K: objectKid(document, note) }));
}

/** Violations of the rules for links, fields and other annotations, in a paper that has one of each as it must be. */
export const annotationPlants: readonly Plant[] = [
  {
    rule: 'parent-tree-agrees',
    what: 'a link that is not in it',
    plant: (document) => annotation(document, 'Link').delete(name('StructParent')),
  },
  {
    rule: 'link-tagged',
    what: 'a link in a mere stretch',
    plant: (document) => setType(elementsOf(document, /^Link$/)[0], 'Span'),
  },
  {
    rule: 'link-tagged',
    what: 'a link outside',
    plant: (document) => void addAnnotation(document, { Subtype: 'Link', Contents: PDFString.of('a') }),
  },
  { rule: 'link-named', what: 'no words', plant: (document) => annotation(document, 'Link').delete(name('Contents')) },
  {
    rule: 'field-tagged',
    what: 'a field in a division',
    plant: (document) => setType(elementsOf(document, /^Form$/)[0], 'Div'),
  },
  {
    rule: 'field-named',
    what: 'a technical name only',
    plant: (document) => annotation(document, 'Widget').delete(name('TU')),
  },
  { rule: 'annotation-tagged', what: 'a note outside', plant: (document) => stickNote(document, null, 'Words') },
  { rule: 'annotation-named', what: 'a note without words', plant: (document) => stickNote(document, 'Annot', null) },
  {
    rule: 'annotation-kind',
    what: 'a trap net',
    plant: (document) => void addAnnotation(document, { Subtype: 'TrapNet' }),
  },
  { rule: 'annotation-kind', what: 'a film', plant: (document) => void addAnnotation(document, { Subtype: 'Movie' }) },
  { rule: 'tab-order', what: 'nothing said', plant: (document) => document.getPage(0).node.delete(name('Tabs')) },
  { rule: 'tab-order', what: 'by rows', plant: (document) => document.getPage(0).node.set(name('Tabs'), name('R')) },
  {
    rule: 'font-embedded',
    what: 'a field in a font that every viewer has',
    plant: (document) => {
      const font = document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
      const look = dictOf(annotation(document, 'Widget').lookup(name('AP')));
      dictOf(look?.lookup(name('N')))?.set(name('Resources'), document.context.obj({ Font: { F: font } }));
    },
  },
];

/** Annotations as they may be. */
export const allowedAnnotations: readonly Allowed[] = [
  { what: 'a note with words in its element', plant: (document) => stickNote(document, 'Annot', 'Words') },
  {
    what: 'a field whose element says its name',
    plant: (document) => {
      annotation(document, 'Widget').delete(name('TU'));
      elementsOf(document, /^Form$/)[0].dict.set(name('Alt'), PDFString.of('Nimi'));
    },
  },
  {
    what: 'a hidden field without a name',
    plant: (document) => void addAnnotation(document, { Subtype: 'Widget', F: document.context.obj(2) }),
  },
];
