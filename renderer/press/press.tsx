import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { materialById } from '../../templates/materials/catalogue';
import { Paper } from '../../templates/paper/paper';
import '../../templates/paper/paper.css';
import type { FitReport } from '../../templates/check/finding';
import type { Sheet } from '../../templates/sheet/nodes';
import { measureFit } from '../layout/fit';
import { untilLoaded } from './loaded';
import { setPaperSize } from './paper-size';
import './press.css';

/** What the main process may ask of the page of a hidden window: by `executeJavaScript`, as the window has no preload. */
interface PressPage {
  /** Draws the sheet ready to print and answers how it fits. One sheet at a time. */
  readonly draw: (sheet: Sheet) => Promise<FitReport>;
}

declare global {
  interface Window {
    press?: PressPage;
  }
}

function startPressPage(container: HTMLElement): PressPage {
  const root = createRoot(container);
  let drawn = 0;
  /** Papers of one material fit alike: beginning at the steps of the last one saves layouts, never changes the answer. */
  const lastSteps = new Map<string, readonly number[]>();
  const draw = async (sheet: Sheet): Promise<FitReport> => {
    const material = materialById(sheet.materialId);
    if (!material) throw new Error(`No material ${sheet.materialId}`);
    document.title = sheet.title;
    document.documentElement.lang = sheet.language;
    setPaperSize(sheet.paper);
    drawn += 1;
    const expected = lastSteps.get(sheet.materialId) ?? [];
    // Drawn one step too large, which measuring looks at first.
    const fitSteps = expected.map((step) => Math.max(0, step - 1));
    // A new key is a new tree: nothing of the paper before can reach this one's bytes.
    flushSync(() =>
      root.render(<Paper key={drawn} sheet={sheet} fitSteps={fitSteps} PageLayout={material.PageLayout} />),
    );
    const paper = container.querySelector<HTMLElement>('.paper');
    if (!paper) throw new Error('Nothing was drawn');
    await untilLoaded(paper);
    const { pageSteps, ...report } = measureFit(paper, sheet.fit.steps, expected);
    lastSteps.set(sheet.materialId, pageSteps);
    return report;
  };
  return { draw };
}

const container = document.getElementById('press');
if (container) window.press = startPressPage(container);
