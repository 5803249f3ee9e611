import { BlockView } from '../../paper/block-view';
import { HeadingTag } from '../../paper/heading-tag';
import { hueStyle } from '../../paper/hues';
import { Icon } from '../../paper/icon';
import { item } from '../../paper/item';
import { RunsView } from '../../paper/runs-view';
import type { PageLayoutProps } from '../material';
import type { Block, Card, Paragraph } from '../../sheet/nodes';
import './trigger-cards.css';

/** Lines to write on, 8 mm apart for handwriting. */
function Lines({ count }: { readonly count: number }) {
  return (
    <div className="write-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="write-line" />
      ))}
    </div>
  );
}

function Paragraphs({ card }: { readonly card: Card }) {
  return card.blocks.map((block) => <BlockView key={block.id} block={block} />);
}

/** The trigger in large letters between its category's coloured band with the icon and the category's name. */
function Front({ card, isBlank }: { readonly card: Card; readonly isBlank: boolean }) {
  return (
    <div className={isBlank ? 'card-front card-blank' : 'card-front'} style={hueStyle(card.hue)} {...item(card)}>
      <div className="front-band">
        <Icon name={card.icon} sizeMm={9} />
      </div>
      <HeadingTag level={card.level} className="front-title">
        <RunsView content={card.title} isWhole />
      </HeadingTag>
      {isBlank && <Lines count={5} />}
      <div className="front-foot">
        <Paragraphs card={card} />
      </div>
    </div>
  );
}

/** A heading of a pile: all in the hue, so that it stands out among the cards. */
function PileHeading({ card }: { readonly card: Card }) {
  return (
    <div className="card-heading" style={hueStyle(card.hue)} {...item(card)}>
      <Icon name={card.icon} sizeMm={24} />
      <HeadingTag level={card.level} className="pile-title">
        <RunsView content={card.title} isWhole />
      </HeadingTag>
      <Paragraphs card={card} />
    </div>
  );
}

function Section({ card }: { readonly card: Card }) {
  return (
    <div className="back-section" {...item(card)}>
      <HeadingTag level={card.level} className="section-title">
        <Icon name={card.icon} sizeMm={4.2} />
        <span>
          <RunsView content={card.title} isWhole />
        </span>
      </HeadingTag>
      {card.blocks.length === 0 ? <Lines count={3} /> : <Paragraphs card={card} />}
    </div>
  );
}

/** Names of acts stay whole: a divided name is read as two. */
function LawLine({ block }: { readonly block: Paragraph }) {
  return (
    <p className="paragraph law" {...item(block)}>
      <RunsView content={block.content} isWhole />
    </p>
  );
}

function BackBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'card') return <Section card={block} />;
  return block.kind === 'paragraph' ? <LawLine block={block} /> : <BlockView block={block} />;
}

/** One side of a card: the front is one card block, the back is sections with the unit's number under them. */
export function TriggerCardsLayout({ variant, page }: PageLayoutProps) {
  const [first] = page.blocks;
  if (first?.kind !== 'card') return null;
  if (first.level !== 1) {
    return (
      <div className="card-back" style={hueStyle(first.hue)}>
        {page.blocks.map((block) => (
          <BackBlock key={block.id} block={block} />
        ))}
      </div>
    );
  }
  return variant === 'headings' ? <PileHeading card={first} /> : <Front card={first} isBlank={variant === 'blank'} />;
}
