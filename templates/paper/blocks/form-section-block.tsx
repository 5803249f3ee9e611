import type { FormSection } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { item } from '../item';
import { RunsView } from '../runs-view';

/** The head of a form's section: its letter in a box, its title, and a sentence. */
export function FormSectionBlock({ block }: { readonly block: FormSection }) {
  return (
    <div className="form-section" {...item(block)}>
      <HeadingTag level={block.level} className="form-section-title">
        {block.letter !== null && <span className="form-letter">{block.letter}</span>}{' '}
        <span>
          <RunsView content={block.title} isWhole />
        </span>
      </HeadingTag>
      {block.lead && (
        <p className="form-section-lead">
          <RunsView content={block.lead} />
        </p>
      )}
    </div>
  );
}
