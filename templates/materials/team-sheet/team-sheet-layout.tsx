import { BlockView } from '../../paper/block-view';
import type { Sheet, SheetPage } from '../../sheet/nodes';
import './team-sheet.css';

/** One column; a box to tick is drawn in the last cell of each row. */
export function TeamSheetLayout({ page }: { readonly sheet: Sheet; readonly page: SheetPage }) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
