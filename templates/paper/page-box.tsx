import { memo, useMemo, type CSSProperties } from 'react';
import type { Material, PageLayoutProps } from '../materials/material';
import type { FitStep, Sheet, SheetPage } from '../sheet/nodes';
import type { PagePlace } from '../sheet/page-numbers';
import type { PaperFormat } from '../sheet/paper-size';
import { fitVariables } from './fit-variables';
import { PageFooter } from './page-footer';
import { PaperLanguage } from './paper-language';
import { RunsView } from './runs-view';

interface PageBoxProps extends PagePlace {
  readonly page: SheetPage;
  readonly variant: string | null;
  readonly isHyphenated: boolean;
  readonly form: Sheet['form'];
  readonly format: PaperFormat;
  readonly fitStep: number;
  /** The sizes of that step; absent where the sheet has none. */
  readonly step: FitStep | undefined;
  readonly PageLayout: Material['PageLayout'];
}

interface PageBodyProps extends PageLayoutProps {
  readonly PageLayout: Material['PageLayout'];
}

/** Whether a page says the same as before; what stands at its foot is drawn beside its body. */
function isSameBody({ page: old, ...one }: PageBodyProps, { page, ...other }: PageBodyProps): boolean {
  if (one.PageLayout !== other.PageLayout || one.variant !== other.variant) return false;
  return old.blocks === page.blocks && old.id === page.id && old.language === page.language;
}

/** The words of a page, drawn again only when they change: the edition at its foot changes at every letter. */
const PageBody = memo(function PageBody({ PageLayout, ...props }: PageBodyProps) {
  return <PageLayout {...props} />;
}, isSameBody);

/**
 * One page as a box of the exact paper size, in its own language, with the footer at its foot. Drawn again only when
 * something of it changes: papers have up to 240 pages.
 */
export const PageBox = memo(function PageBox(props: PageBoxProps) {
  const { page, variant, isHyphenated, form, format, fitStep, step, PageLayout } = props;
  const { language, footer, number, count } = props;
  const context = useMemo(() => ({ language, isHyphenated }), [language, isHyphenated]);
  const style: CSSProperties = step ? fitVariables(step) : {};
  return (
    <PaperLanguage value={context}>
      <div className="page" lang={page.language} data-page={number} data-fit-step={fitStep} style={style}>
        {form?.stamp && (
          <p className="form-stamp">
            <RunsView content={form.stamp} isWhole />
          </p>
        )}
        <div className="page-body">
          <PageBody PageLayout={PageLayout} page={page} variant={variant} />
        </div>
        <PageFooter footer={footer} format={format} page={number} pages={count} />
      </div>
    </PaperLanguage>
  );
});
