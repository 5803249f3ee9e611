import { memo, useMemo, type CSSProperties } from 'react';
import type { Material } from '../materials/material';
import type { Sheet } from '../sheet/nodes';
import { fitVariables } from './fit-variables';
import './fonts.css';
import './paper.css';
import { PageFooter } from './page-footer';
import { PaperLanguage } from './paper-language';

interface PaperProps {
  readonly sheet: Sheet;
  /** For each page an index into `sheet.fit.steps`; the roomiest where absent. Measuring sets the final one. */
  readonly fitSteps: readonly number[];
  readonly PageLayout: Material['PageLayout'];
}

function pageStyle(sheet: Sheet, fitStep: number): CSSProperties {
  const step = sheet.fit.steps[fitStep] ?? sheet.fit.steps.at(-1);
  return step ? fitVariables(step) : {};
}

/**
 * The sheet as HTML: the same component is the preview on the screen and what the press prints, so the two cannot
 * disagree. Every page is a box of the exact paper size with the footer at its foot.
 */
export const Paper = memo(function Paper({ sheet, fitSteps, PageLayout }: PaperProps) {
  const { language, isHyphenated } = sheet;
  const context = useMemo(() => ({ language, isHyphenated }), [language, isHyphenated]);
  return (
    <PaperLanguage value={context}>
      <div
        className={`paper paper-${sheet.paper.format} ${sheet.paper.orientation} material-${sheet.materialId}`}
        lang={language}
        style={{ '--accent': sheet.accent }}
      >
        {sheet.pages.map((page, index) => (
          <div
            key={page.id}
            className="page"
            data-page={index + 1}
            data-fit-step={fitSteps[index] ?? 0}
            style={pageStyle(sheet, fitSteps[index] ?? 0)}
          >
            <div className="page-body">
              <PageLayout sheet={sheet} page={page} />
            </div>
            <PageFooter footer={sheet.footer} page={index + 1} pages={sheet.pages.length} />
          </div>
        ))}
      </div>
    </PaperLanguage>
  );
});
