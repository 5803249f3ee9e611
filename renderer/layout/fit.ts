import type { TooLong } from '../../templates/check/finding';
import { fitVariables } from '../../templates/paper/fit-variables';
import type { FitStep } from '../../templates/sheet/nodes';
import { hasOverflow, overflowMm, pagesOf } from './page-overflow';
import { findTooLong } from './too-long';

/** What measuring found: the step at which the paper fits, how many pages it has, and what is too long on the last step. */
export interface Fit {
  readonly step: number;
  readonly pages: number;
  readonly tooLong: readonly TooLong[];
}

/**
 * Finds the largest step of the fit rule at which every page holds its text, and leaves the paper set to it. Starts from
 * the step that is set, so that an edit which changes nothing costs one or two layouts. Only CSS variables and
 * `data-fit-step` of the paper element are touched: the preview's React tree stays as React knows it.
 */
export function measureFit(paper: HTMLElement, steps: readonly FitStep[]): Fit {
  const last = steps.length - 1;
  let step = Math.min(Math.max(Number(paper.dataset['fitStep'] ?? 0) || 0, 0), last);
  setStep(paper, steps, step);
  if (hasOverflow(paper)) {
    while (step < last && hasOverflow(paper)) setStep(paper, steps, ++step);
  } else {
    step = growWhileFitting(paper, steps, step);
  }
  const pages = pagesOf(paper);
  const tooLong = pages.flatMap((page, index) => {
    const overflow = overflowMm(page);
    return overflow > 0 ? findTooLong({ paper, page, pageNumber: index + 1, overflow }) : [];
  });
  return { step, pages: pages.length, tooLong };
}

function growWhileFitting(paper: HTMLElement, steps: readonly FitStep[], start: number): number {
  let step = start;
  while (step > 0) {
    setStep(paper, steps, step - 1);
    if (hasOverflow(paper)) {
      setStep(paper, steps, step);
      return step;
    }
    step -= 1;
  }
  return step;
}

function setStep(paper: HTMLElement, steps: readonly FitStep[], step: number): void {
  const sizes = steps[step];
  if (!sizes) return;
  for (const [name, value] of Object.entries(fitVariables(sizes))) paper.style.setProperty(name, value);
  paper.dataset['fitStep'] = String(step);
}
