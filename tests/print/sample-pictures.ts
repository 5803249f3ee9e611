import { PNG } from 'pngjs';
import { crc32 } from 'node:zlib';

/** A JPEG of 24 by 16 dots: red on the left, blue on the right. Made with Ghostscript. */
const jpegBase64 = [
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PT',
  'gyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAAQ',
  'ABgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhBy',
  'JxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKT',
  'lJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAA',
  'AAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRom',
  'JygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExc',
  'bHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDi6x9c/wCWH/Av6VsVj65/yw/4F/Sjg/8A5HVH/t7/ANIkfqHF',
  'X/Iorf8Abv8A6VEyKKKK/cT8cP/Z',
].join('');

export function sampleJpeg(): Buffer {
  return Buffer.from(jpegBase64, 'base64');
}

/** The same JPEG as a telephone writes it that was held upright: its Exif says "turn a quarter to the right" (orientation 6). */
export function turnedJpeg(): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const jpeg = sampleJpeg();
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** A PNG in one colour and opacity. */
export function samplePng(
  widthPx: number,
  heightPx: number,
  rgba: readonly [number, number, number, number] = [200, 0, 0, 255],
): Buffer {
  const png = new PNG({ width: widthPx, height: heightPx });
  for (let dot = 0; dot < widthPx * heightPx; dot += 1) png.data.set(rgba, dot * 4);
  return PNG.sync.write(png);
}

/** A PNG of grey noise, which no compression makes small: what a photograph becomes. */
export function noisyPng(widthPx: number, heightPx: number): Buffer {
  const png = new PNG({ width: widthPx, height: heightPx });
  let state = 12345;
  for (let byte = 0; byte < png.data.length; byte += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    png.data[byte] = byte % 4 === 3 ? 255 : state >>> 24;
  }
  return PNG.sync.write(png, { deflateLevel: 1 });
}

/** A whole PNG of some hundred bytes whose header claims another size: a decompression bomb. */
export function pngClaiming(widthPx: number, heightPx: number): Buffer {
  const png = samplePng(8, 8);
  png.writeUInt32BE(widthPx, 16);
  png.writeUInt32BE(heightPx, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A drawing with these parts inside, 100 by 50 units. */
export function svg(inside: string, attributes = 'viewBox="0 0 100 50"'): Buffer {
  const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return Buffer.from(`<svg ${namespaces} ${attributes}>${inside}</svg>`);
}
