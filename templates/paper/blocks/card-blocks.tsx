import { memo } from 'react';
import type { Card, Cards } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { hueStyle } from '../hues';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { ListBlock, ParagraphBlock } from './text-blocks';

interface CardBlockProps {
  readonly block: Card;
  /** How many columns of the card grid the card fills; 1 where absent. */
  readonly span?: number;
}

/** A titled box in its group's hue with its icon; never broken over a page. */
export const CardBlock = memo(function CardBlock({ block, span = 1 }: CardBlockProps) {
  return (
    <div className="card" style={{ ...hueStyle(block.hue), gridColumn: `span ${span}` }} {...item(block)}>
      <HeadingTag level={block.level} className="card-title">
        <Icon name={block.icon} sizeMm={4.4} />
        <span>
          <RunsView content={block.title} isWhole />
        </span>
      </HeadingTag>
      <div className="card-body">
        {block.blocks.map((inner) =>
          inner.kind === 'list' ? (
            <ListBlock key={inner.id} block={inner} />
          ) : (
            <ParagraphBlock key={inner.id} block={inner} />
          ),
        )}
      </div>
    </div>
  );
});

/** Cards row by row in reading order; the closing card fills what is left of the last row. */
export function CardsBlock({ block }: { readonly block: Cards }) {
  const left = block.columns - (block.cards.length % block.columns);
  return (
    <div className="cards" style={{ gridTemplateColumns: `repeat(${block.columns}, minmax(0, 1fr))` }} {...item(block)}>
      {block.cards.map((card) => (
        <CardBlock key={card.id} block={card} />
      ))}
      {block.closing && <CardBlock block={block.closing} span={left} />}
    </div>
  );
}
