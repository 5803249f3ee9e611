import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import { isLargePrint } from '../large-print/large-print';
import { LargePrintLayout } from '../large-print/large-print-layout';
import './client-leaflet.css';

/** Each page is one column, read from the top; its cards share what is left of the page. */
export function ClientLeafletLayout({ variant, page }: PageLayoutProps) {
  if (isLargePrint({ variant })) return <LargePrintLayout page={page} />;
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
