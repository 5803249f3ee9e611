import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import type { Block } from '../../sheet/nodes';
import './folded-leaflet.css';
import './folded-leaflet-blocks.css';

/** A masthead, a heading that stands by itself or a path with its own opens a panel; what follows it stands under it. */
function panelsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return blocks.reduce<readonly (readonly Block[])[]>((panels, block) => {
    const isOpening = block.kind === 'masthead' || block.kind === 'heading' || block.kind === 'path';
    const last = panels.at(-1);
    return isOpening || last === undefined ? [...panels, [block]] : [...panels.slice(0, -1), [...last, block]];
  }, []);
}

/**
 * Three panels of 99 mm with the folds between them. The front is said first and stands at the right: the grid places it
 * there, while reading and printing follow the sheet.
 */
export function FoldedLeafletLayout({ page }: PageLayoutProps) {
  return (
    <div className="panels">
      {panelsOf(page.blocks).map((panel) => (
        <div key={panel[0]?.id} className={panel[0]?.kind === 'masthead' ? 'panel panel-front' : 'panel'}>
          {panel.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
      ))}
    </div>
  );
}
