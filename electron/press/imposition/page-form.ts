import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';
import { compressedStream, streamText } from '../finish/streams';
import { withoutStructure } from './artifact-content';

/** A page's box in points, as its own drawing counts them. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn on a page, and where that drawing has been put so that it can be placed on a sheet. */
export interface PageForm {
  readonly page: PDFRef;
  readonly form: PDFRef;
  readonly box: PageBox;
  readonly annotations: readonly PDFRef[];
}

/**
 * Makes the drawing of a page a form XObject (ISO 32000-1, 8.10). It keeps the page's `StructParents`, so that the
 * parent tree finds its elements as before (14.7.4.4). Throws where the page is turned: our press makes none.
 */
export function pageForm(context: PDFContext, page: PDFPage): PageForm {
  if (page.getRotation().angle % 360 !== 0) throw new Error('A turned page cannot be placed on a sheet');
  const box = page.getCropBox();
  const stream = compressedStream(context, pageContent(context, page.node.get(PDFName.of('Contents'))));
  const { dict } = stream;
  dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  dict.set(PDFName.of('BBox'), context.obj([box.x, box.y, box.x + box.width, box.y + box.height]));
  dict.set(PDFName.of('Resources'), page.node.Resources() ?? context.obj({}));
  for (const key of ['Group', 'StructParents']) {
    const value = page.node.get(PDFName.of(key));
    if (value) dict.set(PDFName.of(key), value);
  }
  const annotations = page.node.Annots()?.asArray() ?? [];
  return {
    page: page.ref,
    form: context.register(stream),
    box,
    annotations: annotations.filter((annotation) => annotation instanceof PDFRef),
  };
}

/** All parts of a page's content in one text; the parts themselves leave the file. */
function pageContent(context: PDFContext, contents: PDFObject | undefined): string {
  const target = contents instanceof PDFRef ? context.lookup(contents) : contents;
  if (contents instanceof PDFRef) context.delete(contents);
  if (target instanceof PDFArray)
    return target
      .asArray()
      .map((part) => pageContent(context, part))
      .join('\n');
  return target === undefined ? '' : textOf(target);
}

function textOf(object: PDFObject): string {
  const text = object instanceof PDFRawStream ? streamText(object) : null;
  if (text === null) throw new Error('A content stream is packed in a way that the press does not use');
  return text;
}

/**
 * A copy of a form without its part in the structure tree, to be drawn as an artifact. A form whose content is tagged
 * may be drawn once only (14.7.4.2). Forms inside it (Skia's transparency groups) are copied too.
 */
export function untaggedCopy(context: PDFContext, form: PDFRef): PDFRef {
  const source = context.lookup(form);
  if (!(source instanceof PDFRawStream)) throw new Error('A form is a stream');
  const resources = source.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
  const properties = resources?.lookupMaybe(PDFName.of('Properties'), PDFDict);
  const content = withoutStructure(
    textOf(source),
    (name) =>
      properties?.lookupMaybe(PDFName.of(name), PDFDict)?.lookupMaybe(PDFName.of('MCID'), PDFNumber) !== undefined,
  );
  const copy = compressedStream(context, content);
  for (const [key, value] of source.dict.entries()) {
    if (key !== PDFName.of('StructParents') && !copy.dict.has(key)) copy.dict.set(key, value);
  }
  if (resources) copy.dict.set(PDFName.of('Resources'), untaggedResources(context, resources));
  return context.register(copy);
}

function untaggedResources(context: PDFContext, resources: PDFDict): PDFDict {
  const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict);
  if (!objects) return resources;
  const copied = context.obj({});
  for (const [name, ref] of objects.entries()) {
    const object = context.lookup(ref);
    const isForm = object instanceof PDFRawStream && object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    copied.set(name, isForm && ref instanceof PDFRef ? untaggedCopy(context, ref) : ref);
  }
  const copy = resources.clone();
  copy.set(PDFName.of('XObject'), copied);
  return copy;
}
