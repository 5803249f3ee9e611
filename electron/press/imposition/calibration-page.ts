import { PDFDocument, PDFHeader } from 'pdf-lib';
import type { InterfaceLanguage } from '../../../templates/model/language';
import { rulerMm } from '../../../templates/model/printer-calibration';
import { writeDocumentInformation } from '../finish/document-information';
import { setStableFileId } from '../finish/file-id';
import { calibrationWords } from './calibration-words';
import { savePdf } from './impose';
import { thinLine, type LineMark, type PointMm } from './imposition-plan';
import { paperSize, type Orientation, type SizeMm } from './paper-sizes';
import { embedNotoSans, type SheetFont } from './sheet-font';
import { drawnLines, openPage, writePages, type SheetPage } from './sheet-page';
import { brokenIntoLines, drawnText, drawTagged, type TaggedPiece, type TextLine } from './sheet-text';

export interface CalibrationPageOptions {
  /** The file of Noto Sans Regular. */
  readonly font: Uint8Array;
  /** The print date, `YYYY-MM-DD`: the PDF's own dates. */
  readonly date: string;
  /** Printers turn landscape pages on their own, so each way is measured by itself; portrait where absent. */
  readonly orientation?: Orientation;
}

/**
 * One A4 page to print and measure: a cross in the middle and in the corners, a level and an upright ruler of 100 mm,
 * and what to do. `calibrationFrom` takes what was measured. The same input gives the same bytes.
 */
export async function calibrationPage(
  language: InterfaceLanguage,
  { font: file, date, orientation = 'portrait' }: CalibrationPageOptions,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.context.header = PDFHeader.forVersion(1, 7);
  document.setProducer('Heräte');
  const page = openPage(document.context, paperSize('A4', orientation));
  const { title, alt, steps } = calibrationWords[language];
  const sentences = steps.map((step) => withMeasures(step, language, page.sizeMm));
  const labels = rulerLabels(page.sizeMm);
  const font = embedNotoSans(document.context, file, [title, ...sentences, ...labels.map(({ text }) => text)]);
  const lines = [...crosses(page.sizeMm), ...rulers(page.sizeMm)];
  drawTagged(document, page, [
    { type: 'H1', operators: drawnText(page, font, [{ text: title, at: { left: textLeftMm, top: 30 }, sizeMm: 7 }]) },
    ...instructions(page, font, sentences),
    {
      type: 'Figure',
      operators: `${drawnLines(page.sizeMm, lines)}\n${drawnText(page, font, labels)}`,
      alt,
      box: { left: 0, top: 0, ...page.sizeMm },
    },
  ]);
  const drawing = page.content.join('\n');
  writePages(document, [page]);
  const information = { title, author: 'Heräte', language, date };
  writeDocumentInformation(document, information);
  setStableFileId(document.context, information, [drawing]);
  return savePdf(document);
}

const textLeftMm = 25;
const textSizeMm = 4;
const lineHeightMm = 5.6;

function withMeasures(step: string, language: InterfaceLanguage, { width, height }: SizeMm): string {
  const inWords = (value: number): string => value.toFixed(1).replace('.', language === 'en' ? '.' : ',');
  return step.replace('{left}', inWords(width / 2)).replace('{top}', inWords(height / 2));
}

/** Each step a paragraph, one under the other, clear of the upright ruler. */
function instructions(page: SheetPage, font: SheetFont, sentences: readonly string[]): readonly TaggedPiece[] {
  const widthMm = page.sizeMm.width - rulerFromEdgeMm - 15 - textLeftMm;
  let top = 40;
  return sentences.map((sentence) => {
    const lines = brokenIntoLines(sentence, font, { sizeMm: textSizeMm, widthMm });
    const drawn = lines.map((line, index): TextLine => {
      const text = index < lines.length - 1 ? `${line} ` : line;
      return { text, at: { left: textLeftMm, top: top + index * lineHeightMm }, sizeMm: textSizeMm };
    });
    top += lines.length * lineHeightMm + 1;
    return { type: 'P', operators: drawnText(page, font, drawn) };
  });
}

/** Large in the middle, small in the corners, well inside what every printer prints. */
function crosses({ width, height }: SizeMm): readonly LineMark[] {
  const corner = 15;
  const cornerArm = 5;
  const middleArm = 20;
  const corners = [corner, width - corner].flatMap((left) =>
    [corner, height - corner].flatMap((top) => cross({ left, top }, cornerArm)),
  );
  return [...cross({ left: width / 2, top: height / 2 }, middleArm), ...corners];
}

function cross({ left, top }: PointMm, arm: number): readonly LineMark[] {
  return [
    thinLine({ left: left - arm, top }, { left: left + arm, top }),
    thinLine({ left, top: top - arm }, { left, top: top + arm }),
  ];
}

const rulerFromEdgeMm = 35;

/** The level ruler near the lower edge, the upright one near the right edge, both about the paper's middle. */
function rulerOrigins({ width, height }: SizeMm): { readonly level: PointMm; readonly upright: PointMm } {
  return {
    level: { left: (width - rulerMm) / 2, top: height - rulerFromEdgeMm },
    upright: { left: width - rulerFromEdgeMm, top: (height - rulerMm) / 2 },
  };
}

/** A tick for every millimetre, longer at fives and tens. */
function rulers(size: SizeMm): readonly LineMark[] {
  const { level, upright } = rulerOrigins(size);
  const ticks = Array.from({ length: rulerMm + 1 }, (_, at) => ({
    at,
    length: at % 10 === 0 ? 6 : at % 5 === 0 ? 4.5 : 3,
  }));
  return [
    thinLine(level, { left: level.left + rulerMm, top: level.top }),
    thinLine(upright, { left: upright.left, top: upright.top + rulerMm }),
    ...ticks.map(({ at, length }) =>
      thinLine({ left: level.left + at, top: level.top }, { left: level.left + at, top: level.top - length }),
    ),
    ...ticks.map(({ at, length }) =>
      thinLine({ left: upright.left, top: upright.top + at }, { left: upright.left - length, top: upright.top + at }),
    ),
  ];
}

function rulerLabels(size: SizeMm): readonly TextLine[] {
  const { level, upright } = rulerOrigins(size);
  const tens = Array.from({ length: rulerMm / 10 + 1 }, (_, index) => index * 10);
  return tens.flatMap((at) => {
    const text = String(at);
    return [
      { text, at: { left: level.left + at - text.length * 0.8, top: level.top + 4 }, sizeMm: 2.8 },
      { text, at: { left: upright.left + 1.5, top: upright.top + at + 1 }, sizeMm: 2.8 },
    ];
  });
}
