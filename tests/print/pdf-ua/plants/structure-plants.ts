import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { dictAt } from '../pdf-values';
import type { Element } from '../structure-tree';
import { addElement, addKid, anyText, elementsOf, name, setType, type Allowed, type Plant } from './plant';

const first = (type: RegExp, change: (element: Element, document: PDFDocument) => void) => (document: PDFDocument) =>
  change(elementsOf(document, type)[0], document);
const last = (type: RegExp, change: (element: Element, document: PDFDocument) => void) => (document: PDFDocument) => {
  const element = elementsOf(document, type).at(-1);
  if (element) change(element, document);
};
const rename = (type: RegExp, to: string) => first(type, (element) => setType(element, to));

function setRoles(roles: Readonly<Record<string, string>>) {
  return (document: PDFDocument): void => {
    dictAt(document.catalog, 'StructTreeRoot')?.set(name('RoleMap'), document.context.obj(roles));
  };
}

/** The attribute dictionaries of an element that have a key. */
function attributes(element: Element, key: string): readonly PDFDict[] {
  const list = element.dict.lookup(name('A'));
  const dicts = list instanceof PDFArray ? list.asArray().map((_item, index) => list.lookup(index)) : [list];
  return dicts.flatMap((dict) => (dict instanceof PDFDict && dict.has(name(key)) ? [dict] : []));
}

function removeAttribute(document: PDFDocument, type: RegExp, key: string): void {
  for (const element of elementsOf(document, type)) for (const dict of attributes(element, key)) dict.delete(name(key));
}

/** Violations of the rules for the structure tree. */
export const structurePlants: readonly Plant[] = [
  { rule: 'structure-present', what: 'no tree', plant: ({ catalog }) => catalog.delete(name('StructTreeRoot')) },
  {
    rule: 'structure-present',
    what: 'no parent tree',
    plant: ({ catalog }) => dictAt(catalog, 'StructTreeRoot')?.delete(name('ParentTree')),
  },
  {
    rule: 'structure-sound',
    what: 'an element that names another parent',
    plant: (document) => anyText(document).dict.set(name('P'), elementsOf(document, /^Document$/)[0].ref),
  },
  {
    rule: 'structure-sound',
    what: 'an element that stands in two places',
    plant: (document) => addKid(elementsOf(document, /^Document$/)[0], anyText(document).ref),
  },
  {
    rule: 'structure-sound',
    what: 'a kid that is nothing',
    plant: (document) => addKid(anyText(document), document.context.obj({ Type: 'Nothing' })),
  },
  { rule: 'type-standard', what: 'a type of PDF 2.0', plant: rename(/^Span$/, 'Strong') },
  { rule: 'role-map-ends', what: 'two types that mean each other', plant: setRoles({ Mine: 'Yours', Yours: 'Mine' }) },
  { rule: 'type-not-remapped', what: 'paragraphs as stretches', plant: setRoles({ P: 'Span' }) },
  { rule: 'heading-first', what: 'H2', plant: rename(/^H1$/, 'H2') },
  { rule: 'heading-gap', what: 'H3 after H1', plant: rename(/^H2$/, 'H3') },
  { rule: 'heading-kind', what: 'H among H2', plant: rename(/^H2$/, 'H') },
  {
    rule: 'heading-kind',
    what: 'several H in one section',
    plant: (document) => elementsOf(document, /^H[1-6]$/).forEach((heading) => setType(heading, 'H')),
  },
  { rule: 'list-structure', what: 'an item without a body', plant: rename(/^LBody$/, 'P') },
  { rule: 'list-structure', what: 'items without a list', plant: rename(/^L$/, 'Sect') },
  { rule: 'list-structure', what: 'a paragraph among items', plant: rename(/^LI$/, 'P') },
  {
    rule: 'list-structure',
    what: 'two bodies in an item',
    plant: first(/^LI$/, (item, document) => addElement(document, item, { S: 'LBody' })),
  },
];

/** Violations of the rules for tables. */
export const tablePlants: readonly Plant[] = [
  { rule: 'table-structure', what: 'a row that is none', plant: last(/^TR$/, (row) => setType(row, 'Div')) },
  {
    rule: 'table-structure',
    what: 'a cell that is none',
    plant: last(/^TD$/, (cell, document) => addElement(document, cell, { S: 'TR' })),
  },
  {
    rule: 'table-structure',
    what: 'two captions',
    plant: first(/^Table$/, (table, document) => {
      addElement(document, table, { S: 'Caption' });
      const caption = addElement(document, table, { S: 'Caption' });
      table.dict.lookup(name('K'), PDFArray).insert(0, caption);
      table.dict.lookup(name('K'), PDFArray).remove(table.dict.lookup(name('K'), PDFArray).size() - 1);
    }),
  },
  {
    rule: 'table-regular',
    what: 'a cell too many',
    plant: last(/^TR$/, (row, document) => addElement(document, row, { S: 'TD' })),
  },
  {
    rule: 'table-regular',
    what: 'a span too wide',
    plant: last(/^TD$/, (cell, document) =>
      attributes(cell, 'ColSpan').forEach((dict) => dict.set(name('ColSpan'), document.context.obj(2))),
    ),
  },
  {
    rule: 'table-regular',
    what: 'a span below the last row',
    plant: last(/^TD$/, (cell, document) =>
      attributes(cell, 'RowSpan').forEach((dict) => dict.set(name('RowSpan'), document.context.obj(2))),
    ),
  },
  {
    rule: 'table-header',
    what: 'header cells without scope',
    plant: (document) => {
      removeAttribute(document, /^TD$/, 'Headers');
      attributes(elementsOf(document, /^TH$/)[0], 'Scope').forEach((dict) => dict.delete(name('Scope')));
    },
  },
  {
    rule: 'table-header',
    what: 'an unknown scope',
    plant: (document) => {
      removeAttribute(document, /^TD$/, 'Headers');
      attributes(elementsOf(document, /^TH$/)[0], 'Scope').forEach((dict) =>
        dict.set(name('Scope'), PDFName.of('All')),
      );
    },
  },
  {
    rule: 'table-header',
    what: 'no header cells',
    plant: (document) => {
      removeAttribute(document, /^TD$/, 'Headers');
      elementsOf(document, /^TH$/).forEach((cell) => setType(cell, 'TD'));
    },
  },
  {
    rule: 'table-header-found',
    what: 'a header that is nowhere',
    plant: last(/^TD$/, (cell, document) =>
      attributes(cell, 'Headers').forEach((dict) =>
        dict.set(name('Headers'), document.context.obj([PDFString.of('nowhere')])),
      ),
    ),
  },
];

/** Violations of the rules for pictures, notes and what our papers do not have. */
export const replacementPlants: readonly Plant[] = [
  { rule: 'contents-structure', what: 'a table of contents of paragraphs', plant: rename(/^(?:Sect|Div)$/, 'TOC') },
  { rule: 'contents-structure', what: 'an entry that stands alone', plant: rename(/^Span$/, 'TOCI') },
  { rule: 'ruby-structure', what: 'ruby without parts', plant: rename(/^Span$/, 'Ruby') },
  { rule: 'ruby-structure', what: 'a part that stands alone', plant: rename(/^Span$/, 'WT') },
  { rule: 'figure-alternative', what: 'no words', plant: first(/^Figure$/, ({ dict }) => dict.delete(name('Alt'))) },
  {
    rule: 'figure-alternative',
    what: 'empty words',
    plant: first(/^Figure$/, ({ dict }) => dict.set(name('Alt'), PDFString.of(' '))),
  },
  { rule: 'figure-bounds', what: 'no place', plant: first(/^Figure$/, ({ dict }) => dict.delete(name('A'))) },
  {
    rule: 'figure-bounds',
    what: 'a place without width',
    plant: first(/^Figure$/, (figure, document) =>
      attributes(figure, 'BBox').forEach((dict) => dict.set(name('BBox'), document.context.obj([10, 10, 10, 20]))),
    ),
  },
  { rule: 'formula-alternative', what: 'no words', plant: rename(/^Span$/, 'Formula') },
  { rule: 'note-id', what: 'none', plant: rename(/^Span$/, 'Note') },
  {
    rule: 'note-id',
    what: 'the same twice',
    plant: (document) =>
      elementsOf(document, /^Span$/)
        .slice(0, 2)
        .forEach((note) => {
          setType(note, 'Note');
          note.dict.set(name('ID'), PDFString.of('note'));
        }),
  },
];

/** What a structure tree may have. */
export const allowedStructure: readonly Allowed[] = [
  {
    what: 'a type of our own that the role map knows, also by a detour',
    plant: (document) => {
      setRoles({ Lead: 'Intro', Intro: 'Span' })(document);
      setType(anyText(document), 'Lead');
    },
  },
  {
    what: 'a note with an id',
    plant: first(/^Span$/, (note) => {
      setType(note, 'Note');
      note.dict.set(name('ID'), PDFString.of('note'));
    }),
  },
  {
    what: 'a formula that is said in words',
    plant: first(/^Span$/, (formula) => {
      setType(formula, 'Formula');
      formula.dict.set(name('ActualText'), PDFString.of('1 + 1'));
    }),
  },
  {
    what: 'header cells with scope, and no cell that names its headers',
    plant: (document) => removeAttribute(document, /^TD$/, 'Headers'),
  },
  {
    what: 'cells that name their headers, which have no scope',
    plant: (document) => removeAttribute(document, /^TH$/, 'Scope'),
  },
  {
    what: 'spans that fill the row',
    plant: last(/^TR$/, (row, document) => {
      const cells = row.dict.lookup(name('K'), PDFArray);
      const removed = elementsOf(document, /^TD$/).at(-2);
      cells.remove(cells.size() - 2);
      removed?.kids.forEach((kid) =>
        kid.kind === 'element' ? adopt(kid.element, elementsOf(document, /^TD$/).at(-1)) : undefined,
      );
      attributes(elementsOf(document, /^TD$/).at(-1) ?? row, 'ColSpan').forEach((dict) =>
        dict.set(name('ColSpan'), document.context.obj(2)),
      );
    }),
  },
];

function adopt(kid: Element, parent: Element | undefined): void {
  if (!parent) return;
  kid.dict.set(name('P'), parent.ref);
  addKid(parent, kid.ref);
}
