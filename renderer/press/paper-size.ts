import { paperSizeMm, type SheetPaper } from '../../templates/sheet/paper-size';

/**
 * Sets the size of the printed page to the sheet's. `@page` in CSS is the only place that Chromium obeys: it beats the
 * print options, and the default would be Letter.
 */
export function setPaperSize(paper: SheetPaper): void {
  const { width, height } = paperSizeMm(paper);
  const rule = new CSSStyleSheet();
  rule.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
  document.adoptedStyleSheets = [rule];
}
