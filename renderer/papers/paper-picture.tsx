import { memo, useCallback, useMemo } from 'react';
import type { FitReport } from '../../templates/check/finding';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import { PaperSheets } from '../paper/paper-sheets';
import type { PaperModel } from '../paper/use-paper';
import { pixelsPerMm } from '../paper/zoom';
import { pictureGapPx, pictureOf } from './picture';

interface PaperPictureProps {
  readonly paper: PaperModel;
  readonly onFit: (fit: FitReport) => void;
}

/** The first page or two of a paper as they are printed, only smaller. */
export const PaperPicture = memo(function PaperPicture({ paper, onFit }: PaperPictureProps) {
  const { sheet, material } = paper;
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
    <div inert>
      <PaperSheets
        sheet={shown}
        PageLayout={material.PageLayout}
        scale={scale}
        columns={pages}
        gapPx={pictureGapPx}
        onFit={takeFit}
      />
    </div>
  );
});
