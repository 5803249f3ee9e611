import type { FormColumn } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { textWidthPt } from './text-width';
import { sharedTwips, twipsOfPt } from './page-geometry';

/** How the names of columns are set: sizes in points, and the room at both sides of a cell. */
export interface HeadMeasure {
  readonly sizePt: number;
  readonly tickSizePt: number;
  readonly sidesPt: number;
  readonly tickSidesPt: number;
}

/** The width in twips that the longest word of a column's name needs: Word divides no word at a right place by itself. */
function leastTwips({ title, cell }: FormColumn, measure: HeadMeasure): number {
  const sizePt = cell === 'tick' ? measure.tickSizePt : measure.sizePt;
  const words = textOf(title).split(/[\s\u00ad-]+/);
  const longest = Math.max(...words.map((word) => textWidthPt(word, { sizePt, isBold: true })));
  return twipsOfPt(longest + (cell === 'tick' ? measure.tickSidesPt : measure.sidesPt) + 1);
}

/** Widths of columns by their shares, but none narrower than a word of its name: the roomier ones give what is lacking. */
export function columnTwips(columns: readonly FormColumn[], total: number, measure: HeadMeasure): readonly number[] {
  const shared = sharedTwips(
    total,
    columns.map(({ widthShare }) => widthShare),
  );
  const least = columns.map((column) => leastTwips(column, measure));
  const spare = shared.map((width, index) => width - (least[index] ?? 0));
  const lacking = spare.reduce((sum, free) => sum + Math.max(0, -free), 0);
  const free = spare.reduce((sum, each) => sum + Math.max(0, each), 0);
  if (lacking === 0 || lacking > free) return shared;
  const given = sharedTwips(
    lacking,
    spare.map((each) => Math.max(0, each)),
  );
  return shared.map((width, index) => {
    const own = spare[index] ?? 0;
    return own < 0 ? width - own : width - (given[index] ?? 0);
  });
}
