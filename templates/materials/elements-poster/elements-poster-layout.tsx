import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import './elements-poster.css';

/** The head and under it the five elements, which share the rest of the page evenly. */
export function ElementsPosterLayout({ page }: PageLayoutProps) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
