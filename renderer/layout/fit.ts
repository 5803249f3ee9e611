import type { FitReport, TooLong } from '../../templates/check/finding';
import { fitVariables } from '../../templates/paper/fit-variables';
import type { FitStep } from '../../templates/sheet/nodes';
import { holdsItsContent, overflowMm, pagesOf } from './page-overflow';
import { findTooLong } from './too-long';

/** What measuring found: the tightest step in use, how many pages, what is too long, and the step of each page. */
export interface Fit extends FitReport {
  readonly pageSteps: readonly number[];
}

/** How one page fits: the step at which it is drawn, and what is too long in it. */
export interface PageFit {
  readonly step: number;
  readonly tooLong: readonly TooLong[];
}

/**
 * Finds the largest step of the fit rule at which a page (its place in the paper counted from 0) holds its text, and
 * leaves the page set to it. Begins at the expected step, or at the one that is set.
 */
export function measurePage(
  { paper, page, place }: { readonly paper: HTMLElement; readonly page: HTMLElement; readonly place: number },
  steps: readonly FitStep[],
  expected: number = stepOf(page),
): PageFit {
  const step = fitPage(page, steps, expected);
  // At any step but the last the page holds its text: that is how the step was found.
  const overflow = step === steps.length - 1 ? overflowMm(page) : 0;
  return { step, tooLong: overflow > 0 ? findTooLong({ paper, page, pageNumber: place + 1, overflow }) : [] };
}

/** What is said of the paper when all its pages are measured. */
export function fitOf(pages: readonly PageFit[]): Fit {
  const pageSteps = pages.map(({ step }) => step);
  const tooLong = onePerItem(pages.flatMap((page) => page.tooLong));
  return { step: Math.max(0, ...pageSteps), pages: pages.length, tooLong, pageSteps };
}

/**
 * Finds for each page the largest step of the fit rule at which it holds its text, and leaves the page set to it: a full
 * back does not make the front small. Begins at the expected steps (those that are set, if none are given), so that an
 * edit which changes nothing costs two layouts of a page. Only CSS variables and `data-fit-step` of the pages are
 * touched: the preview's React tree stays as React knows it.
 */
export function measureFit(paper: HTMLElement, steps: readonly FitStep[], expected: readonly number[] = []): Fit {
  return fitOf(pagesOf(paper).map((page, place) => measurePage({ paper, page, place }, steps, expected[place])));
}

function stepOf(page: HTMLElement): number {
  return Number(page.dataset['fitStep'] ?? 0) || 0;
}

function fitPage(page: HTMLElement, steps: readonly FitStep[], expected: number): number {
  const last = steps.length - 1;
  const start = Math.min(Math.max(expected, 0), last);
  const fits = (step: number): boolean => {
    setStep(page, steps, step);
    return holdsItsContent(page);
  };
  const step = largestFitting(fits, start, last);
  setStep(page, steps, step);
  return step;
}

/** A text that stands on both pages, such as the unit's name, is said once, with what the fuller page asks. */
function onePerItem(found: readonly TooLong[]): readonly TooLong[] {
  const weight = ({ characters }: TooLong): number => (characters === 0 ? Infinity : characters);
  const worst = new Map<string, TooLong>();
  for (const one of found) {
    const known = worst.get(one.itemId);
    if (!known || weight(one) > weight(known)) worst.set(one.itemId, one);
  }
  return [...worst.values()];
}

/**
 * The first step that fits, the last where none does. Every step is smaller than the one before it in all its lengths,
 * so the search may begin anywhere and halve. The step above the one that is set comes first: it is expected not to
 * fit, and after it the paper is already back on its own step.
 */
function largestFitting(fits: (step: number) => boolean, start: number, last: number): number {
  let [tooLarge, candidate] = [-1, last];
  if (start > 0 && fits(start - 1)) candidate = start - 1;
  else if (fits(start)) return start;
  else tooLarge = start;
  while (candidate - tooLarge > 1) {
    const middle = Math.floor((tooLarge + candidate) / 2);
    if (fits(middle)) candidate = middle;
    else tooLarge = middle;
  }
  return candidate;
}

function setStep(page: HTMLElement, steps: readonly FitStep[], step: number): void {
  const sizes = steps[step];
  if (!sizes) return;
  for (const [name, value] of Object.entries(fitVariables(sizes))) {
    // Also a value that is there already would cost a layout.
    if (page.style.getPropertyValue(name) !== value) page.style.setProperty(name, value);
  }
  page.dataset['fitStep'] = String(step);
}
