import { BlockView } from '../../paper/block-view';
import type { SheetPage } from '../../sheet/nodes';
import './contact-poster.css';

/** The head, what is urgent, then the other numbers: one number a line, as large as the page allows. */
export function ContactPosterLayout({ page }: { readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
