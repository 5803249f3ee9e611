import { textsIn } from '../../content/texts';
import type { Block, FitStep, Imposition, Sheet } from '../../sheet/nodes';
import { checkByDate } from '../check-by-date';
import { finishedSheet } from '../finished-sheet';
import type { Material, SheetInput } from '../material';
import { oldestStatuteCheck } from '../trigger-tool/law-line';
import { masthead } from '../trigger-tool/masthead';
import { EasyFeedbackLayout } from './easy-feedback-layout';
import { sections } from './form-blocks';
import type { FormContext } from './form-context';

const materialId = 'easy-feedback';

/** From roomy to tight, for what a unit adds of its own. */
const steps: readonly FitStep[] = [
  { textPt: 13, lineMm: 5.8, gapMm: 4.4 },
  { textPt: 12, lineMm: 5.4, gapMm: 3.4 },
  { textPt: 11, lineMm: 5, gapMm: 2.6 },
  { textPt: 10, lineMm: 4.6, gapMm: 2 },
];

/** Four slips an A4. */
const imposition: Imposition = { kind: 'cards', columns: 2, rows: 2, hasBacks: false };

/**
 * The feedback slip (palautelappu) in clear language: three faces and one sentence, without names, for a locked box. It
 * is filled by hand alone.
 */
export function easyFeedbackSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const { content } = input;
  const context: FormContext = { content, texts, answers: {}, isFilled: false, isFillable: false };
  const blocks: readonly Block[] = [
    masthead(input, texts, { pageId: `${materialId}.form`, level: 1 }),
    ...sections({ materialId, isLettered: false }, context),
  ];
  return finishedSheet(input, texts, {
    materialId,
    materialTitle: texts.of(`${materialId}/title`),
    checkBy: checkByDate(input.date, oldestStatuteCheck(content)),
    paper: { format: 'slip', orientation: 'portrait' },
    imposition,
    isHyphenated: false,
    fit: { steps, pages: 1 },
    pages: [{ id: `${materialId}.form.page-1`, blocks }],
  });
}

/** Feedback slips, four to an A4, to cut apart. */
export const easyFeedback: Material = {
  id: materialId,
  use: 'form',
  variants: [],
  formats: ['pdf'],
  requiredServices: [],
  defaultSides: 'one-sided',
  sheet: easyFeedbackSheet,
  PageLayout: EasyFeedbackLayout,
};
