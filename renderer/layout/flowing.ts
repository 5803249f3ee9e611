import type { BlockMeasure } from '../../templates/sheet/flow/flow-measures';
import { flowPages, type FlowFailure } from '../../templates/sheet/flow/flow-pages';
import type { Block, Sheet } from '../../templates/sheet/nodes';
import type { Result } from '../../templates/model/result';
import { measureBlocks, measurePage, type PageMeasure } from './flow-measure';

/** Breaks flowing sheets into pages, and remembers what it has measured: after a keystroke one block is measured anew. */
export interface Flowing {
  /** The sheet with the blocks alone that are yet to be measured, to be drawn in a column; null where all are known. */
  readonly unmeasured: (sheet: Sheet) => Sheet | null;
  /** The sheet in pages; `column` is where what was not yet measured has been drawn. */
  readonly paged: (sheet: Sheet, column: HTMLElement | null) => Result<Sheet, FlowFailure>;
  /** Forgets all measures: letters have got another width, as their font has come. */
  readonly forget: () => void;
}

/** Everything but its words that decides how high a block is. */
function surroundingsOf({ materialId, variant, language, ink, paper, isHyphenated, fit, form }: Sheet): string {
  return JSON.stringify([materialId, variant, language, ink, paper, isHyphenated, fit.steps[0], form]);
}

/** Creates the memory of one preview or of one paper of the press. Blocks are known by identity, and forgotten with it. */
export function createFlowing(): Flowing {
  let measures = new WeakMap<Block, BlockMeasure>();
  let page: PageMeasure | null = null;
  let surroundings = '';

  const forget = (): void => {
    measures = new WeakMap();
    page = null;
  };
  const unmeasured = (sheet: Sheet): Sheet | null => {
    const next = surroundingsOf(sheet);
    if (next !== surroundings) forget();
    surroundings = next;
    const [first] = sheet.pages;
    const blocks = sheet.pages.flatMap((whole) => whole.blocks.filter((block) => !measures.has(block)));
    return first === undefined || blocks.length === 0 ? null : { ...sheet, pages: [{ ...first, blocks }] };
  };
  return {
    unmeasured,
    paged: (sheet, column) => {
      const drawn = unmeasured(sheet)?.pages.flatMap(({ blocks }) => blocks) ?? [];
      if (drawn.length > 0) {
        if (column === null) throw new Error('Nothing was drawn to measure');
        page ??= measurePage(column);
        for (const [block, measure] of measureBlocks(column, drawn)) measures.set(block, measure);
      }
      const blocks = new Map(
        sheet.pages.flatMap((whole) =>
          whole.blocks.flatMap((block) => {
            const measure = measures.get(block);
            return measure === undefined ? [] : [[block.id, measure] as const];
          }),
        ),
      );
      // A sheet without a block has nothing to measure and nothing to break.
      const { heightMm, gapMm } = page ?? { heightMm: 0, gapMm: 0 };
      return flowPages(sheet, { gapMm, blocks }, heightMm);
    },
    forget,
  };
}

/** The pages to show and to print: also where something is higher than a page, which measuring then finds too long. */
export function sheetToDraw(flowed: Result<Sheet, FlowFailure>): Sheet {
  return flowed.ok ? flowed.value : flowed.failure.sheet;
}
