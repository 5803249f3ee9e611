/** Where the visual lines of an answer end, and how high one is in CSS pixels, before any transform. */
export interface WrittenLines {
  /** For each line, before which character of the text the next one begins; the last is the text's length. */
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
      const box = [...range.getClientRects()].find(({ height }) => height > 0);
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
    ends.push(start);
  }
  return ends;
}

/**
 * The lines of a written answer as they are drawn: its element holds one text, whose line breaks are kept
 * (`white-space: pre-wrap`). Null where the element is built otherwise. A line ends behind its spaces, and behind the
 * writer's own line break.
 */
export function writtenLines(element: HTMLElement): WrittenLines | null {
  const [node, ...others] = element.childNodes;
  if (!(node instanceof Text) || others.length > 0) return null;
  const shownPer = element.getBoundingClientRect().height / element.offsetHeight || 1;
  const heightPx = Number.parseFloat(getComputedStyle(element).lineHeight);
  const ends: number[] = [];
  let from = 0;
  for (const line of node.data.split('\n')) {
    const to = from + line.length;
    const next = Math.min(to + 1, node.data.length);
    // A line break at the very end begins no line.
    if (from < node.data.length) ends.push(...softEnds(node, [from, to], heightPx * shownPer).slice(0, -1), next);
    from = to + 1;
  }
  return { ends, heightPx };
}
