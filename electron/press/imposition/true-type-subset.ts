/** A letter of a font: its glyph and how far it moves the pen, in thousandths of the letter's size. */
export interface SubsetGlyph {
  readonly id: number;
  readonly advance: number;
}

/** A TrueType font with the outlines of a few letters only. */
export interface FontSubset {
  readonly file: Uint8Array;
  /** By letter. */
  readonly glyphs: ReadonlyMap<string, SubsetGlyph>;
  /** Left, bottom, right and top of the tallest letters, in thousandths. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** A font file while it is read (OpenType 1.9, «font file»): big-endian numbers in named tables. */
interface FontReader {
  readonly data: Uint8Array;
  readonly view: DataView;
  readonly table: (tag: string) => Table;
}

/**
 * Cuts a TrueType font (static, not hinted, as Noto Sans is) down to the given letters. Glyphs keep their numbers, so
 * that nothing inside them has to be rewritten; those that are not used become empty. Throws where a letter is missing.
 * Written here because the well-known subsetter of pdf-lib loses outlines of this very family.
 */
export function subsetTrueType(file: Uint8Array, letters: string): FontSubset {
  const font = openFont(file);
  const head = font.table('head');
  const perThousand = 1000 / font.view.getUint16(head.offset + 18);
  const used = new Set([0]);
  const glyphs = new Map<string, SubsetGlyph>();
  for (const letter of new Set(letters)) {
    const id = glyphOf(font, letter.codePointAt(0) ?? 0);
    addWithParts(font, id, used);
    glyphs.set(letter, { id, advance: advanceOf(font, id) * perThousand });
  }
  const signed = (offset: number): number => Math.round(font.view.getInt16(offset) * perThousand);
  const hhea = font.table('hhea').offset;
  return {
    file: writeFont(cutTables(font, used)),
    glyphs,
    box: [signed(head.offset + 36), signed(head.offset + 38), signed(head.offset + 40), signed(head.offset + 42)],
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
  };
}

function openFont(data: Uint8Array): FontReader {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const tables = new Map<string, Table>();
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...data.subarray(record, record + 4));
    tables.set(tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  const table = (tag: string): Table => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table ${tag}`);
    return found;
  };
  return { data, view, table };
}

/** Looks a character up in the Windows Unicode map (`cmap` format 4). */
function glyphOf({ view, table }: FontReader, codePoint: number): number {
  const start = unicodeMap(view, table('cmap').offset);
  const segments = view.getUint16(start + 6);
  for (let index = 0; index < segments; index += 2) {
    const end = start + 14 + index;
    if (view.getUint16(end) < codePoint) continue;
    const first = view.getUint16(end + segments + 2);
    if (first > codePoint) break;
    const delta = view.getUint16(end + 2 * segments + 2);
    const rangeAt = end + 3 * segments + 2;
    const range = view.getUint16(rangeAt);
    const glyph = range === 0 ? codePoint : view.getUint16(rangeAt + range + 2 * (codePoint - first));
    if (glyph !== 0) return (glyph + delta) & 0xffff;
    break;
  }
  throw new Error(`The font has no letter U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
}

function unicodeMap(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    if (view.getUint16(record) === 3 && view.getUint16(record + 2) === 1) return cmap + view.getUint32(record + 4);
  }
  throw new Error('The font has no Unicode map');
}

function advanceOf({ view, table }: FontReader, glyph: number): number {
  const metrics = view.getUint16(table('hhea').offset + 34);
  return view.getUint16(table('hmtx').offset + Math.min(glyph, metrics - 1) * 4);
}

/** Where a glyph's outline lies in `glyf`; nothing for a space. */
function outline({ view, table }: FontReader, glyph: number): Table {
  const isLong = view.getInt16(table('head').offset + 50) === 1;
  const at = (index: number): number =>
    isLong ? view.getUint32(table('loca').offset + index * 4) : view.getUint16(table('loca').offset + index * 2) * 2;
  return { offset: table('glyf').offset + at(glyph), length: at(glyph + 1) - at(glyph) };
}

const moreParts = 0x20;

/** A glyph such as ä is made of others (`glyf`, composite glyph description). */
function addWithParts(font: FontReader, glyph: number, used: Set<number>): void {
  used.add(glyph);
  const { offset, length } = outline(font, glyph);
  if (length === 0 || font.view.getInt16(offset) >= 0) return;
  let position = offset + 10;
  let flags = moreParts;
  while ((flags & moreParts) !== 0) {
    flags = font.view.getUint16(position);
    addWithParts(font, font.view.getUint16(position + 2), used);
    const scale = (flags & 0x8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
    position += 4 + ((flags & 0x1) !== 0 ? 4 : 2) + scale;
  }
}

/** The tables that a font inside a PDF needs (ISO 32000-1, 9.9), up to the last glyph that is used. */
function cutTables(font: FontReader, used: ReadonlySet<number>): ReadonlyMap<string, Uint8Array> {
  const count = Math.max(...used) + 1;
  const copy = (tag: string): Uint8Array => {
    const { offset, length } = font.table(tag);
    return font.data.slice(offset, offset + length);
  };
  const [head, hhea, maxp] = [copy('head'), copy('hhea'), copy('maxp')];
  new DataView(head.buffer).setUint32(8, 0);
  new DataView(head.buffer).setInt16(50, 1);
  new DataView(hhea.buffer).setUint16(34, count);
  new DataView(maxp.buffer).setUint16(4, count);
  const hmtx = new Uint8Array(count * 4);
  const loca = new Uint8Array((count + 1) * 4);
  const outlines: Uint8Array[] = [];
  let length = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    new DataView(hmtx.buffer).setUint16(glyph * 4, used.has(glyph) ? advanceOf(font, glyph) : 0);
    if (used.has(glyph)) {
      const place = outline(font, glyph);
      const padded = new Uint8Array(Math.ceil(place.length / 4) * 4);
      padded.set(font.data.subarray(place.offset, place.offset + place.length));
      outlines.push(padded);
      length += padded.length;
    }
    new DataView(loca.buffer).setUint32((glyph + 1) * 4, length);
  }
  const glyf = new Uint8Array(Buffer.concat(outlines));
  return new Map(Object.entries({ glyf, head, hhea, hmtx, loca, maxp }));
}

/** Tables one after another with their directory; the checksum of the whole stands in `head` (OpenType, «font file»). */
function writeFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = 12 + tables.size * 16;
  const lengths = [...tables.values()].map((data) => Math.ceil(data.length / 4) * 4);
  const file = new Uint8Array(directory + lengths.reduce((sum, length) => sum + length, 0));
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.size));
  view.setUint32(0, 0x00010000);
  [tables.size, power * 16, Math.log2(power), (tables.size - power) * 16].forEach((value, index) =>
    view.setUint16(4 + index * 2, value),
  );
  let [record, position, head] = [12, directory, 0];
  for (const [tag, data] of tables) {
    file.set(data, position);
    file.set(Buffer.from(tag, 'latin1'), record);
    const padded = Math.ceil(data.length / 4) * 4;
    [checksum(view, position, padded), position, data.length].forEach((value, index) =>
      view.setUint32(record + 4 + index * 4, value),
    );
    if (tag === 'head') head = position;
    [record, position] = [record + 16, position + padded];
  }
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, file.length)) >>> 0);
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}
