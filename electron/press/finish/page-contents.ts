import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';
import { contentOwners } from './content-owners';
import { untagDecoration } from './decoration-marks';
import { markLooseOperators } from './loose-operators';
import { dropInvisibleSoftHyphens } from './soft-hyphens';
import { compressedStream, streamText } from './streams';
import { structureType } from './structure-elements';

/** What a page draws once it is finished. */
export interface PageDrawing {
  readonly page: PDFPage;
  readonly content: string;
}

/**
 * Rewrites what each page draws: decoration is marked as such and invisible soft hyphens go. Nothing changes for the
 * eye. Answers the drawings of all pages, which identify the paper. `fillers` are elements whose content says nothing.
 */
export function rewritePageContents(
  document: PDFDocument,
  fillers: ReadonlySet<PDFDict> = new Set(),
): readonly PageDrawing[] {
  const { context } = document;
  return document.getPages().map((page) => {
    const taggedForms = taggedFormsOf(context, page.node.Resources());
    const owners = contentOwners(document, page.node);
    const parts = contentParts(context, page.node.get(PDFName.of('Contents'))).flatMap((ref) => {
      const stream = context.lookup(ref);
      const text = stream instanceof PDFRawStream ? streamText(stream) : null;
      if (text === null) return [];
      const isFiller = (number: number): boolean => {
        const owner = owners.ownerOf(number);
        return owner !== undefined && fillers.has(owner);
      };
      const { content, numbers } = untagDecoration(text, (number) => isPicture(owners.ownerOf(number)), isFiller);
      for (const number of numbers) owners.release(number);
      const rewritten = markLooseOperators(dropInvisibleSoftHyphens(content), taggedForms);
      context.assign(ref, compressedStream(context, rewritten));
      return [rewritten];
    });
    return { page, content: parts.join('\n') };
  });
}

function isPicture(owner: PDFDict | undefined): boolean {
  return owner !== undefined && ['Figure', 'Formula'].includes(structureType(owner));
}

/** A page's content may be one stream or several; pdf-lib makes several when it adds something. */
function contentParts(context: PDFContext, contents: PDFObject | undefined): readonly PDFRef[] {
  const target = contents instanceof PDFRef ? context.lookup(contents) : contents;
  if (target instanceof PDFArray) return target.asArray().filter((part) => part instanceof PDFRef);
  return contents instanceof PDFRef ? [contents] : [];
}

/** Names of the page's form XObjects that hold tagged text (Skia uses them for transparency): those are no decoration. */
function taggedFormsOf(context: PDFContext, resources: PDFDict | undefined): ReadonlySet<string> {
  const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const tagged = (forms?.entries() ?? []).filter(([, ref]) => {
    const stream = context.lookup(ref);
    const isForm = stream instanceof PDFRawStream && stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    return isForm && (streamText(stream)?.includes('BDC') ?? true);
  });
  return new Set(tagged.map(([name]) => name.asString()));
}
