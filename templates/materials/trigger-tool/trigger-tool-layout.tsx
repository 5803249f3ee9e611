import { Fragment } from 'react';
import { BlockView } from '../../paper/block-view';
import type { PageLayoutProps } from '../material';
import type { SheetPage } from '../../sheet/nodes';
import { isLargePrint } from '../large-print/large-print';
import { LargePrintLayout } from '../large-print/large-print-layout';
import './trigger-tool.css';

/** Page 1 lets the cards fill what the emergency strip leaves; page 2 sets its three notes as one running paragraph. */
export function TriggerToolLayout({ variant, page }: PageLayoutProps) {
  if (isLargePrint({ variant })) return <LargePrintLayout page={page} />;
  const isNote = (block: SheetPage['blocks'][number]) => block.kind === 'paragraph' && block.style === 'note';
  const firstNote = page.blocks.findIndex(isNote);
  const notes = page.blocks.filter(isNote);
  return page.blocks.map((block, index) => {
    if (!isNote(block)) return <BlockView key={block.id} block={block} />;
    if (index !== firstNote) return null;
    return (
      <div key="notes" className="tool-notes">
        {notes.map((note) => (
          <Fragment key={note.id}>
            <BlockView block={note} />{' '}
          </Fragment>
        ))}
      </div>
    );
  });
}
