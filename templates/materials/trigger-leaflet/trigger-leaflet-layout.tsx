import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import './trigger-leaflet.css';

/** One column on every page; categories stand two to a row. */
export function TriggerLeafletLayout({ page }: PageLayoutProps) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
