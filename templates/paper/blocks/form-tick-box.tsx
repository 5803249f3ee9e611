import { tickMark } from '../../sheet/form-marks';

/** Without a letter in it Chromium leaves the cell of a table out of the tags. */
const nothing = '\u00a0';

/** A box to tick, beside the words that say what for. */
export function TickBox({ isTicked }: { readonly isTicked: boolean }) {
  return <span className="tick-box">{isTicked ? tickMark : nothing}</span>;
}
