import type { Ref } from 'react';
import type { Material } from '../../templates/materials/material';
import { Paper } from '../../templates/paper/paper';
import type { Sheet } from '../../templates/sheet/nodes';
import './flow-column.css';

interface FlowColumnProps {
  /** The blocks to measure, on one page. */
  readonly sheet: Sheet;
  readonly PageLayout: Material['PageLayout'];
  readonly ref?: Ref<HTMLDivElement>;
}

/** Each block at the roomiest step, at which the pages are filled. */
const roomiest: readonly number[] = [];

/** A hidden column of the page's own width, where blocks are measured by the rules by which they are printed. */
export function FlowColumn({ sheet, PageLayout, ref }: FlowColumnProps) {
  return (
    <div ref={ref} className="flow-column" aria-hidden inert>
      <Paper sheet={sheet} fitSteps={roomiest} PageLayout={PageLayout} />
    </div>
  );
}
