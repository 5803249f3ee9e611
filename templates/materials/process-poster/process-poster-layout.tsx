import type { ReactNode } from 'react';
import { BlockView } from '../../paper/block-view';
import { CardBlock } from '../../paper/blocks/card-blocks';
import type { PageLayoutProps } from '../material';
import type { Block } from '../../sheet/nodes';
import './process-poster.css';

function isAround(block: Block): boolean {
  return block.kind === 'path' || block.kind === 'cards';
}

/**
 * Rows of two supports: half of them above the steps, the rest below, wherever they fall by themselves around the row of
 * the steps, which takes all the height that is left. Steps stand in one row up to three, in two up to eight.
 */
function frameStyle(blocks: readonly Block[]): Readonly<Record<`--${string}`, string>> {
  const supports = blocks.reduce((sum, block) => sum + (block.kind === 'cards' ? block.cards.length : 0), 0);
  const steps = blocks.reduce((sum, block) => sum + (block.kind === 'path' ? block.steps.length : 0), 0);
  const above = Math.ceil(supports / 4);
  const rows = 'minmax(min-content, 1fr)';
  return {
    '--steps-row': `${above + 1}`,
    '--rows': above === 0 ? rows : `repeat(${above}, auto) ${rows}`,
    '--step-columns': `${steps <= 3 ? Math.max(1, steps) : Math.min(4, Math.ceil(steps / 2))}`,
  };
}

/**
 * The steps in the middle of a frame, half of the supports above them and half below. The steps are said first: the grid
 * places the supports around them, while reading and printing follow the sheet.
 */
export function ProcessPosterLayout({ page }: PageLayoutProps): ReactNode {
  const framed = page.blocks.filter(isAround);
  return (
    <>
      {page.blocks
        .filter((block) => !isAround(block))
        .map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
      <div className="process-frame" style={frameStyle(framed)}>
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
