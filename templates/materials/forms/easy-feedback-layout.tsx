import { BlockView } from '../../paper/block-view';
import '../../paper/blocks/form.css';
import type { PageLayoutProps } from '../material';
import './easy-feedback.css';

/** One column on a slip; what closes it stands at its foot. */
export function EasyFeedbackLayout({ page }: PageLayoutProps) {
  return page.blocks.map((block) => <BlockView key={block.id} block={block} />);
}
