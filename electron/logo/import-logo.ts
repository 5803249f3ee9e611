import { failure, type Failure } from '../../templates/messages/failure';
import { logoSchema, type Logo } from '../../templates/model/unit';
import { failed, success, type Result } from '../../templates/model/result';
import { damaged, tooLarge, unsafe, wrongType, type LogoRefusal } from './logo-refusal';
import type { PixelSize } from './pixel-size';
import { inspectRaster } from './raster';
import { isSmallWhenExpanded } from './svg-expansion';
import { readSvg } from './svg-reader';
import { sizedSvg } from './svg-size';
import { decodeXml } from './svg-text';
import { svgMarkup } from './svg-tree';

/** Five megabytes: whoever reads the file asks its size first and need not read more. */
export const largestLogoFileBytes = 5 * 1024 * 1024;

/** The longest side of the stored picture: 600 dots an inch at 68 mm, more than any of our papers gives a logo. */
export const storedSidePx = 1600;

/** The stored picture's base64 text at its longest, as `logoSchema` has it. */
const longestBase64 = 2_000_000;

/** A picture that is safe to draw, and how large its longest side may become and its PNG in base64 letters. */
export interface DrawingOrder {
  readonly dataUrl: string;
  readonly longestSidePx: number;
  readonly longestBase64: number;
}

export interface DrawnLogo extends PixelSize {
  readonly png: string;
  /** Nothing can be seen: every dot is transparent. */
  readonly isBlank: boolean;
}

/** Draws a picture once and gives it as PNG, or null where it cannot be decoded or takes too long. */
export type DrawLogo = (order: DrawingOrder) => Promise<DrawnLogo | null>;

export interface LogoFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly draw: DrawLogo;
}

/**
 * Turns a file that the user chose into the unit's logo (`design.md` 4.17). What it is, its first bytes decide, not its
 * name; it is looked over before anything decodes it, a vector drawing is written anew from its harmless parts, and only
 * the PNG drawn from it is kept. Never throws on any bytes.
 *
 * Fails with `logo-wrong-type`, `logo-damaged`, `logo-too-large` (`what`: file, side or area) or `logo-unsafe` (`what`: an
 * `UnsafeLogoPart`), always with `fileName`.
 */
export async function importLogo({ bytes, fileName, draw }: LogoFile): Promise<Result<Logo, Failure>> {
  const prepared = prepareDrawing(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!prepared.ok) return failed(refusalFailure(prepared.failure, fileName));
  const drawn = await draw({ dataUrl: prepared.value, longestSidePx: storedSidePx, longestBase64 });
  if (drawn === null || drawn.isBlank) return failed(refusalFailure(damaged, fileName));
  const { png, widthPx, heightPx } = drawn;
  return success(logoSchema.parse({ png, widthPx, heightPx }));
}

/** The picture as an address that a page can draw from, after every check; nothing has been decoded yet. */
export function prepareDrawing(bytes: Buffer): Result<string, LogoRefusal> {
  if (bytes.length > largestLogoFileBytes) return failed(tooLarge('file'));
  if (bytes.length === 0) return failed(damaged);
  const raster = inspectRaster(bytes);
  if (raster.ok) return success(dataUrl(raster.value.mediaType, bytes));
  return raster.failure.reason === 'logo-wrong-type' ? prepareSvg(bytes) : raster;
}

function prepareSvg(bytes: Buffer): Result<string, LogoRefusal> {
  const text = decodeXml(bytes)?.replace(/^[\uFEFF\s]+/, '');
  if (text?.startsWith('<') !== true) return failed(wrongType);
  const drawing = readSvg(text);
  if (!drawing.ok) return drawing;
  if (!isSmallWhenExpanded(drawing.value)) return failed(unsafe('too-many-parts'));
  const sized = sizedSvg(drawing.value, storedSidePx);
  return sized === null ? failed(damaged) : success(dataUrl('image/svg+xml', Buffer.from(svgMarkup(sized.root))));
}

function dataUrl(mediaType: string, bytes: Buffer): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}

function refusalFailure(refusal: LogoRefusal, fileName: string): Failure {
  return failure(refusal.reason, 'what' in refusal ? { fileName, what: refusal.what } : { fileName });
}
