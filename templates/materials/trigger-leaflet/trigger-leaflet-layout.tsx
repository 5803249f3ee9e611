import { BlockView } from '../../paper/block-view';
import type { Sheet, SheetPage } from '../../sheet/nodes';
import './trigger-leaflet.css';

/** One column on every page; categories stand two to a row. */
export function TriggerLeafletLayout({ page }: { readonly sheet: Sheet; readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
