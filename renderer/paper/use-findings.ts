import { useCallback, useEffect, useMemo, useState } from 'react';
import { checkPaper } from '../../templates/check/check-paper';
import type { Finding, FitReport } from '../../templates/check/finding';
import { useActions } from '../state/window-context';
import type { PaperModel } from './use-paper';

/** After the last keystroke, before the press is asked: its answer is exact, but it is not needed at every letter. */
const askPressAfterMs = 400;

/** What to look at before this paper is printed. */
export function useFindings(paper: PaperModel, fit: FitReport | null): readonly Finding[] {
  return useMemo(() => {
    const { material, content, unit, sheet, languages, date } = paper;
    const { language, instead } = languages;
    return checkPaper({ material, content, unit, sheet, language, instead, date, fit });
  }, [paper, fit]);
}

/** Remembers how the paper fits; the same answer again draws nothing anew. */
export function useFit(): readonly [FitReport | null, (fit: FitReport) => void] {
  const [fit, setFit] = useState<FitReport | null>(null);
  const take = useCallback((answer: FitReport): void => {
    setFit((old) => (JSON.stringify(old) === JSON.stringify(answer) ? old : answer));
  }, []);
  return [fit, take];
}

/** Asks the press how the paper fits after each pause in typing: the preview's own measure came first, this is exact. */
export function usePressFit(paper: PaperModel, onFit: (fit: FitReport) => void): void {
  const { askPress } = useActions();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void askPress(paper.request).then((answer) => {
        if (isCurrent && answer !== null) onFit(answer);
      });
    }, askPressAfterMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [paper, askPress, onFit]);
}
