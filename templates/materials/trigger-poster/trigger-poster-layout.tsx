import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import type { Block } from '../../sheet/nodes';
import { textOf } from '../../sheet/runs';
import './trigger-poster.css';

/** A number in the form 040 123 4567 stands in a third of the poster at 40 pt; with a country code it does not. */
const longestLargeNumber = 13;

type NumbersBlock = Extract<Block, { readonly kind: 'emergency' | 'contact-box' }>;

function hasNumbers(block: Block): block is NumbersBlock {
  return block.kind === 'emergency' || block.kind === 'contact-box';
}

function numbersOf(block: NumbersBlock): readonly string[] {
  return block.kind === 'emergency'
    ? block.numbers.map((entry) => textOf(entry.number))
    : block.entries.flatMap((entry) => entry.phones.map((phone) => textOf(phone.number)));
}

/** Title, then all numbers side by side in one size, then the cards, which take the room that is left. */
export function TriggerPosterLayout({ page }: PageLayoutProps) {
  const numbers = page.blocks.filter(hasNumbers);
  const isLong = numbers.flatMap(numbersOf).some((number) => number.length > longestLargeNumber);
  const [first] = numbers;
  return page.blocks.map((block) => {
    if (!hasNumbers(block)) return <BlockView key={block.id} block={block} />;
    if (block !== first) return null;
    return (
      <div key={block.id} className={isLong ? 'poster-numbers poster-numbers-long' : 'poster-numbers'}>
        {numbers.map((each) => (
          <BlockView key={each.id} block={each} />
        ))}
      </div>
    );
  });
}
