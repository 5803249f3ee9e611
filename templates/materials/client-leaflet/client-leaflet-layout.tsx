import { BlockView } from '../../paper/block-view';
import type { Sheet, SheetPage } from '../../sheet/nodes';
import './client-leaflet.css';

/** Each page is one column, read from the top; its cards share what is left of the page. */
export function ClientLeafletLayout({ page }: { readonly sheet: Sheet; readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
