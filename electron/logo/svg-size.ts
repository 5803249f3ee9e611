import type { PixelSize } from './pixel-size';
import type { SvgElement } from './svg-tree';

/** CSS pixels in each absolute unit (CSS Values 4, 6.2). */
const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** What a browser takes where a drawing says nothing about its size (CSS 2.2, 10.3.2). */
const defaultSize = { width: 300, height: 150 } as const;

/**
 * Gives the drawing the size in which it is drawn once, with its own proportions and its longest side `longestSidePx`, so
 * that it is sharp on paper whatever size it claims. Null where its numbers make no picture.
 */
export function sizedSvg(root: SvgElement, longestSidePx: number): (PixelSize & { readonly root: SvgElement }) | null {
  const viewBoxText = root.attributes.get('viewBox');
  const viewBox = viewBoxText === undefined ? null : readViewBox(viewBoxText);
  if (viewBoxText !== undefined && viewBox === null) return null;
  const natural = naturalSize(root, viewBox);
  if (natural === null) return null;
  const scale = longestSidePx / Math.max(natural.width, natural.height);
  const widthPx = Math.max(1, Math.round(natural.width * scale));
  const heightPx = Math.max(1, Math.round(natural.height * scale));
  const attributes = new Map([
    ...root.attributes,
    ['viewBox', viewBoxText ?? `0 0 ${natural.width} ${natural.height}`],
    ['width', String(widthPx)],
    ['height', String(heightPx)],
  ] as const);
  return { widthPx, heightPx, root: { ...root, attributes } };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function naturalSize(root: SvgElement, viewBox: Size | null): Size | null {
  const width = readLength(root.attributes.get('width'));
  const height = readLength(root.attributes.get('height'));
  const ratio = viewBox === null ? defaultSize.width / defaultSize.height : viewBox.width / viewBox.height;
  const fallback = viewBox ?? defaultSize;
  const size = {
    width: width ?? (height === null ? fallback.width : viewBox === null ? defaultSize.width : height * ratio),
    height: height ?? (width === null ? fallback.height : viewBox === null ? defaultSize.height : width / ratio),
  };
  return isDrawable(size) ? size : null;
}

function readViewBox(text: string): Size | null {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = Number.NaN, y = Number.NaN, width = 0, height = 0] = numbers;
  const isReadable = numbers.length === 4 && Number.isFinite(x) && Number.isFinite(y);
  return isReadable && isDrawable({ width, height }) ? { width, height } : null;
}

/** Pixels of an absolute length; null for a percentage or anything else that means "as large as its surroundings". */
function readLength(text: string | undefined): number | null {
  const [, number, unit = ''] = /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const factor = pixelsPerUnit[unit.toLowerCase()];
  return number === undefined || factor === undefined ? null : Number(number) * factor;
}

/** A size that is a picture: positive, finite, and not a thread a thousand times longer than wide. */
function isDrawable({ width, height }: Size): boolean {
  const ratio = width / height;
  return (
    width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height) && ratio < 1000 && ratio > 1 / 1000
  );
}
