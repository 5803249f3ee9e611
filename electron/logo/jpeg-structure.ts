import type { PixelSize } from './pixel-size';

/** Marker codes, the byte after 0xFF (ITU-T T.81, table B.1). */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

interface Segment {
  readonly marker: number;
  /** Where the marker's own data starts, after its two length bytes. */
  readonly dataStart: number;
  readonly end: number;
}

/** Whether a file begins as a JPEG does, whatever its name says. */
export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === startOfImage && bytes[2] === 0xff;
}

/** The size in the frame header, or null where none comes before the picture's data (T.81, B.2.2). */
export function jpegSize(bytes: Buffer): PixelSize | null {
  if (!isJpeg(bytes)) return null;
  let segment = segmentAt(bytes, 2);
  while (segment !== null && !isFrameHeader(segment.marker)) {
    if (segment.marker === startOfScan || segment.marker === endOfImage) return null;
    segment = segmentAt(bytes, segment.end);
  }
  if (segment === null || segment.dataStart + 5 > bytes.length) return null;
  return { heightPx: bytes.readUInt16BE(segment.dataStart + 1), widthPx: bytes.readUInt16BE(segment.dataStart + 3) };
}

/** Whether all segments and scans are there up to the end mark: a cut photograph would print half grey. */
export function isWholeJpeg(bytes: Buffer): boolean {
  let hasScan = false;
  let segment = segmentAt(bytes, 2);
  while (segment !== null && segment.marker !== endOfImage) {
    const isScan = segment.marker === startOfScan;
    hasScan ||= isScan;
    segment = segmentAt(bytes, isScan ? endOfScan(bytes, segment.end) : segment.end);
  }
  return segment !== null && hasScan;
}

/** SOF0 to SOF15 without the three codes in between that mean tables (DHT, JPG, DAC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The segment whose marker stands at `offset`, after any fill bytes; null where there is none or it is cut. */
function segmentAt(bytes: Buffer, offset: number): Segment | null {
  if (bytes[offset] !== 0xff) return null;
  let position = offset + 1;
  while (bytes[position] === 0xff) position += 1;
  const marker = bytes[position];
  if (marker === undefined || marker === 0) return null;
  const dataStart = position + 3;
  if (marker === endOfImage) return { marker, dataStart: position + 1, end: position + 1 };
  if (dataStart > bytes.length) return null;
  const end = position + 1 + bytes.readUInt16BE(position + 1);
  return end < dataStart || end > bytes.length ? null : { marker, dataStart, end };
}

/** Where the next marker stands after a scan's data, in which 0xFF00 is a plain 0xFF and 0xFFD0 to 0xFFD7 are restarts. */
function endOfScan(bytes: Buffer, start: number): number {
  let offset = bytes.indexOf(0xff, start);
  while (offset !== -1) {
    const next = bytes[offset + 1];
    if (next === undefined) return bytes.length;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return offset;
    offset = bytes.indexOf(0xff, offset + 2);
  }
  return bytes.length;
}
