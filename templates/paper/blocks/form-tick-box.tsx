/** A letter and no drawing, so that what is ticked is also heard, searched and copied. */
const cross = '×';

/** A box to tick, beside the words that say what for. */
export function TickBox({ isTicked }: { readonly isTicked: boolean }) {
  return isTicked ? (
    <span className="tick-box is-ticked">{cross}</span>
  ) : (
    <span className="tick-box" aria-hidden="true" />
  );
}
