import { memo, type CSSProperties } from 'react';
import type { Material } from '../materials/material';
import type { Sheet } from '../sheet/nodes';
import { placedPages } from '../sheet/page-numbers';
import { paperSizeMm, type PaperFormat, type SheetPaper } from '../sheet/paper-size';
import './fonts.css';
import './ink-grey.css';
import './paper.css';
import { layoutName } from './layout-name';
import { PageBox } from './page-box';
import { coloursOf, colourVariables } from './paper-colours';

interface PaperProps {
  readonly sheet: Sheet;
  /** For each page an index into `sheet.fit.steps`; the roomiest where absent. Measuring sets the final one. */
  readonly fitSteps: readonly number[];
  readonly PageLayout: Material['PageLayout'];
}

/** White edge on three sides and the foot with the footer line, in millimetres. */
const margins: Readonly<Record<PaperFormat, { readonly edge: number; readonly foot: number }>> = {
  A3: { edge: 15, foot: 16 },
  A4: { edge: 12, foot: 14 },
  A5: { edge: 10, foot: 15 },
  'pocket-card': { edge: 4, foot: 6 },
  'trigger-card': { edge: 5, foot: 7 },
  'fridge-card': { edge: 8, foot: 14 },
  slip: { edge: 7, foot: 8 },
};

/** Size and margins of the page box; the foot holds the footer. Small papers and cards have narrower margins. */
function paperVariables(paper: SheetPaper): CSSProperties {
  const { width, height } = paperSizeMm(paper);
  const { edge, foot } = margins[paper.format];
  return {
    '--page-width': `${width}mm`,
    '--page-height': `${height}mm`,
    '--page-edge': `${edge}mm`,
    '--page-foot': `${foot}mm`,
  };
}

/**
 * The sheet as HTML: the same component is the preview on the screen and what the press prints, so the two cannot
 * disagree. Every page is a box of the exact paper size with the footer at its foot.
 */
export const Paper = memo(function Paper({ sheet, fitSteps, PageLayout }: PaperProps) {
  const { steps } = sheet.fit;
  return (
    <div
      className={`paper paper-${sheet.paper.format} ${sheet.paper.orientation} ink-${sheet.ink} ${layoutName(sheet)}${sheet.form ? ' form-paper' : ''}`}
      lang={sheet.language}
      style={{ ...colourVariables(coloursOf(sheet)), ...paperVariables(sheet.paper) }}
    >
      {placedPages(sheet).map((placed, index) => (
        <PageBox
          key={placed.page.id}
          {...placed}
          variant={sheet.variant}
          isHyphenated={sheet.isHyphenated}
          form={sheet.form}
          format={sheet.paper.format}
          fitStep={fitSteps[index] ?? 0}
          step={steps[fitSteps[index] ?? 0] ?? steps.at(-1)}
          PageLayout={PageLayout}
        />
      ))}
    </div>
  );
});
