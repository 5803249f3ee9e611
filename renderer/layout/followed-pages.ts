import type { Block, Sheet } from '../../templates/sheet/nodes';

/** Whether two sheets have the same blocks in the same order: they may say something else. */
function hasSameBlocks(one: Sheet, other: Sheet): boolean {
  return (
    one.materialId === other.materialId &&
    one.variant === other.variant &&
    one.language === other.language &&
    one.pages.length === other.pages.length &&
    one.pages.every(({ blocks }, at) => {
      const others = other.pages[at]?.blocks ?? [];
      return blocks.length === others.length && blocks.every(({ id }, index) => id === others[index]?.id);
    })
  );
}

/** Each block that has changed, with what it is now. */
function changedBlocks(before: Sheet, now: Sheet): ReadonlyMap<Block, Block> {
  const changed = new Map<Block, Block>();
  for (const [at, { blocks }] of now.pages.entries()) {
    for (const [index, block] of blocks.entries()) {
      const old = before.pages[at]?.blocks[index];
      if (old !== undefined && old !== block) changed.set(old, block);
    }
  }
  return changed;
}

/**
 * The pages of a flowing sheet in the frame of a keystroke: those that were made of it before, with each changed block in
 * its old place. Where pages end is found once that frame stands on the screen. Null where that cannot be shown so: blocks
 * have come or gone, or one that has changed goes over the end of a page.
 */
export function followedPages(before: { readonly of: Sheet; readonly paged: Sheet }, now: Sheet): Sheet | null {
  if (!hasSameBlocks(before.of, now)) return null;
  const changed = changedBlocks(before.of, now);
  let placed = 0;
  const follow = (block: Block): Block => {
    const own = changed.get(block);
    if (own !== undefined) placed += 1;
    return own ?? block;
  };
  const { isFlowing, ...rest } = now;
  const pages = before.paged.pages.map((page) =>
    page.blocks.some((block) => changed.has(block)) ? { ...page, blocks: page.blocks.map(follow) } : page,
  );
  return placed === changed.size ? { ...rest, pages, fit: before.paged.fit } : null;
}
