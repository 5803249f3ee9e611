/** What is to be drawn: an address with the whole picture in it, its longest side, and its PNG's longest base64 text. */
export interface DrawingOrder {
  readonly dataUrl: string;
  readonly longestSidePx: number;
  readonly longestBase64: number;
}

export interface DrawnLogo {
  readonly png: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isBlank: boolean;
}

const pngAddress = 'data:image/png;base64,';

/** A photograph as PNG can be too large for the unit file; each smaller try has two thirds of the dots. */
const smallerBy = 0.8;

/**
 * Draws a picture once, as large as it is but no larger than asked, and gives it as PNG. A small picture is not enlarged:
 * that adds no sharpness. Null where the browser cannot read it.
 */
export async function drawLogo(order: DrawingOrder): Promise<DrawnLogo | null> {
  const image = await loadImage(order.dataUrl);
  if (image === null) return null;
  const longestNatural = Math.max(image.naturalWidth, image.naturalHeight);
  let side = Math.min(order.longestSidePx, longestNatural);
  while (side >= 1) {
    const drawn = drawAt(image, side / longestNatural);
    if (drawn === null || drawn.png.length <= order.longestBase64) return drawn;
    side = Math.floor(side * smallerBy);
  }
  return null;
}

/** Waits for the load event: `decode()` and animation frames hardly ever come in a hidden window. */
async function loadImage(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  const isLoaded = await new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = address;
  });
  return isLoaded && image.naturalWidth > 0 && image.naturalHeight > 0 ? image : null;
}

function drawAt(image: HTMLImageElement, scale: number): DrawnLogo | null {
  const widthPx = Math.max(1, Math.round(image.naturalWidth * scale));
  const heightPx = Math.max(1, Math.round(image.naturalHeight * scale));
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, widthPx, heightPx);
  const isBlank = !hasInk(context.getImageData(0, 0, widthPx, heightPx).data);
  return { png: canvas.toDataURL('image/png').slice(pngAddress.length), widthPx, heightPx, isBlank };
}

/** Whether any dot has an opacity, the fourth of its four bytes. */
function hasInk(dots: Uint8ClampedArray): boolean {
  for (let alpha = 3; alpha < dots.length; alpha += 4) {
    if (dots[alpha] !== 0) return true;
  }
  return false;
}
