import type { ItemId } from '../../templates/model/layer';
import type { Block, Sheet, SheetPage } from '../../templates/sheet/nodes';

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two pieces of plain data say the same in the same order: they are then written, and hashed, alike. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((value, index) => isEqual(value, other[index]))
    );
  }
  if (!isPlainObject(one) || !isPlainObject(other)) return false;
  const keys = Object.keys(one);
  const otherKeys = Object.keys(other);
  return (
    keys.length === otherKeys.length &&
    keys.every((key, index) => key === otherKeys[index] && isEqual(one[key], other[key]))
  );
}

/**
 * The new nodes, each replaced by the old node of the same id where it says the same; the old list where all do. What
 * stands inside is shared first, so that everything is compared once.
 */
function shareNodes<Node extends { readonly id: ItemId }>(
  previous: readonly Node[],
  next: readonly Node[],
  shareInside: (previous: Node, next: Node) => Node = (_, node) => node,
): readonly Node[] {
  const isInPlace = next.every(({ id }, index) => id === previous[index]?.id);
  const byId = isInPlace ? null : new Map(previous.map((node) => [node.id, node]));
  const shared = next.map((node, index) => {
    const old = byId === null ? previous[index] : byId.get(node.id);
    if (old === undefined) return node;
    const inside = shareInside(old, node);
    return isEqual(old, inside) ? old : inside;
  });
  const isSame = shared.length === previous.length && shared.every((node, index) => node === previous[index]);
  return isSame ? previous : shared;
}

function shareInsideBlock(previous: Block, next: Block): Block {
  if (previous.kind === 'cards' && next.kind === 'cards')
    return { ...next, cards: shareNodes(previous.cards, next.cards) };
  if (previous.kind === 'table' && next.kind === 'table')
    return { ...next, rows: shareNodes(previous.rows, next.rows) };
  if (previous.kind === 'contact-box' && next.kind === 'contact-box') {
    return { ...next, entries: shareNodes(previous.entries, next.entries) };
  }
  return next;
}

function shareInsidePage(previous: SheetPage, next: SheetPage): SheetPage {
  return { ...next, blocks: shareNodes(previous.blocks, next.blocks, shareInsideBlock) };
}

function sharePages(previous: Sheet['pages'], next: Sheet['pages']): Sheet['pages'] {
  return shareNodes(previous, next, shareInsidePage);
}

/** What stands around the pages. */
function shareFrame(previous: Sheet, next: Sheet): Partial<Sheet> {
  const kept = <Value>(old: Value, value: Value): Value => (isEqual(old, value) ? old : value);
  return {
    paper: kept(previous.paper, next.paper),
    imposition: kept(previous.imposition, next.imposition),
    fit: kept(previous.fit, next.fit),
    ...(next.form === undefined ? {} : { form: kept(previous.form, next.form) ?? next.form }),
  };
}

/**
 * Remembers the last sheet and gives each new one with all that did not change taken from the last: a keystroke then
 * draws only the block that it changes, and the preview follows in the same frame.
 */
export function createSheetSharing(): (next: Sheet) => Sheet {
  let last: Sheet | null = null;
  return (next) => {
    last = last === null ? next : { ...next, ...shareFrame(last, next), pages: sharePages(last.pages, next.pages) };
    return last;
  };
}
