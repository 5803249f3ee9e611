import type { PDFDocument } from 'pdf-lib';
import { bytesOf, valueAt } from '../pdf-values';
import { readTrueType } from '../true-type';
import { drawMore, firstFont, name, stream, type Allowed, type Plant } from './plant';

/** Shows a code in the first font, as decoration. */
function show(document: PDFDocument, code: string): void {
  drawMore(document, `/Artifact BMC BT /${firstFont(document).key} 9 Tf <${code}> Tj ET EMC`);
}

function changeMap(change: (map: string) => string) {
  return (document: PDFDocument): void => {
    const { font } = firstFont(document);
    const map = Buffer.from(bytesOf(valueAt(font, 'ToUnicode')) ?? []).toString('latin1');
    const changed = change(map);
    if (changed === map) throw new Error('Nothing was changed in the map');
    font.set(name('ToUnicode'), document.context.register(stream(document, changed)));
  };
}

/** Lets the first letter of the map that is no space stand for something else. */
const meaning = (text: string) =>
  changeMap((map) => map.replace(/(beginbfchar\n(?:<\w+> <00[2A]0>\n)*<\w+> )<\w+>/, `$1<${text}>`));

/** One bit for each glyph of the first font's program, and one more. */
function setGlyphSet(document: PDFDocument, more: number): void {
  const { descriptor } = firstFont(document);
  const { glyphs } = readTrueType(bytesOf(valueAt(descriptor, 'FontFile2')) ?? new Uint8Array());
  const bits = Array.from({ length: Math.ceil((glyphs + 1) / 8) * 8 }, (_, code) =>
    code < glyphs + more ? '1' : '0',
  ).join('');
  const bytes = bits.match(/.{8}/g)?.map((byte) => String.fromCharCode(parseInt(byte, 2))) ?? [];
  descriptor.set(name('CIDSet'), document.context.register(stream(document, bytes.join(''))));
}

function setGlyphMap(document: PDFDocument, glyph: (code: number) => number): void {
  const codes = Array.from({ length: 65_536 }, (_, code) => glyph(code));
  const bytes = codes.map((value) => String.fromCharCode(value >> 8, value & 255)).join('');
  firstFont(document).descendant.set(name('CIDToGIDMap'), document.context.register(stream(document, bytes)));
}

const spaceGlyph = 3;

/** Violations of the rules for fonts and what their letters stand for. */
export const fontPlants: readonly Plant[] = [
  {
    rule: 'font-embedded',
    what: 'no font program',
    plant: (document) => firstFont(document).descriptor.delete(name('FontFile2')),
  },
  {
    rule: 'font-kind',
    what: 'a composite font of another kind',
    plant: (document) => firstFont(document).descendant.set(name('Subtype'), name('CIDFontType0')),
  },
  {
    rule: 'font-kind',
    what: 'a font program that is none',
    plant: (document) =>
      firstFont(document).descriptor.set(name('FontFile2'), document.context.register(stream(document, 'no font'))),
  },
  {
    rule: 'font-encoding',
    what: 'another encoding',
    plant: (document) => firstFont(document).font.set(name('Encoding'), name('UniGB-UCS2-H')),
  },
  {
    rule: 'font-glyph-map',
    what: 'none',
    plant: (document) => firstFont(document).descendant.delete(name('CIDToGIDMap')),
  },
  { rule: 'font-glyph-set', what: 'a glyph too many', plant: (document) => setGlyphSet(document, 1) },
  { rule: 'font-glyph-set', what: 'a glyph too few', plant: (document) => setGlyphSet(document, -1) },
  { rule: 'font-glyph-present', what: 'a glyph beyond the last', plant: (document) => show(document, 'FFF0') },
  {
    rule: 'font-glyph-present',
    what: 'letters that are blank',
    plant: (document) => setGlyphMap(document, () => spaceGlyph),
  },
  {
    rule: 'font-widths',
    what: 'widths of another font',
    plant: (document) => firstFont(document).descendant.set(name('W'), document.context.obj([0, 65_535, 333])),
  },
  { rule: 'text-has-unicode', what: 'no map', plant: (document) => firstFont(document).font.delete(name('ToUnicode')) },
  {
    rule: 'text-has-unicode',
    what: 'a map without the first letter',
    plant: changeMap((map) => map.replace(/beginbfchar\n<\w+>/, 'beginbfchar\n<FFF1>')),
  },
  { rule: 'text-has-unicode', what: 'a letter that stands for nothing', plant: meaning('') },
  { rule: 'text-sensible', what: 'U+0000', plant: meaning('0000') },
  { rule: 'text-sensible', what: 'U+FEFF', plant: meaning('FEFF') },
  { rule: 'text-sensible', what: 'U+FFFE', plant: meaning('FFFE') },
  { rule: 'text-sensible', what: 'U+FFFD', plant: meaning('FFFD') },
  { rule: 'text-sensible', what: 'a private character', plant: meaning('E000') },
  { rule: 'text-sensible', what: 'half a pair', plant: meaning('D83D') },
  { rule: 'text-defined', what: 'the box for missing letters', plant: (document) => show(document, '0000') },
];

/** Fonts as they may be. */
export const allowedFonts: readonly Allowed[] = [
  { what: 'a right set of glyphs', plant: (document) => setGlyphSet(document, 0) },
  { what: 'a map of glyphs in a stream', plant: (document) => setGlyphMap(document, (code) => code) },
  { what: 'a letter that stands for two characters', plant: meaning('00660069') },
];
