import type { WebContents } from 'electron';

const steps: readonly number[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** Ctrl and plus, minus or zero make the window's text larger or smaller: those keys were the menu's, and there is none. */
export function addZoomKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta) || input.alt) return;
    const zoom = zoomAfter(input.key, contents.getZoomFactor());
    if (zoom === undefined) return;
    event.preventDefault();
    contents.setZoomFactor(zoom);
  });
}

/** The zoom after a key, or undefined where the key is not about zoom. */
export function zoomAfter(key: string, zoom: number): number | undefined {
  if (key === '0') return 1;
  if (key === '+' || key === '=') return steps.find((step) => step > zoom + 0.01) ?? zoom;
  if (key === '-') return steps.findLast((step) => step < zoom - 0.01) ?? zoom;
  return undefined;
}
