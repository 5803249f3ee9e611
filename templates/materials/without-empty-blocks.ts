import type { Block, Card, SheetPage } from '../sheet/nodes';

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'list':
      return block.items.length === 0;
    case 'path':
      return block.steps.length === 0;
    case 'table':
      return block.rows.length === 0;
    case 'cards':
      return block.cards.length === 0 && block.closing === null;
    default:
      return false;
  }
}

function filled(card: Card): Card {
  return card.blocks.some(isEmpty) ? { ...card, blocks: card.blocks.filter((block) => !isEmpty(block)) } : card;
}

function withFilledCards(block: Block): Block {
  if (block.kind === 'card') return filled(block);
  return block.kind === 'cards' ? { ...block, cards: block.cards.map(filled) } : block;
}

/**
 * The pages without lists, paths, tables and rows of cards of which the unit has hidden everything: a title over nothing
 * says nothing on paper, and readers hear an empty list.
 */
export function withoutEmptyBlocks(pages: readonly SheetPage[]): readonly SheetPage[] {
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.filter((block) => !isEmpty(block)).map(withFilledCards),
  }));
}
