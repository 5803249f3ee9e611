import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subsetTrueType } from './true-type-subset';

const font = new Uint8Array(
  readFileSync('node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
);

/** The tables of a font file by name. */
function tablesOf(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = 12 + index * 16;
      const name = String.fromCharCode(...file.subarray(record, record + 4));
      return [
        name,
        new DataView(file.buffer, file.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12)),
      ] as const;
    }),
  );
}

function outlineOf(file: Uint8Array, glyph: number): Uint8Array {
  const tables = tablesOf(file);
  const [loca, glyf] = [tables.get('loca'), tables.get('glyf')];
  if (!loca || !glyf) throw new Error('A TrueType font has outlines');
  const start = loca.getUint32(glyph * 4);
  return new Uint8Array(glyf.buffer, glyf.byteOffset + start, loca.getUint32(glyph * 4 + 4) - start);
}

describe('subsetTrueType', () => {
  it('keeps the outlines of the letters, also of the parts of composed ones', () => {
    const { file, glyphs } = subsetTrueType(font, 'Aäŋ');

    for (const { id } of glyphs.values()) {
      const whole = outlineOf(font, id);
      expect(whole.length).toBeGreaterThan(0);
      expect(Buffer.from(outlineOf(file, id)).subarray(0, whole.length).equals(Buffer.from(whole))).toBe(true);
    }
    const parts = new DataView(font.buffer, outlineOf(font, glyphs.get('ä')?.id ?? 0).byteOffset);
    expect(parts.getInt16(0)).toBe(-1);
    expect(outlineOf(file, parts.getUint16(12)).length).toBeGreaterThan(0);
  });

  it('leaves everything else out', () => {
    const { file, glyphs } = subsetTrueType(font, 'A');
    const other = (glyphs.get('A')?.id ?? 0) - 1;

    expect(outlineOf(font, other).length).toBeGreaterThan(0);
    expect(outlineOf(file, other)).toHaveLength(0);
    expect(file.length).toBeLessThan(2000);
  });

  it('says how wide letters are and gives the same bytes each time', () => {
    const first = subsetTrueType(font, 'WI ');

    expect(first.glyphs.get('W')?.advance).toBe(create(font).layout('W').advanceWidth);
    expect(first.glyphs.get(' ')?.advance).toBe(create(font).layout(' ').advanceWidth);
    expect(Buffer.from(subsetTrueType(font, 'WI ').file).equals(Buffer.from(first.file))).toBe(true);
  });

  it('refuses a letter that the font lacks', () => {
    expect(() => subsetTrueType(font, '☎')).toThrow('U+260E');
  });
});
