import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { qrCodePicture } from './qr-code-png';

function pixelsOf(value: string): PNG {
  return PNG.sync.read(Buffer.from(qrCodePicture(value).png));
}

function isWhite(picture: PNG, x: number, y: number): boolean {
  return picture.data[(y * picture.width + x) * 4] === 255;
}

describe('the picture of a QR code', () => {
  it.each(['tel:+358401234568', 'tel:112', 'https://example.org/ääkköset'])('says %s to a reader of codes', (value) => {
    const { data, width, height } = pixelsOf(value);

    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(value);
  });

  it('has four white modules around it and at least eight pixels a module', () => {
    const picture = pixelsOf('tel:+358401234568');
    const modules = 25 + 2 * 4;
    const pixels = picture.width / modules;
    const quiet = Array.from({ length: picture.width }, (_, at) => at).flatMap((along) =>
      Array.from({ length: 4 * pixels }, (_, across) => [
        isWhite(picture, along, across),
        isWhite(picture, across, along),
      ]).flat(),
    );

    expect(pixels).toBeGreaterThanOrEqual(8);
    expect(Number.isInteger(pixels)).toBe(true);
    expect(quiet.every((white) => white)).toBe(true);
    expect(isWhite(picture, 4 * pixels, 4 * pixels)).toBe(false);
  });

  it('is the same file every time', () => {
    expect(qrCodePicture('tel:112').png).toEqual(qrCodePicture('tel:112').png);
  });
});
