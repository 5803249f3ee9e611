import type { Masthead } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { item } from '../item';
import { RunsView } from '../runs-view';

/** The head of a page: title and what to do left, whose paper it is right. */
export function MastheadBlock({ block }: { readonly block: Masthead }) {
  return (
    <div className={`masthead masthead-${block.level}`} {...item(block)}>
      <div className="masthead-title">
        <HeadingTag level={block.level}>
          <RunsView content={block.title} isWhole />
        </HeadingTag>
        {block.subtitle && (
          <p>
            <RunsView content={block.subtitle} />
          </p>
        )}
      </div>
      <div className="masthead-unit">
        {block.logo && (
          <img className="logo" src={`data:image/png;base64,${block.logo.png}`} alt={block.logo.alternativeText} />
        )}
        <div className="masthead-names">
          <p className="unit-name" data-item="unit.names" data-origin="unit">
            <RunsView content={block.unitName} />
          </p>
          {block.organisation && (
            <p className="organisation" data-item="unit.organisation" data-origin="unit">
              <RunsView content={block.organisation} />
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
