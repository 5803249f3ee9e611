import { failed, success, type Result } from '../../templates/model/result';
import { damaged, tooLarge, type LogoRefusal } from './logo-refusal';

export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Beyond a side of 8000 or 40 million pixels the decoded picture alone fills an old office machine's memory. */
export const largestSidePx = 8000;
export const largestAreaPx = 40_000_000;

/** Passes a size that a header claims, before anything is decoded: a tiny file can claim a picture of gigabytes. */
export function acceptSize(size: PixelSize): Result<PixelSize, LogoRefusal> {
  const { widthPx, heightPx } = size;
  if (widthPx < 1 || heightPx < 1) return failed(damaged);
  if (Math.max(widthPx, heightPx) > largestSidePx) return failed(tooLarge('side'));
  return widthPx * heightPx > largestAreaPx ? failed(tooLarge('area')) : success(size);
}
