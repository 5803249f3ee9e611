import { PDFDocument } from 'pdf-lib';
import { readDrawing, type Drawing } from './drawing';
import { readStructure, type StructureTree } from './structure-tree';

/** A PDF with all that the rules look at. */
export interface PaperUnderCheck {
  readonly document: PDFDocument;
  /** Undefined where the file is not tagged. */
  readonly structure: StructureTree | undefined;
  readonly drawing: Drawing;
}

/** Opens a PDF, also an encrypted one, whose drawings then cannot be read. Throws where the bytes are no PDF. */
export async function openPaper(bytes: Uint8Array): Promise<PaperUnderCheck> {
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    throwOnInvalidObject: true,
    updateMetadata: false,
    parseSpeed: Infinity,
  });
  return { document, structure: readStructure(document), drawing: readDrawing(document) };
}
