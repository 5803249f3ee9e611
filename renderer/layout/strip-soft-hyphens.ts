const softHyphen = '\u00AD';
/** Removing a hyphen lets letters join, which may move a line end once; more rounds have never been seen. */
const mostRounds = 4;

/**
 * Removes every soft hyphen at which the line does not break, so that the text of the PDF can be searched, copied and
 * read aloud: Chromium writes unused ones into it («Il-moi-tus»). Only for the press page, whose tree is thrown away;
 * React must not find its text nodes changed in the preview.
 */
export function stripSoftHyphens(paper: HTMLElement): void {
  for (let round = 0; round < mostRounds; round += 1) {
    if (!stripOnce(paper)) return;
  }
}

/** All places are measured before the first text changes, else every change would cost a layout. */
function stripOnce(paper: HTMLElement): boolean {
  const changes = textsWithSoftHyphens(paper)
    .map((node) => ({ node, stripped: strippedText(node) }))
    .filter(({ node, stripped }) => stripped !== node.data);
  for (const { node, stripped } of changes) node.data = stripped;
  return changes.length > 0;
}

function textsWithSoftHyphens(paper: HTMLElement): readonly Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(softHyphen)) found.push(node);
  }
  return found;
}

function strippedText(node: Text): string {
  const range = document.createRange();
  range.selectNodeContents(node);
  if (range.getClientRects().length <= 1) return node.data.replaceAll(softHyphen, '');
  // UTF-16 units, not letters: ranges count in them.
  return node.data
    .split('')
    .filter((character, at) => character !== softHyphen || isAtLineEnd(node, at))
    .join('');
}

/** Whether the line breaks at this soft hyphen: the letter before it stands on another line than the letter after it. */
function isAtLineEnd(node: Text, at: number): boolean {
  const before = lineTop(node, at - 1);
  const after = lineTop(node, at + 1);
  return before !== null && after !== null && Math.abs(before - after) > 1;
}

/** At a break the next letter reports two rectangles, first an empty one at the end of the old line: the last one counts. */
function lineTop(node: Text, at: number): number | null {
  if (at < 0 || at >= node.data.length) return null;
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const rectangles = range.getClientRects();
  return rectangles[rectangles.length - 1]?.top ?? null;
}
