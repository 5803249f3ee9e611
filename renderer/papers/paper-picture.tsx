import { memo, useCallback, useMemo } from 'react';
import type { FitReport } from '../../templates/check/finding';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import type { Sheet } from '../../templates/sheet/nodes';
import { useFlow } from '../layout/use-flow';
import { PaperSheets } from '../paper/paper-sheets';
import type { PaperModel } from '../paper/use-paper';
import { pixelsPerMm } from '../paper/zoom';
import { pictureGapPx, pictureOf } from './picture';

interface PaperPictureProps {
  readonly paper: PaperModel;
  readonly onFit: (fit: FitReport) => void;
}

/** The first page or two of a sheet in pages. */
function Picture({ paper, onFit, sheet }: PaperPictureProps & { readonly sheet: Sheet }) {
  const { width, height } = paperSizeMm(sheet.paper);
  const { pages, scale } = pictureOf({
    count: sheet.pages.length,
    widthPx: width * pixelsPerMm,
    heightPx: height * pixelsPerMm,
  });
  const shown = useMemo(() => ({ ...sheet, pages: sheet.pages.slice(0, pages) }), [sheet, pages]);
  // Only the pages of the picture are measured; the press measures the others when the paper is printed.
  const takeFit = useCallback(
    (fit: FitReport) => {
      onFit({ ...fit, pages: sheet.pages.length });
    },
    [onFit, sheet.pages.length],
  );
  return (
    <PaperSheets
      sheet={shown}
      PageLayout={paper.material.PageLayout}
      scale={scale}
      columns={pages}
      gapPx={pictureGapPx}
      onFit={takeFit}
    />
  );
}

/** The first page or two of a paper as they are printed, only smaller. */
export const PaperPicture = memo(function PaperPicture({ paper, onFit }: PaperPictureProps) {
  const { paged, column } = useFlow(paper.sheet, paper.material.PageLayout);
  return (
    <div inert>
      {paged === null ? null : <Picture paper={paper} onFit={onFit} sheet={paged} />}
      {column}
    </div>
  );
});
