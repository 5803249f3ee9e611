import { PDFArray, PDFNumber, type PDFDict } from 'pdf-lib';
import { readCharacterMap } from './character-map';
import { bytesOf, dictAt, dictOf, itemsAt, nameAt, numberAt, valueAt } from './pdf-values';
import type { RuleId } from './rules';
import { readTrueType, type TrueType } from './true-type';

/** A composite TrueType font (ISO 32000-1, 9.7) whose codes can be looked at one by one. */
export interface ReadableFont {
  readonly program: TrueType;
  readonly glyphOf: (code: number) => number;
  /** Width in thousandths of the type size, as the file says. */
  readonly widthOf: (code: number) => number;
  /** The characters that a code stands for; undefined where nothing says it. */
  readonly textOf: (code: number) => string | undefined;
}

export interface FontReading {
  readonly name: string;
  /** Rules that the font breaks as a whole. */
  readonly broken: readonly RuleId[];
  /** Undefined where it cannot be looked at further. */
  readonly font?: ReadableFont;
}

/** Reads a font as far as it can be read. */
export function readFont(dict: PDFDict): FontReading {
  const name = nameAt(dict, 'BaseFont') ?? nameAt(dict, 'Subtype') ?? 'font';
  const descendant = dictOf(dict.context.lookup(itemsAt(dict, 'DescendantFonts')[0]));
  const descriptor = dictAt(descendant ?? dict, 'FontDescriptor');
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => valueAt(descriptor, key));
  if (files.every((file) => file === undefined)) return { name, broken: ['font-embedded'] };
  const program = programOf(bytesOf(valueAt(descriptor, 'FontFile2')));
  if (!descendant || nameAt(descendant, 'Subtype') !== 'CIDFontType2' || !program)
    return { name, broken: ['font-kind'] };
  if (!/^Identity-[HV]$/.test(nameAt(dict, 'Encoding') ?? '')) return { name, broken: ['font-encoding'] };
  const glyphOf = glyphMap(descendant);
  if (!glyphOf) return { name, broken: ['font-glyph-map'] };
  const texts = textMap(dict);
  if (!texts) return { name, broken: ['text-has-unicode'] };
  const widths = widthMap(descendant);
  const defaultWidth = numberAt(descendant, 'DW') ?? 1000;
  const isSetRight = hasRightGlyphSet(descriptor, { program, glyphOf });
  return {
    name,
    broken: isSetRight ? [] : ['font-glyph-set'],
    font: { program, glyphOf, widthOf: (code) => widths.get(code) ?? defaultWidth, textOf: (code) => texts.get(code) },
  };
}

function programOf(bytes: Uint8Array | undefined): TrueType | undefined {
  try {
    return bytes && readTrueType(bytes);
  } catch {
    return undefined;
  }
}

function textMap(font: PDFDict): ReadonlyMap<number, string> | undefined {
  const bytes = bytesOf(valueAt(font, 'ToUnicode'));
  try {
    return bytes && readCharacterMap(bytes);
  } catch {
    return undefined;
  }
}

/** From codes to glyphs (`CIDToGIDMap`, 9.7.4.2): the same numbers, or two bytes each in a stream. */
function glyphMap(descendant: PDFDict): ((code: number) => number) | undefined {
  if (nameAt(descendant, 'CIDToGIDMap') === 'Identity') return (code) => code;
  const bytes = bytesOf(valueAt(descendant, 'CIDToGIDMap'));
  return bytes && ((code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0));
}

/** Widths by code (`W`, 9.7.4.3): `first [w w …]` or `first last w`. */
function widthMap(descendant: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = itemsAt(descendant, 'W').map((item) => descendant.context.lookup(item));
  for (let index = 0; index < items.length;) {
    const [first, second, third] = [items[index], items[index + 1], items[index + 2]];
    if (!(first instanceof PDFNumber)) break;
    if (second instanceof PDFArray) {
      for (const [at, width] of second.asArray().entries()) {
        if (width instanceof PDFNumber) widths.set(first.asNumber() + at, width.asNumber());
      }
      index += 2;
      continue;
    }
    if (!(second instanceof PDFNumber) || !(third instanceof PDFNumber)) break;
    for (let code = first.asNumber(); code <= second.asNumber(); code += 1) widths.set(code, third.asNumber());
    index += 3;
  }
  return widths;
}

/** One bit a code, the first in the highest bit; a code is in the font where its glyph is. */
function hasRightGlyphSet(
  descriptor: PDFDict | undefined,
  { program, glyphOf }: Pick<ReadableFont, 'program' | 'glyphOf'>,
): boolean {
  const set = valueAt(descriptor, 'CIDSet');
  if (set === undefined) return true;
  const bytes = bytesOf(set);
  if (!bytes) return false;
  const codes = Math.max(bytes.length * 8, program.glyphs);
  for (let code = 0; code < codes; code += 1) {
    const isListed = ((bytes[code >> 3] ?? 0) & (0x80 >> (code & 7))) !== 0;
    const glyph = glyphOf(code);
    const isThere = code === 0 || (glyph > 0 && glyph < program.glyphs);
    if (isListed !== isThere) return false;
  }
  return true;
}
