import { textsIn } from '../../content/texts';
import type { Block, FitStep, Sheet } from '../../sheet/nodes';
import type { SheetInput } from '../material';
import { contactWaysPage } from '../trigger-tool/contact-ways-page';
import { triggerToolSteps } from '../trigger-tool/trigger-tool-sheet';
import { wholeSheet } from '../whole-sheet';

/** One step tighter than the tool: in Word the larger head of a first page takes a line more. */
const steps: readonly FitStep[] = [...triggerToolSteps, { textPt: 9, lineMm: 3.65, gapMm: 1 }];

/** The head of the page is here the head of the whole paper. */
function asFirstHead(block: Block): Block {
  return block.kind === 'masthead' ? { ...block, level: 1 } : block;
}

/** The desk card: the back of the trigger tool alone, for those who know the triggers and need the way to act. */
export function deskCardSheet(input: SheetInput): Sheet {
  const page = contactWaysPage(input, textsIn(input.content.texts, input));
  return wholeSheet(input, {
    materialId: 'desk-card',
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    isHyphenated: true,
    fit: { steps, pages: 1 },
    pages: [{ ...page, blocks: page.blocks.map(asFirstHead) }],
  });
}
