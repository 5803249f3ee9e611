/** What a TrueType font program says of its glyphs. */
export interface TrueType {
  readonly glyphs: number;
  /** Advance width in thousandths of the type size. */
  readonly widthOf: (glyph: number) => number;
  /** Whether the glyph has an outline; white space has none. */
  readonly isDrawn: (glyph: number) => boolean;
}

/** Reads the tables `head`, `hhea`, `hmtx`, `maxp` and `loca` (OpenType 1.9). Throws where one is missing or cut off. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const file = Buffer.from(bytes);
  const tables = tablesOf(file);
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
  const [head, metrics, places] = [table('head'), table('hmtx'), table('loca')];
  const glyphs = table('maxp').readUInt16BE(4);
  const widths = table('hhea').readUInt16BE(34);
  const unitsPerEm = head.readUInt16BE(18);
  const isLong = head.readUInt16BE(50) === 1;
  const placeOf = (glyph: number): number =>
    isLong ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2;
  return {
    glyphs,
    widthOf: (glyph) => (metrics.readUInt16BE(Math.min(glyph, widths - 1) * 4) * 1000) / unitsPerEm,
    isDrawn: (glyph) => placeOf(glyph + 1) > placeOf(glyph),
  };
}

function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    const offset = file.readUInt32BE(entry + 8);
    tables.set(
      file.toString('latin1', entry, entry + 4),
      file.subarray(offset, offset + file.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}
