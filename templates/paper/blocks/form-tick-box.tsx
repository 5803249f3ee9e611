/** A letter and no drawing, so that what is ticked is also heard, searched and copied. */
const cross = '×';
/** Without a letter in it Chromium leaves the cell of a table out of the tags. */
const nothing = '\u00a0';

/** A box to tick, beside the words that say what for. */
export function TickBox({ isTicked }: { readonly isTicked: boolean }) {
  return <span className="tick-box">{isTicked ? cross : nothing}</span>;
}
