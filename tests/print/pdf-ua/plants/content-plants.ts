import { PDFArray, PDFName, PDFNull, PDFRef, type PDFDocument } from 'pdf-lib';
import { dictAt } from '../pdf-values';
import {
  addKid,
  addParent,
  anyText,
  drawMore,
  elementsOf,
  firstFont,
  name,
  redraw,
  stream,
  type Allowed,
  type Plant,
} from './plant';

const firstTagged = /^\/\w+ <<\/MCID \d+ >>BDC$/m;

/** The list that leads from the first page's content to its elements. */
function parents(document: PDFDocument): PDFArray {
  const tree = dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ParentTree');
  return (tree ?? document.catalog).lookup(name('Nums'), PDFArray).lookup(1, PDFArray);
}

/** A form XObject with tagged content of its own, drawn so many times. */
function drawTaggedForm(document: PDFDocument, times: number): void {
  const owner = anyText(document);
  const page = document.getPage(0);
  const key = addParent(document, document.context.obj([owner.ref]));
  const content = '/Span <</MCID 0 >>BDC\n0 0 1 1 re f\nEMC';
  const form = document.context.register(
    stream(document, content, { Subtype: 'Form', BBox: [0, 0, 1, 1], StructParents: key }),
  );
  addKid(owner, document.context.obj({ Type: 'MCR', Pg: page.ref, Stm: form, MCID: 0 }));
  drawMore(document, '/Planted Do\n'.repeat(times));
  page.node.setXObject(PDFName.of('Planted'), form);
}

/** Violations of the rules for what pages draw. */
export const contentPlants: readonly Plant[] = [
  { rule: 'content-marked', what: 'a loose path', plant: (document) => drawMore(document, '0 0 1 1 re f') },
  {
    rule: 'content-marked',
    what: 'loose text',
    plant: (document) => drawMore(document, `BT /${firstFont(document).key} 9 Tf <0003> Tj ET`),
  },
  {
    rule: 'content-marked',
    what: 'a loose picture in the stream',
    plant: (document) => drawMore(document, 'BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI'),
  },
  {
    rule: 'content-marked',
    what: 'a loose picture beside the stream',
    plant: (document) => {
      const picture = stream(document, '\u0000', {
        Subtype: 'Image',
        Width: 1,
        Height: 1,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceGray',
      });
      drawMore(document, '/Planted Do');
      document.getPage(0).node.setXObject(PDFName.of('Planted'), document.context.register(picture));
    },
  },
  {
    rule: 'content-marked',
    what: 'a mark without a number',
    plant: (document) => drawMore(document, '/P BMC 0 0 1 1 re f EMC'),
  },
  {
    rule: 'artefact-in-tagged',
    what: 'an artefact in a paragraph',
    plant: (document) => redraw(document, (content) => content.replace(firstTagged, '$&\n/Artifact BMC\nEMC')),
  },
  {
    rule: 'tagged-in-artefact',
    what: 'a page that is an artefact as a whole',
    plant: (document) => redraw(document, (content) => `/Artifact BMC\n${content}\nEMC`),
  },
  {
    rule: 'content-number-unique',
    what: 'the same number twice',
    plant: (document) => redraw(document, (content) => `${content}\n${firstTagged.exec(content)?.[0] ?? ''}\nEMC`),
  },
  {
    rule: 'content-in-structure',
    what: 'a number that no element has',
    plant: (document) => drawMore(document, '/P <</MCID 9999 >>BDC\nEMC'),
  },
  {
    rule: 'content-in-structure',
    what: 'content of two elements',
    plant: (document) => {
      const [first, second] = elementsOf(document, /^Span$/);
      const kid = first.kids[0];
      if (kid?.kind !== 'content' || !second) throw new Error('There are two texts');
      addKid(second, document.context.obj({ Type: 'MCR', Pg: kid.stream, MCID: kid.number }));
    },
  },
  {
    rule: 'structure-has-content',
    what: 'an element whose content is not drawn',
    plant: (document) =>
      addKid(anyText(document), document.context.obj({ Type: 'MCR', Pg: document.getPage(0).ref, MCID: 9999 })),
  },
  {
    rule: 'parent-tree-agrees',
    what: 'a page that is not in it',
    plant: (document) => document.getPage(0).node.delete(name('StructParents')),
  },
  {
    rule: 'parent-tree-agrees',
    what: 'another element',
    plant: (document) => {
      const list = parents(document);
      const at = list.asArray().findIndex((entry) => entry instanceof PDFRef);
      list.set(at, elementsOf(document, /^Document$/)[0].ref);
    },
  },
  {
    rule: 'parent-tree-agrees',
    what: 'an entry for content that is not there',
    plant: (document) => parents(document).push(anyText(document).ref),
  },
  {
    rule: 'no-reference-form',
    what: 'a form from another file',
    plant: (document) => {
      document.context.register(stream(document, '', { Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: {} }));
    },
  },
  { rule: 'tagged-form-once', what: 'a tagged form drawn twice', plant: (document) => drawTaggedForm(document, 2) },
];

/** What pages may draw. */
export const allowedContent: readonly Allowed[] = [
  { what: 'a tagged form drawn once', plant: (document) => drawTaggedForm(document, 1) },
  {
    what: 'an artefact in an artefact',
    plant: (document) => drawMore(document, '/Artifact BMC /Artifact BMC 0 0 1 1 re f EMC EMC'),
  },
  { what: 'a clipping path without a mark', plant: (document) => drawMore(document, 'q 0 0 1 1 re W n Q') },
  { what: 'an empty entry of the parent tree', plant: (document) => parents(document).push(PDFNull) },
];
