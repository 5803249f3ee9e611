import { PDFDocument, PDFHeader } from 'pdf-lib';
import { z } from 'zod';
import { fieldPlaces, fillersOf } from './fields/field-places';
import { makeFields } from './fields/make-fields';
import { documentInformationSchema, writeDocumentInformation } from './document-information';
import { setFigureBounds } from './figure-bounds';
import { setStableFileId } from './file-id';
import { rewritePageContents } from './page-contents';
import { nameSoftHyphens } from './soft-hyphens';
import { renumberElementIds } from './element-ids';
import { repairStructureNames } from './structure-names';
import { structureElements } from './structure-elements';

/** A raw PDF of Chromium and what the sheet knows about it. */
export const finishRequestSchema = z.object({
  raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  information: documentInformationSchema,
  /** The file of Noto Sans for a form whose fields can be filled on a screen; null on every other paper. */
  fieldFont: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
});
export type FinishRequest = z.infer<typeof finishRequestSchema>;

/**
 * Gives Chromium's PDF what it lacks (`design.md` 4.1): title, language, dates and PDF/UA identifier, structure names
 * that the standard knows, decoration marked as such, searchable line-end hyphens. The same raw drawing and the same
 * information give the same bytes on every day and machine. Throws where the bytes are no PDF.
 */
export async function finish({
  raw,
  information,
  fieldFont,
}: FinishRequest): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const document = await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: Infinity });
  // PDF/UA-1 builds on PDF 1.7; Skia writes 1.4.
  document.context.header = PDFHeader.forVersion(1, 7);
  const places = fieldFont === null ? [] : fieldPlaces(document, structureElements(document));
  // First of all, as it takes decoration out of the structure.
  const drawings = rewritePageContents(document, fillersOf(places));
  if (fieldFont !== null) makeFields(document, places, fieldFont);
  const elements = structureElements(document);
  renumberElementIds(document, elements);
  repairStructureNames(document.context, elements);
  setFigureBounds(document.context, elements, drawings);
  nameSoftHyphens(document.context);
  writeDocumentInformation(document, information);
  setStableFileId(
    document.context,
    information,
    drawings.map(({ content }) => content),
  );
  const pdf = await document.save({
    useObjectStreams: true,
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return { pdf, pages: document.getPageCount() };
}
