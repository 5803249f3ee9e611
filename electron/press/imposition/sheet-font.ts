import { createHash } from 'node:crypto';
import { PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { compressedStream } from '../finish/streams';
import { subsetTrueType, type FontSubset } from './true-type-subset';

/** A font in the file with the letters that sheets need. */
export interface SheetFont {
  readonly ref: PDFRef;
  /** The text as operand of `Tj`. */
  readonly encoded: (text: string) => string;
  /** How long a line of it is, in millimetres, at a letter size in millimetres. */
  readonly widthMm: (text: string, sizeMm: number) => number;
}

/** Noto Sans cut down to some letters, ready to be put into files. */
export interface CutFont {
  readonly name: string;
  readonly subset: FontSubset;
}

/** Cuts Noto Sans down to the letters of these texts. Throws where the font lacks one. */
export function cutNotoSans(file: Uint8Array, texts: readonly string[]): CutFont {
  const letters = [...new Set(texts.join(' '))].sort().join('');
  return { name: `${subsetTag(letters)}+NotoSans-Regular`, subset: subsetTrueType(file, letters) };
}

/** Puts Noto Sans with the letters of these texts into the file. Throws where the font lacks a letter. */
export function embedNotoSans(context: PDFContext, file: Uint8Array, texts: readonly string[]): SheetFont {
  return embedCutFont(context, cutNotoSans(file, texts));
}

/** Puts a font into the file, with the map by which its letters are searched and read aloud (ISO 32000-1, 9.7 and 9.10.3). */
export function embedCutFont(context: PDFContext, { name, subset }: CutFont): SheetFont {
  const glyphs = [...subset.glyphs.entries()].sort(([, one], [, other]) => one.id - other.id);
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: fontDescriptor(context, name, subset),
      DW: 0,
      W: glyphs.flatMap(([, { id, advance }]) => [id, [advance]]),
      CIDToGIDMap: 'Identity',
    }),
  );
  const unicode = context.register(
    compressedStream(context, unicodeMap(glyphs.map(([letter, { id }]) => [id, letter]))),
  );
  const font = { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', ToUnicode: unicode };
  const glyph = (letter: string) => {
    const found = subset.glyphs.get(letter);
    if (!found) throw new Error(`«${letter}» was not asked for`);
    return found;
  };
  return {
    ref: context.register(context.obj({ ...font, DescendantFonts: [descendant] })),
    encoded: (text) => `<${[...text].map((letter) => hexadecimal(glyph(letter).id)).join('')}>`,
    widthMm: (text, sizeMm) => ([...text].reduce((sum, letter) => sum + glyph(letter).advance, 0) * sizeMm) / 1000,
  };
}

function fontDescriptor(context: PDFContext, name: string, { file, box, ascent, descent }: FontSubset): PDFRef {
  const stream = compressedStream(context, Buffer.from(file).toString('latin1'));
  stream.dict.set(PDFName.of('Length1'), context.obj(file.length));
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      // Not symbolic: Latin letters (table 123).
      Flags: 32,
      FontBBox: [...box],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: 714,
      StemV: 80,
      FontFile2: context.register(stream),
    }),
  );
}

/** Six capital letters before the name of a subset, others for other letters (9.6.4). */
function subsetTag(letters: string): string {
  const hash = createHash('sha256').update(letters).digest();
  return [...hash.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function unicodeMap(glyphs: readonly (readonly [number, string])[]): string {
  // A block holds at most a hundred letters (9.10.3).
  const blocks = Array.from({ length: Math.ceil(glyphs.length / 100) }, (_, index) => {
    const block = glyphs.slice(index * 100, (index + 1) * 100);
    const lines = block.map(([id, letter]) => `<${hexadecimal(id)}> <${hexadecimal(letter.codePointAt(0) ?? 0)}>`);
    return [`${block.length} beginbfchar`, ...lines, 'endbfchar'].join('\n');
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
