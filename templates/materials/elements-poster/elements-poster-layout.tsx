import { BlockView } from '../../paper/block-view';
import type { Sheet, SheetPage } from '../../sheet/nodes';
import './elements-poster.css';

/** The head and under it the five elements, which share the rest of the page evenly. */
export function ElementsPosterLayout({ page }: { readonly sheet: Sheet; readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
