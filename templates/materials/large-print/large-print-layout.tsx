import { BlockView } from '../../paper/block-view';
import type { SheetPage } from '../../sheet/nodes';
import './large-print.css';

/** One column, read from the top, whatever the material: who reads with a magnifier never searches sideways. */
export function LargePrintLayout({ page }: { readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
