import { PDFName, type PDFContext, type PDFRef } from 'pdf-lib';
import type { SheetFont } from '../../imposition/sheet-font';
import { compressedStream, plainStream } from '../streams';
import { drawable } from './field-font';

/** Name of the font in the fields' resources (ISO 32000-1, 12.7.3.3). */
export const fieldFontName = 'NotoSans';
/** Size of what is written into a field, in points, and the height of its lines. */
export const fieldTextPt = 10;
const linePt = 12.5;
/** Between the box and its words. */
const edgePt = 2;
/** Pictures of boxes, and of fields with a word or none, are this short: a form has hundreds of them. */
const shortContent = 256;

/** Width and height of a field's box, in points. */
export interface FieldSize {
  readonly width: number;
  readonly height: number;
}

function picture(context: PDFContext, { width, height }: FieldSize, content: string, font: SheetFont | null): PDFRef {
  const stream = content.length < shortContent ? plainStream(context, content) : compressedStream(context, content);
  const entries = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: font === null ? {} : { Font: { [fieldFontName]: font.ref } },
  };
  for (const [key, value] of context.obj(entries).entries()) stream.dict.set(key, value);
  return context.register(stream);
}

/** The words broken into lines that the box holds side by side; a word that is wider than it stands alone. */
function linesOf(text: string, widthPt: number, font: SheetFont): readonly string[] {
  const widthOf = (words: string): number => font.widthMm(words, fieldTextPt);
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of drawable(paragraph).split(' ')) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last === undefined || widthOf(longer) > widthPt) lines.push(word);
      else lines.splice(-1, 1, longer);
    }
    return lines;
  });
}

/** How a text field looks: empty, or with its value from the top, or in the middle of a single line. */
export function textPicture(
  context: PDFContext,
  font: SheetFont,
  { value, size, isMultiline }: { readonly value: string; readonly size: FieldSize; readonly isMultiline: boolean },
): PDFRef {
  const lines = isMultiline ? linesOf(value, size.width - 2 * edgePt, font) : [drawable(value.replaceAll('\n', ' '))];
  const first = isMultiline ? size.height - edgePt - fieldTextPt : (size.height - fieldTextPt) / 2 + 2.2;
  const shown = lines.map((line, index) => `${index === 0 ? '' : `0 -${linePt} Td `}${font.encoded(line)} Tj`);
  const text =
    value === '' ? '' : `BT /${fieldFontName} ${fieldTextPt} Tf 0 g ${edgePt} ${first} Td ${shown.join(' ')} ET `;
  return picture(context, size, `/Tx BMC q 0 0 ${size.width} ${size.height} re W n ${text}Q EMC`, font);
}

/** How a box looks with its tick, and without. The tick is drawn, so that no font is needed for it. */
export function tickPictures(context: PDFContext, size: FieldSize): { readonly on: PDFRef; readonly off: PDFRef } {
  const at = (x: number, y: number): string => `${(size.width * x).toFixed(2)} ${(size.height * y).toFixed(2)}`;
  const tick = `q 0 G 1.4 w 1 J 1 j ${at(0.2, 0.5)} m ${at(0.42, 0.25)} l ${at(0.8, 0.78)} l S Q`;
  return { on: picture(context, size, tick, null), off: picture(context, size, '', null) };
}

/** The look of what will be typed, as programs that fill the form read it. Size 0 lets long answers shrink to fit. */
export function defaultAppearance(isMultiline: boolean): string {
  return `/${fieldFontName} ${isMultiline ? 0 : fieldTextPt} Tf 0 g`;
}

/** The key of a pressed box's picture: an option's own word as a name. */
export function optionName(option: string): PDFName {
  return PDFName.of(option);
}
