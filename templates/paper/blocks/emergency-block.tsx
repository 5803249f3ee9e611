import type { Emergency } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { ListBlock } from './text-blocks';

/** What cannot wait: the largest numbers of the paper, each with its red flags beside it. */
export function EmergencyBlock({ block }: { readonly block: Emergency }) {
  return (
    <div className="emergency" {...item(block)}>
      <HeadingTag level={block.level} className="emergency-title">
        <Icon name="siren" sizeMm={5} />
        <RunsView content={block.title} isWhole />
      </HeadingTag>
      <div className="emergency-numbers">
        {block.numbers.map((entry) => (
          <div key={entry.id} className="emergency-number" {...item(entry)}>
            <div className="emergency-call">
              <p className="emergency-label">
                <RunsView content={entry.label} isWhole />
              </p>
              <p className="emergency-digits">
                <RunsView content={entry.number} />
              </p>
              {entry.note && (
                <p className="emergency-note">
                  <RunsView content={entry.note} />
                </p>
              )}
            </div>
            {entry.flags.length > 0 && (
              <ListBlock block={{ kind: 'list', id: `${entry.id}.flags`, isOrdered: false, items: entry.flags }} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
