import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import type { Block } from '../../sheet/nodes';
import { isLargePrint } from '../large-print/large-print';
import { LargePrintLayout } from '../large-print/large-print-layout';
import './fridge-card.css';
import './pocket-layout.css';

function isCode(block: Block): boolean {
  return block.kind === 'qr-code' || block.kind === 'paragraph';
}

/** A pocket card: whose it is and the numbers at the left, the code with its words at the right where there is one. */
export function PocketLayout({ variant, page }: PageLayoutProps) {
  if (isLargePrint({ variant })) return <LargePrintLayout page={page} />;
  const code = page.blocks.filter(isCode);
  return (
    <div className="pocket">
      <div className="pocket-numbers">
        {page.blocks
          .filter((block) => !isCode(block))
          .map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
      </div>
      {code.length > 0 && (
        <div className="pocket-code">
          {code.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
      )}
    </div>
  );
}
