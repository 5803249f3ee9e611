import { memo, useMemo, useRef, type CSSProperties } from 'react';
import type { FitReport } from '../../templates/check/finding';
import type { Material } from '../../templates/materials/material';
import { withEdition } from '../../templates/materials/with-body';
import { Paper } from '../../templates/paper/paper';
import type { Sheet } from '../../templates/sheet/nodes';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import { useAfterPaint } from '../state/use-after-paint';
import { drawnFirst } from './drawn-first';
import { useFitOfPages } from './use-fit-of-pages';
import { usePagesInView } from './use-pages-in-view';

/** Each page begins roomy; measuring finds the step that holds. */
const roomiest: readonly number[] = [];

interface PaperSheetsProps {
  readonly sheet: Sheet;
  /** What the sheet was before it was broken into pages. */
  readonly whole?: Sheet;
  readonly PageLayout: Material['PageLayout'];
  readonly scale: number;
  readonly columns: number;
  readonly gapPx: number;
  readonly onFit: (fit: FitReport) => void;
}

/** Room that the scaled pages take on the screen. */
function sizeOf({ sheet, scale, columns, gapPx }: PaperSheetsProps): CSSProperties {
  const rows = Math.ceil(sheet.pages.length / columns);
  const { width, height } = paperSizeMm(sheet.paper);
  return {
    width: `calc(${String(width * scale * columns)}mm + ${String(gapPx * (columns - 1))}px)`,
    height: `calc(${String(height * scale * rows)}mm + ${String(gapPx * (rows - 1))}px)`,
  };
}

/** The sheet with what it is made of, the same object as long as both are. */
function useNow({ sheet, whole = sheet }: PaperSheetsProps): { readonly sheet: Sheet; readonly whole: Sheet } {
  return useMemo(() => ({ sheet, whole }), [sheet, whole]);
}

/**
 * The pages of a sheet as they are printed, scaled by a transform only, so that their lines break as on paper
 * (`design.md` 4.16).
 */
export const PaperSheets = memo(function PaperSheets(props: PaperSheetsProps) {
  const { PageLayout, scale, columns, gapPx, onFit } = props;
  const ref = useRef<HTMLDivElement>(null);
  const now = useNow(props);
  const painted = useAfterPaint(now);
  const drawn = useMemo(() => withEdition(painted.sheet, painted.whole), [painted]);
  const inView = usePagesInView(ref, now.sheet.pages);
  const shown = useMemo(() => {
    if (now === painted) return drawn;
    return drawnFirst(now.sheet, drawn, inView) ?? withEdition(now.sheet, now.whole);
  }, [now, painted, drawn, inView]);
  useFitOfPages(ref, shown, onFit);
  const inner: CSSProperties = {
    transform: `scale(${String(scale)})`,
    '--columns': String(columns),
    '--page-gap': `${String(gapPx / scale)}px`,
  };
  return (
    <div className="sheets" style={sizeOf(props)} ref={ref}>
      <div className="sheets-scaled" style={inner}>
        <Paper sheet={shown} fitSteps={roomiest} PageLayout={PageLayout} />
      </div>
    </div>
  );
});
