import type { FormEntry } from '../../sheet/nodes';
import { RunsView } from '../runs-view';

type Entry<Kind extends FormEntry['kind']> = Extract<FormEntry, { readonly kind: Kind }>;

/** Lines for a name and a date; always signed with a pen. */
export function SignatureEntry({ entry }: { readonly entry: Entry<'signature'> }) {
  return (
    <div className="form-signature">
      <p className="signature-name">
        <RunsView content={entry.nameLabel} />
      </p>
      <p className="signature-date">
        <RunsView content={entry.dateLabel} />
      </p>
    </div>
  );
}

const dotDistanceMm = 5;

/** Room to draw in, with light dots that help to keep lines straight. */
export function DrawingEntry({ entry }: { readonly entry: Entry<'drawing'> }) {
  const rows = Math.floor(entry.heightMm / dotDistanceMm) - 1;
  return (
    <svg className="form-drawing" aria-hidden="true" style={{ height: `${entry.heightMm}mm` }}>
      {Array.from({ length: rows }, (_, row) => {
        const y = `${(row + 1) * dotDistanceMm}mm`;
        return <line key={row} className="drawing-dots" x1={`${dotDistanceMm}mm`} x2="100%" y1={y} y2={y} />;
      })}
    </svg>
  );
}
