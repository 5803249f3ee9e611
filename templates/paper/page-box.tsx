import { memo, useMemo, type CSSProperties } from 'react';
import type { Material, PageLayoutProps } from '../materials/material';
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

/** The words of a page, drawn again only when they change: the edition at its foot changes at every letter. */
const PageBody = memo(function PageBody({ PageLayout, ...props }: PageLayoutProps & Pick<PageBoxProps, 'PageLayout'>) {
  return <PageLayout {...props} />;
});

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
          <PageBody PageLayout={PageLayout} page={page} variant={sheet.variant} />
        </div>
        <PageFooter footer={footer} format={sheet.paper.format} page={number} pages={count} />
      </div>
    </PaperLanguage>
  );
}
