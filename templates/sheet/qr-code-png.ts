import { zlibSync } from 'fflate/browser';
import { encode } from 'uqr';

/** White modules on every side without which readers do not find the code (ISO/IEC 18004, 9.1). */
const quietModules = 4;
/** Enough for 600 dots per inch at 22 mm: a picture that is enlarged in print gets soft edges. */
const pixelsPerModule = 16;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** The checksum of a PNG chunk (ISO/IEC 15948, annex D). */
function crc32(bytes: readonly number[]): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

function chunk(name: string, content: Iterable<number>): readonly number[] {
  const data = [...content];
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...bigEndian(data.length), ...named, ...bigEndian(crc32(named))];
}

/** One bit a pixel, white is 1; every line begins with its filter, none. */
function pixelLines(isDark: readonly (readonly boolean[])[], sizePx: number): Uint8Array {
  const lineBytes = 1 + Math.ceil(sizePx / 8);
  const lines = new Uint8Array(lineBytes * sizePx);
  for (let y = 0; y < sizePx; y += 1) {
    const row = isDark[Math.floor(y / pixelsPerModule)] ?? [];
    for (let x = 0; x < sizePx; x += 1) {
      if (row[Math.floor(x / pixelsPerModule)]) continue;
      const at = y * lineBytes + 1 + (x >> 3);
      lines[at] = (lines[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return lines;
}

/** A drawn code: a black and white PNG and its side in pixels, quiet zone included. */
export interface QrCodePicture {
  readonly png: Uint8Array;
  readonly sizePx: number;
}

/**
 * The QR code of a text, which still reads with a seventh of it worn away (level M). A PNG because Chromium tags no
 * other picture as a figure. The same text gives the same bytes.
 */
export function qrCodePicture(value: string): QrCodePicture {
  const { data } = encode(value, { ecc: 'M', border: quietModules });
  const sizePx = data.length * pixelsPerModule;
  const header = [...bigEndian(sizePx), ...bigEndian(sizePx), 1, 0, 0, 0, 0];
  const png = Uint8Array.from([
    ...pngSignature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(pixelLines(data, sizePx), { level: 9 })),
    ...chunk('IEND', []),
  ]);
  return { png, sizePx };
}
