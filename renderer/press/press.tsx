import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Fragment, type ReactNode } from 'react';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { Paper } from '../../templates/paper/paper';
import '../../templates/paper/paper.css';
import type { FitReport } from '../../templates/check/finding';
import type { Sheet } from '../../templates/sheet/nodes';
import { measureFit } from '../layout/fit';
import { FlowColumn } from '../layout/flow-column';
import { createFlowing, sheetToDraw } from '../layout/flowing';
import { untilLoaded } from './loaded';
import { setPaperSize } from './paper-size';
import './press.css';

/** What the main process may ask of the page of a hidden window: by `executeJavaScript`, as the window has no preload. */
interface PressPage {
  /** Draws the sheet ready to print and answers how it fits. One sheet at a time. */
  readonly draw: (sheet: Sheet) => Promise<FitReport>;
  /** Takes the drawn sheet away: one that was filled is not to stay in the page after its paper is made. */
  readonly clear: () => void;
}

declare global {
  interface Window {
    press?: PressPage;
  }
}

/** Draws on the page, and answers with the paper when its fonts and pictures are there. */
type Show = (content: ReactNode) => Promise<HTMLElement>;

/** A flowing sheet in the pages that it needs: its blocks are drawn by themselves first and measured. */
async function inPages(sheet: Sheet, PageLayout: Material['PageLayout'], show: Show): Promise<Sheet> {
  if (sheet.isFlowing !== true) return sheet;
  const flowing = createFlowing();
  const unmeasured = flowing.unmeasured(sheet);
  const paper = unmeasured && (await show(<FlowColumn sheet={unmeasured} PageLayout={PageLayout} />));
  return sheetToDraw(flowing.paged(sheet, paper));
}

function startPressPage(container: HTMLElement): PressPage {
  const root = createRoot(container);
  let drawn = 0;
  /** Papers of one material fit alike: beginning at the steps of the last one saves layouts, never changes the answer. */
  const lastSteps = new Map<string, readonly number[]>();
  const show: Show = async (content) => {
    // A new key is a new tree: nothing of the paper before can reach this one's bytes.
    drawn += 1;
    flushSync(() => root.render(<Fragment key={drawn}>{content}</Fragment>));
    const paper = container.querySelector<HTMLElement>('.paper');
    if (!paper) throw new Error('Nothing was drawn');
    await untilLoaded(paper);
    return paper;
  };
  const draw = async (flowing: Sheet): Promise<FitReport> => {
    const material = materialById(flowing.materialId);
    if (!material) throw new Error(`No material ${flowing.materialId}`);
    const { PageLayout } = material;
    document.title = flowing.title;
    document.documentElement.lang = flowing.language;
    setPaperSize(flowing.paper);
    const sheet = await inPages(flowing, PageLayout, show);
    const expected = lastSteps.get(sheet.materialId) ?? [];
    // Drawn one step too large, which measuring looks at first.
    const fitSteps = expected.map((step) => Math.max(0, step - 1));
    const paper = await show(<Paper sheet={sheet} fitSteps={fitSteps} PageLayout={PageLayout} />);
    const { pageSteps, ...report } = measureFit(paper, sheet.fit.steps, expected);
    lastSteps.set(sheet.materialId, pageSteps);
    return report;
  };
  const clear = (): void => {
    document.title = '';
    flushSync(() => root.render(null));
  };
  return { draw, clear };
}

const container = document.getElementById('press');
if (container) window.press = startPressPage(container);
