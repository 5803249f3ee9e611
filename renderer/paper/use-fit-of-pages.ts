import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { FitReport } from '../../templates/check/finding';
import type { Sheet, SheetPage } from '../../templates/sheet/nodes';
import { fitOf, measureFit, measurePage, type PageFit } from '../layout/fit';
import { pagesOf } from '../layout/page-overflow';

/** After the last keystroke: fitting asks for several layouts, typing must not wait for them. */
const measureDelayMs = 200;
/** How long pages are measured before a key that was pressed meanwhile gets its turn: a paper has up to 240 pages. */
const turnMs = 5;

/** What was found of a drawn page: true as long as it says the same in the same paper. */
interface KnownPage {
  readonly blocks: SheetPage['blocks'];
  readonly place: number;
  readonly surroundings: string;
  readonly fit: PageFit;
}

type KnownPages = WeakMap<HTMLElement, KnownPage>;

/** Everything but its words that decides how a page fits. */
function surroundingsOf({ materialId, variant, language, ink, paper, isHyphenated, fit, form }: Sheet): string {
  return JSON.stringify([materialId, variant, language, ink, paper, isHyphenated, fit.steps, form]);
}

/** Measures the pages that have changed since they were measured last, a few at a time; answers how to call it off. */
function measureInTurns(
  paper: HTMLElement,
  sheet: Sheet,
  known: KnownPages,
  onFit: (fit: FitReport) => void,
): () => void {
  const surroundings = surroundingsOf(sheet);
  const fits: PageFit[] = [];
  const fitOfPage = (page: HTMLElement, place: number): PageFit => {
    const blocks = sheet.pages[place]?.blocks;
    const old = known.get(page);
    const isSame = old?.blocks === blocks && old?.place === place && old.surroundings === surroundings;
    if (isSame) return old.fit;
    const fit = measurePage({ paper, page, place }, sheet.fit.steps);
    if (blocks !== undefined) known.set(page, { blocks, place, surroundings, fit });
    return fit;
  };
  const turn = (): void => {
    const end = performance.now() + turnMs;
    for (const [place, page] of pagesOf(paper).entries()) {
      if (place < fits.length) continue;
      if (performance.now() > end) {
        timer = setTimeout(turn);
        return;
      }
      fits.push(fitOfPage(page, place));
    }
    onFit(fitOf(fits));
  };
  let timer = setTimeout(turn, measureDelayMs);
  return () => {
    clearTimeout(timer);
  };
}

/**
 * Measures how the drawn paper fits: whole before it is first seen and when the fonts are there, and what has changed of it
 * after each pause in typing.
 */
export function useFitOfPages(ref: RefObject<HTMLElement | null>, sheet: Sheet, onFit: (fit: FitReport) => void): void {
  const isMeasured = useRef(false);
  const known = useRef<KnownPages>(new WeakMap());
  useLayoutEffect(() => {
    const paper = ref.current?.querySelector<HTMLElement>('.paper');
    if (!paper) return undefined;
    if (isMeasured.current) return measureInTurns(paper, sheet, known.current, onFit);
    isMeasured.current = true;
    const measure = (): void => {
      known.current = new WeakMap();
      onFit(measureFit(paper, sheet.fit.steps));
    };
    measure();
    void document.fonts.ready.then(measure);
    return undefined;
  }, [ref, sheet, onFit]);
}
