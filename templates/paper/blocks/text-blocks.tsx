import type { Heading, List, Paragraph } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { item } from '../item';
import { RunsView } from '../runs-view';

/** A heading that stands by itself. */
export function HeadingBlock({ block }: { readonly block: Heading }) {
  return (
    <div {...item(block)}>
      <HeadingTag level={block.level} className="heading">
        <RunsView content={block.content} isWhole />
      </HeadingTag>
    </div>
  );
}

/** A paragraph in one of the paper's four voices. */
export function ParagraphBlock({ block }: { readonly block: Paragraph }) {
  return (
    <p className={`paragraph ${block.style}`} {...item(block)}>
      <RunsView content={block.content} />
    </p>
  );
}

/** A list; its marks are drawn by CSS as shapes, never as letters. */
export function ListBlock({ block }: { readonly block: List }) {
  const Tag = block.isOrdered ? 'ol' : 'ul';
  return (
    <Tag className="list" {...item(block)}>
      {block.items.map((entry) => (
        <li key={entry.id} {...item(entry)}>
          <RunsView content={entry.content} />
        </li>
      ))}
    </Tag>
  );
}
