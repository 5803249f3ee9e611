import { BlockView } from '../../paper/block-view';
import type { Sheet, SheetPage } from '../../sheet/nodes';
import './trigger-poster.css';

/** The blocks from top to bottom; the cards take the room that the emergency strip and the contact box leave. */
export function TriggerPosterLayout({ page }: { readonly sheet: Sheet; readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
