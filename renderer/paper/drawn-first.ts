import type { Sheet, SheetPage } from '../../templates/sheet/nodes';

/** Whether two sheets are the same paper with the same pages, so that pages of one can stand among those of the other. */
function isSamePaper(one: Sheet, other: Sheet): boolean {
  return (
    (['materialId', 'variant', 'language', 'beside', 'unitId', 'ink', 'isHyphenated', 'accent'] as const).every(
      (key) => one[key] === other[key],
    ) &&
    one.paper === other.paper &&
    one.fit === other.fit &&
    one.pages.length === other.pages.length &&
    one.pages.every(({ id }, index) => id === other.pages[index]?.id)
  );
}

/** The page with the foot that it had. */
function withFootOf({ footer, ...page }: SheetPage, drawn: SheetPage): SheetPage {
  return drawn.footer === undefined ? page : { ...page, footer: drawn.footer };
}

/**
 * What the preview draws in the frame of a keystroke: the pages in view (by their places in the sheet) as they are now,
 * the others and the feet, on which the edition changes at every letter, as they were drawn last. They follow once that
 * frame stands on the screen. Null for another paper, or one with other pages: it is drawn whole.
 */
export function drawnFirst(now: Sheet, drawn: Sheet, inView: ReadonlySet<number>): Sheet | null {
  if (!isSamePaper(now, drawn)) return null;
  const pages = now.pages.map((page, index) => {
    const old = drawn.pages[index];
    if (old === undefined) return page;
    if (page.blocks === old.blocks) return old;
    return inView.has(index) ? withFootOf(page, old) : old;
  });
  return { ...now, pages, edition: drawn.edition, footer: drawn.footer };
}
