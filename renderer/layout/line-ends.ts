/** Where the visual lines of an answer end, and how high one is in CSS pixels, before any transform. */
export interface WrittenLines {
  /** For each line, before which character of the answer the next one begins; the last is the answer's length. */
  readonly ends: readonly number[];
  readonly heightPx: number;
}

/** Top of the characters of one text as they are drawn; a character without a box of its own stands with the one before. */
function topOf(node: Text, from: number): (index: number) => number {
  const range = document.createRange();
  return (index) => {
    for (let at = index; at >= from; at -= 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      // What follows a divided place reports that place too: the last box is its own.
      const box = [...range.getClientRects()].findLast(({ height }) => height > 0);
      if (box) return box.top;
    }
    return -Infinity;
  };
}

/** The last character that stands on the line of the one at `start`. Lines are of like length: the search begins near. */
function lastOnLine(isOnLine: (index: number) => boolean, start: number, end: number, near: number): number {
  let [on, past] = [start, end];
  let step = Math.max(1, near);
  while (on + step < past) {
    if (isOnLine(on + step)) on += step;
    else past = on + step;
    step = Math.max(1, Math.floor(near / 8));
    if (past < end) break;
  }
  while (past - on > 1) {
    const middle = Math.floor((on + past) / 2);
    if (isOnLine(middle)) on = middle;
    else past = middle;
  }
  return on;
}

/** The ends of the visual lines between two line breaks of the writer's own. */
function softEnds(node: Text, [from, to]: readonly [number, number], heightPx: number): readonly number[] {
  const top = topOf(node, from);
  const ends: number[] = [];
  let [start, near] = [from, 64];
  while (start < to) {
    const line = top(start) + heightPx / 2;
    const last = lastOnLine((index) => top(index) < line, start, to, near);
    near = last - start;
    start = last + 1;
    // Spaces hang at the end of the line that they end, wherever they are reported.
    while (start < to && node.data[start] === ' ') start += 1;
    ends.push(start);
  }
  return ends;
}

/** A line of the writer's own: where its letters stand, or null for an empty one. */
type OwnLine = { readonly node: Text; readonly from: number; readonly to: number } | null;

/** The lines that the writer has begun: by a line break in the text, or by one that was drawn for it. Null: not ours. */
function ownLines(element: HTMLElement): readonly OwnLine[] | null {
  const lines: OwnLine[] = [null];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) lines.push(null);
    if (!(node instanceof Text)) continue;
    let from = 0;
    for (const [index, words] of node.data.split('\n').entries()) {
      if (index > 0) lines.push(null);
      const to = from + words.length;
      if (to > from && lines.at(-1) !== null) return null;
      if (to > from) lines.splice(-1, 1, { node, from, to });
      from = to + 1;
    }
  }
  return lines;
}

/** How many characters of the written words stand before a place in the drawn ones, which may be divided by soft hyphens. */
function writtenBefore(written: string, drawn: string, end: number): number {
  let count = 0;
  for (const letter of drawn.slice(0, end)) if (letter === written.at(count)) count += 1;
  return count;
}

/**
 * The lines of what was written, as they are drawn in an element of its own. Null where something else stands there too.
 * A line ends behind its spaces, and behind the writer's own line break.
 */
export function writtenLines(element: HTMLElement, written: string): WrittenLines | null {
  const shownPer = element.getBoundingClientRect().height / element.offsetHeight || 1;
  const heightPx = Number.parseFloat(getComputedStyle(element).lineHeight);
  const [drawn, words] = [ownLines(element), written.split('\n')];
  if (drawn?.length !== words.length) return null;
  const ends: number[] = [];
  let start = 0;
  for (const [index, line] of drawn.entries()) {
    const own = words[index] ?? '';
    const next = Math.min(start + own.length + 1, written.length);
    // A line break at the very end begins no line.
    if (start < written.length)
      ends.push(...endsWithin(line, own, heightPx * shownPer).map((end) => start + end), next);
    start += own.length + 1;
  }
  return { ends, heightPx };
}

/** The ends of the lines of one of the writer's own, but for the last. */
function endsWithin(line: OwnLine, own: string, heightPx: number): readonly number[] {
  if (line === null) return [];
  const drawn = line.node.data.slice(line.from, line.to);
  const ends = softEnds(line.node, [line.from, line.to], heightPx).slice(0, -1);
  return ends.map((end) => writtenBefore(own, drawn, end - line.from));
}
