import type { ReactNode } from 'react';
import { BlockView } from '../../paper/block-view';
import { CardBlock } from '../../paper/blocks/card-blocks';
import type { Block, Sheet, SheetPage } from '../../sheet/nodes';
import './process-poster.css';

function isAround(block: Block): boolean {
  return block.kind === 'path' || block.kind === 'cards';
}

/**
 * The steps in the middle of a frame, two supports above them and two below. The steps are said first: the grid places
 * the supports around them, while reading and printing follow the sheet.
 */
export function ProcessPosterLayout({ page }: { readonly sheet: Sheet; readonly page: SheetPage }): ReactNode {
  const framed = page.blocks.filter(isAround);
  return (
    <>
      {page.blocks
        .filter((block) => !isAround(block))
        .map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
      <div className="process-frame">
        {framed.map((block) =>
          block.kind === 'cards' ? (
            block.cards.map((card) => <CardBlock key={card.id} block={card} />)
          ) : (
            <BlockView key={block.id} block={block} />
          ),
        )}
      </div>
    </>
  );
}
