import { linesOfPage } from './line-count';

interface Lines<Item> {
  readonly linesOf: (item: Item) => number;
  /** How many lines the items of one page may have; a whole page's where absent. */
  readonly most?: number;
}

/** Filled from the top, page by page; an item longer than a page stands on a page of its own. */
function filledPages<Item>(items: readonly Item[], { linesOf, most = linesOfPage }: Lines<Item>): readonly Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const needed = linesOf(item);
    const page = pages.at(-1);
    if (page && needed <= left) page.push(item);
    else {
      pages.push([item]);
      left = most;
    }
    left -= needed;
  }
  return pages;
}

/**
 * The items in their order on as few pages as hold them, all pages about equally full: a reader with low vision meets no
 * page with three lines on it. The same items always give the same pages.
 */
export function balancedPages<Item>(items: readonly Item[], lines: Lines<Item>): readonly (readonly Item[])[] {
  const count = filledPages(items, lines).length;
  let most = lines.most ?? linesOfPage;
  while (most > 1 && filledPages(items, { ...lines, most: most - 0.5 }).length === count) most -= 0.5;
  return filledPages(items, { ...lines, most });
}
