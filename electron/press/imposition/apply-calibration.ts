import { PDFArray, PDFName, PDFRef, type PDFDocument, type PDFObject, type PDFPage } from 'pdf-lib';
import { noCalibration, type Calibration, type PageCalibrations } from '../../../templates/model/printer-calibration';
import { compressedStream } from '../finish/streams';
import { openFinished, savePdf, setFileId } from './impose';
import { matrixOperator, type Matrix } from './matrix';
import { millimetres, points } from './millimetres';
import { moveAnnotation } from './page-references';
import { pageToleranceMm, paperSize } from './paper-sizes';

/**
 * The same PDF for one printer: what each page draws is moved and stretched by the printer's calibration, links and
 * fields with it. Page sizes, text and tags stay. Larger pages than A4 stay whole as they are: printers draw A3 in another
 * way than the A4 that was measured. Where nothing changes, the bytes stay as they were.
 */
export async function applyCalibration(pdf: Uint8Array, calibrations: PageCalibrations): Promise<Uint8Array> {
  if (Object.values(calibrations).every(changesNothing)) return pdf;
  const document = await openFinished(pdf);
  const changes = document.getPages().map((page) => ({ page, calibration: calibrationOf(page, calibrations) }));
  const changed = changes.filter(({ calibration }) => !changesNothing(calibration));
  if (changed.length === 0) return pdf;
  for (const { page, calibration } of changed) calibratePage(document, page, calibration);
  setFileId(document, JSON.stringify(changes.map(({ calibration }) => calibration)));
  return savePdf(document);
}

function changesNothing({ offsetXMm, offsetYMm, scaleX, scaleY }: Calibration): boolean {
  return offsetXMm === 0 && offsetYMm === 0 && scaleX === 1 && scaleY === 1;
}

function calibrationOf(page: PDFPage, calibrations: PageCalibrations): Calibration {
  const box = page.getMediaBox();
  const [width, height] = [millimetres(box.width), millimetres(box.height)];
  const orientation = width > height ? 'landscape' : 'portrait';
  const a4 = paperSize('A4', orientation);
  const fits = width <= a4.width + pageToleranceMm && height <= a4.height + pageToleranceMm;
  return fits ? calibrations[orientation] : noCalibration;
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
