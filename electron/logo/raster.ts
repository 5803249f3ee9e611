import { failed, success, type Result } from '../../templates/model/result';
import { isJpeg, isWholeJpeg, jpegSize } from './jpeg-structure';
import { damaged, wrongType, type LogoRefusal } from './logo-refusal';
import { acceptSize, type PixelSize } from './pixel-size';
import { isPng, isWholePng, pngSize } from './png-structure';

export interface RasterImage extends PixelSize {
  readonly mediaType: 'image/png' | 'image/jpeg';
}

/**
 * Looks a PNG or JPEG over without decoding a pixel: what it is, by its first bytes and not by its name, whether its size
 * is sane, and whether it is whole.
 */
export function inspectRaster(bytes: Buffer): Result<RasterImage, LogoRefusal> {
  if (isPng(bytes)) return inspectAs('image/png', pngSize(bytes), () => isWholePng(bytes));
  if (isJpeg(bytes)) return inspectAs('image/jpeg', jpegSize(bytes), () => isWholeJpeg(bytes));
  return failed(wrongType);
}

function inspectAs(
  mediaType: RasterImage['mediaType'],
  size: PixelSize | null,
  isWhole: () => boolean,
): Result<RasterImage, LogoRefusal> {
  if (size === null) return failed(damaged);
  const accepted = acceptSize(size);
  if (!accepted.ok) return accepted;
  return isWhole() ? success({ mediaType, ...accepted.value }) : failed(damaged);
}
