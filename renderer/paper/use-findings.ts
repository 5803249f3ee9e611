import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { checkPaper } from '../../templates/check/check-paper';
import type { Finding, FitReport } from '../../templates/check/finding';
import { useActions } from '../state/window-context';
import type { PaperModel } from './use-paper';

/** After the last keystroke, before the press is asked: its answer is exact, but it is not needed at every letter. */
const askPressAfterMs = 400;

/** What to look at before this paper is printed. Follows the paper a moment later, so that typing never waits for it. */
export function useFindings(paper: PaperModel, fit: FitReport | null): readonly Finding[] {
  const later = useDeferredValue(paper);
  return useMemo(
    () =>
      checkPaper({
        material: later.material,
        content: later.content,
        unit: later.unit,
        sheet: later.sheet,
        language: later.language,
        date: later.date,
        fit,
      }),
    [later, fit],
  );
}

/** How the paper fits: at once by the preview's own measure, then by the press, which has the last word. */
export function useFitOf(paper: PaperModel): readonly [FitReport | null, (fit: FitReport) => void] {
  const { askPress } = useActions();
  const [fit, setFit] = useState<FitReport | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void askPress(paper.request).then((answer) => {
        if (isCurrent && answer !== null) setFit(answer);
      });
    }, askPressAfterMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [paper, askPress]);
  return [fit, setFit];
}
