import { crc32 } from 'node:zlib';
import type { PixelSize } from './pixel-size';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether a file begins as a PNG does, whatever its name says. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/** The size that the header claims, or null where there is no header (PNG, W3C Recommendation, 11.2.1: IHDR comes first). */
export function pngSize(bytes: Buffer): PixelSize | null {
  if (!isPng(bytes) || bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) };
}

/**
 * Whether every chunk is whole and the picture ends where it should: browsers draw the upper half of a file that a broken
 * download cut, and nobody would notice before the paper hangs. Follows the chunks (5.3: length, type, data, CRC) to IEND.
 */
export function isWholePng(bytes: Buffer): boolean {
  let offset = signature.length;
  let hasPixels = false;
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset);
    const end = offset + 8 + length;
    if (end + 4 > bytes.length) return false;
    if (crc32(bytes.subarray(offset + 4, end)) !== bytes.readUInt32BE(end)) return false;
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    if (type === 'IEND') return hasPixels;
    hasPixels ||= type === 'IDAT';
    offset = end + 4;
  }
  return false;
}
