import { useMemo, type CSSProperties } from 'react';
import type { Material } from '../materials/material';
import type { Sheet, SheetPage } from '../sheet/nodes';
import { placeOfPage } from '../sheet/page-numbers';
import { fitVariables } from './fit-variables';
import { PageFooter } from './page-footer';
import { PaperLanguage } from './paper-language';

interface PageBoxProps {
  readonly sheet: Sheet;
  readonly page: SheetPage;
  readonly fitStep: number;
  readonly PageLayout: Material['PageLayout'];
}

function pageStyle(sheet: Sheet, fitStep: number): CSSProperties {
  const step = sheet.fit.steps[fitStep] ?? sheet.fit.steps.at(-1);
  return step ? fitVariables(step) : {};
}

/** One page as a box of the exact paper size, in its own language, with the footer at its foot. */
export function PageBox({ sheet, page, fitStep, PageLayout }: PageBoxProps) {
  const { isHyphenated } = sheet;
  const { language, footer, number, count } = placeOfPage(sheet, page);
  const context = useMemo(() => ({ language, isHyphenated }), [language, isHyphenated]);
  return (
    <PaperLanguage value={context}>
      <div
        className="page"
        lang={page.language}
        data-page={number}
        data-fit-step={fitStep}
        style={pageStyle(sheet, fitStep)}
      >
        <div className="page-body">
          <PageLayout sheet={sheet} page={page} />
        </div>
        <PageFooter footer={footer} format={sheet.paper.format} page={number} pages={count} />
      </div>
    </PaperLanguage>
  );
}
