import type { Sheet } from '../../templates/sheet/nodes';

/**
 * Sets the size of the printed page to the sheet's. `@page` in CSS is the only place that Chromium obeys: it beats the
 * print options, and the default would be Letter.
 */
export function setPaperSize(paper: Sheet['paper']): void {
  const rule = new CSSStyleSheet();
  rule.replaceSync(`@page { size: ${paper.format} ${paper.orientation}; margin: 0 }`);
  document.adoptedStyleSheets = [rule];
}
