import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngClaiming, sampleJpeg, samplePng, turnedJpeg } from '../../tests/print/sample-pictures';
import { inspectRaster } from './raster';

describe('looking a picture over before it is decoded', () => {
  it.each([
    ['a PNG', samplePng(30, 20), { mediaType: 'image/png', widthPx: 30, heightPx: 20 }],
    ['a JPEG', sampleJpeg(), { mediaType: 'image/jpeg', widthPx: 24, heightPx: 16 }],
    ['a JPEG with Exif', turnedJpeg(), { mediaType: 'image/jpeg', widthPx: 24, heightPx: 16 }],
    [
      'a JPEG with bytes after its end',
      Buffer.concat([sampleJpeg(), Buffer.from('tail')]),
      { mediaType: 'image/jpeg', widthPx: 24, heightPx: 16 },
    ],
    ['8000 dots a side', pngClaiming(8000, 5000), { mediaType: 'image/png', widthPx: 8000, heightPx: 5000 }],
  ])('passes %s', (_, bytes, image) => {
    expect(inspectRaster(bytes)).toEqual({ ok: true, value: image });
  });

  it.each([
    ['a side of 8001', pngClaiming(8001, 10), { reason: 'logo-too-large', what: 'side' }],
    ['four thousand million a side', pngClaiming(0xffffffff, 0xffffffff), { reason: 'logo-too-large', what: 'side' }],
    ['more than 40 million dots', pngClaiming(7000, 7000), { reason: 'logo-too-large', what: 'area' }],
    ['no width', pngClaiming(0, 10), { reason: 'logo-damaged' }],
    ['a JPEG that claims 65535 dots a side', withJpegSize(0xffff, 0xffff), { reason: 'logo-too-large', what: 'side' }],
    ['a JPEG without height', withJpegSize(24, 0), { reason: 'logo-damaged' }],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'), { reason: 'logo-wrong-type' }],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'), { reason: 'logo-wrong-type' }],
  ])('refuses %s', (_, bytes, refusal) => {
    expect(inspectRaster(bytes)).toEqual({ ok: false, failure: refusal });
  });

  it.each([
    ['PNG', samplePng(30, 20), 8],
    ['JPEG', sampleJpeg(), 3],
  ])('calls every cut of a %s damaged', (_, bytes, first) => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: bytes.length - 1 }), (length) => {
        expect(inspectRaster(bytes.subarray(0, length))).toEqual({ ok: false, failure: { reason: 'logo-damaged' } });
      }),
    );
  });

  it('calls a PNG with one changed byte damaged, whatever the byte', () => {
    const png = samplePng(30, 20);

    fc.assert(
      fc.property(fc.integer({ min: 33, max: png.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(png);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(inspectRaster(changed).ok).toBe(false);
      }),
    );
  });

  it('never throws on bytes that begin like a picture', () => {
    const beginnings = [samplePng(3, 2), sampleJpeg(), sampleJpeg().subarray(0, 3), samplePng(3, 2).subarray(0, 8)];

    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.nat(), fc.uint8Array({ maxLength: 400 }), (whole, at, tail) => {
        const bytes = Buffer.concat([whole.subarray(0, at % (whole.length + 1)), tail]);
        expect(inspectRaster(bytes)).toHaveProperty('ok');
      }),
      { numRuns: 2000 },
    );
  });
});

function withJpegSize(widthPx: number, heightPx: number): Buffer {
  const jpeg = sampleJpeg();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(heightPx, frame + 5);
  jpeg.writeUInt16BE(widthPx, frame + 7);
  return jpeg;
}
