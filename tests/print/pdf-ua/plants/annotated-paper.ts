import { PDFDict, PDFDocument, PDFString, type PDFObject, type PDFRef } from 'pdf-lib';
import { addElement, addKid, addParent, anyText, elementsOf, firstFont, name, setType, stream } from './plant';

/** The paper with a link and a form field in its structure, as they must be; our papers have neither yet. */
export async function withLinkAndField(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  addLink(document);
  addField(document);
  document.getPage(0).node.set(name('Tabs'), name('S'));
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function addLink(document: PDFDocument): void {
  const element = anyText(document);
  setType(element, 'Link');
  const link = addAnnotation(document, {
    Subtype: 'Link',
    Contents: PDFString.of('Lapin hyvinvointialue'),
    A: document.context.obj({ S: 'URI', URI: PDFString.of('https://lapha.fi') }),
  });
  addKid(element, objectKid(document, link));
  setParent(document, link, element.ref);
}

function addField(document: PDFDocument): void {
  const { font } = firstFont(document);
  const look = stream(document, '/Tx BMC q BT /F 10 Tf <0003> Tj ET Q EMC', {
    Subtype: 'Form',
    BBox: [0, 0, 50, 20],
    Resources: { Font: { F: font } },
  });
  const field = addAnnotation(document, {
    Subtype: 'Widget',
    FT: 'Tx',
    T: PDFString.of('name'),
    TU: PDFString.of('Nimi'),
    AP: document.context.obj({ N: document.context.register(look) }),
  });
  document.catalog.set(name('AcroForm'), document.context.obj({ Fields: [field] }));
  const element = addElement(document, elementsOf(document, /^Document$/)[0], {
    S: 'Form',
    K: objectKid(document, field),
  });
  setParent(document, field, element);
}

/** Puts an annotation on the first page. */
export function addAnnotation(document: PDFDocument, entries: Readonly<Record<string, PDFObject | string>>): PDFRef {
  const ref = document.context.register(
    document.context.obj({ Type: 'Annot', Rect: [50, 50, 100, 70], F: 4, ...entries }),
  );
  document.getPage(0).node.addAnnot(ref);
  return ref;
}

/** An element's kid that is a link, field or other object. */
export function objectKid(document: PDFDocument, object: PDFRef): PDFObject {
  return document.context.obj({ Type: 'OBJR', Obj: object, Pg: document.getPage(0).ref });
}

/** Lets the parent tree lead from an annotation to its element. */
export function setParent(document: PDFDocument, annotation: PDFRef, element: PDFRef): void {
  const key = addParent(document, element);
  document.context.lookup(annotation, PDFDict).set(name('StructParent'), document.context.obj(key));
}
