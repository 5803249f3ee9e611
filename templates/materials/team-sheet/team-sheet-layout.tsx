import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import { isLargePrint } from '../large-print/large-print';
import { LargePrintLayout } from '../large-print/large-print-layout';
import './team-sheet-large-print.css';
import './team-sheet.css';

/** One column; a box to tick is drawn in the last cell of each row. */
export function TeamSheetLayout({ variant, page }: PageLayoutProps) {
  if (isLargePrint({ variant })) return <LargePrintLayout page={page} />;
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
