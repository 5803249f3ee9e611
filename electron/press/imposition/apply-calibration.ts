import { PDFArray, PDFName, PDFRef, type PDFDocument, type PDFObject, type PDFPage } from 'pdf-lib';
import { compressedStream } from '../finish/streams';
import type { Calibration } from './calibration';
import { openFinished, savePdf, setFileId } from './impose';
import { matrixOperator, type Matrix } from './matrix';
import { points } from './millimetres';
import { moveAnnotation } from './page-references';

/**
 * The same PDF for one printer: what each page draws is moved and stretched by the printer's calibration, links and
 * fields with it. Page sizes, text and tags stay. A calibration that changes nothing gives the bytes as they were.
 */
export async function applyCalibration(pdf: Uint8Array, calibration: Calibration): Promise<Uint8Array> {
  const { offsetXMm, offsetYMm, scaleX, scaleY } = calibration;
  if (offsetXMm === 0 && offsetYMm === 0 && scaleX === 1 && scaleY === 1) return pdf;
  const document = await openFinished(pdf);
  for (const page of document.getPages()) calibratePage(document, page, calibration);
  setFileId(document, JSON.stringify([offsetXMm, offsetYMm, scaleX, scaleY]));
  return savePdf(document);
}

function calibratePage({ context }: PDFDocument, page: PDFPage, calibration: Calibration): void {
  const matrix = calibrationMatrix(page, calibration);
  const begin = context.register(compressedStream(context, `q\n${matrixOperator(matrix)}\n`));
  const end = context.register(compressedStream(context, '\nQ\n'));
  const contents = page.node.get(PDFName.of('Contents'));
  page.node.set(PDFName.of('Contents'), context.obj([begin, ...contentParts(page, contents), end]));
  for (const annotation of page.node.Annots()?.asArray() ?? []) {
    if (annotation instanceof PDFRef) moveAnnotation(context, annotation, { sheet: page.ref, matrix });
  }
}

function contentParts(page: PDFPage, contents: PDFObject | undefined): readonly PDFObject[] {
  const target = contents instanceof PDFRef ? page.node.context.lookup(contents) : contents;
  if (target instanceof PDFArray) return target.asArray();
  return contents === undefined ? [] : [contents];
}

/** About the middle of the paper, where the measured cross stands. */
function calibrationMatrix(page: PDFPage, { offsetXMm, offsetYMm, scaleX, scaleY }: Calibration): Matrix {
  const { x, y, width, height } = page.getMediaBox();
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return {
    a: scaleX,
    d: scaleY,
    e: middleX * (1 - scaleX) + points(offsetXMm),
    f: middleY * (1 - scaleY) - points(offsetYMm),
  };
}
