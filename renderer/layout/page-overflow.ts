/** CSS pixels are 1/96 inch by definition. */
const pixelsPerMm = 96 / 25.4;
/** Rounding of positions to device pixels must not count as overflow. */
const tolerancePx = 0.5;
/** Glyph boxes reach a little past tight line boxes; a whole spilled line is always more than this. */
const spilledLinePx = 8;

/** The places of one page that text fills; the footer stands below and never moves. */
export function pagesOf(paper: HTMLElement): readonly HTMLElement[] {
  return [...paper.querySelectorAll<HTMLElement>('.page')];
}

/**
 * By how many millimetres of paper the page's content reaches past its body, downwards or sideways; 0 where it fits.
 * Independent of the preview's scale: the preview scales by CSS `transform`, which moves rectangles but no line breaks.
 */
export function overflowMm(page: HTMLElement): number {
  let overflowPx = 0;
  for (const outside of overflowsPx(page)) overflowPx = Math.max(overflowPx, outside);
  return overflowPx > tolerancePx ? overflowPx / pixelsPerMm : 0;
}

/** Whether the page holds its content. Fitting asks this many times, and each look at a box costs: one that spills is enough. */
export function holdsItsContent(page: HTMLElement): boolean {
  for (const outside of overflowsPx(page)) if (outside > tolerancePx) return false;
  return true;
}

/** How far each box of the page reaches past the body or out of itself. The last ones first: what is too long is too long at the end. */
function* overflowsPx(page: HTMLElement): Generator<number> {
  const body = page.querySelector<HTMLElement>('.page-body');
  if (!body) return;
  const edge = body.getBoundingClientRect();
  const scale = edge.width / body.offsetWidth || 1;
  for (const element of [...body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].reverse()) {
    const width = element.clientWidth;
    // Inline elements have no client box: their line boxes are measured by the block that holds them.
    if (width === 0) continue;
    const box = element.getBoundingClientRect();
    const outside = Math.max(box.bottom - edge.bottom, box.right - edge.right) / scale;
    yield Math.max(outside, spilled(element, width));
  }
}

/** Text that leaves its own box (a fixed height, a word wider than its column), in unscaled pixels. */
function spilled(element: HTMLElement, width: number): number {
  const sideways = element.scrollWidth - width;
  const downwards = element.scrollHeight - element.clientHeight;
  return Math.max(sideways > 1 ? sideways : 0, downwards > spilledLinePx ? downwards : 0);
}
