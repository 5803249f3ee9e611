import { textsIn } from '../../content/texts';
import type { FitStep, Sheet, SheetForm, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { checkByDate } from '../check-by-date';
import { finishedSheet } from '../finished-sheet';
import type { SheetInput } from '../material';
import { oldestStatuteCheck } from '../trigger-tool/law-line';
import { formBlocks, formIdOf } from './form-blocks';
import type { FormContext } from './form-context';
import { isFilledWith } from './is-filled';

/** The form that is filled on a screen as PDF. */
export const fillable = 'fillable';

/** What one form decides itself; the rest is in its lists. */
export interface FormPlan {
  readonly materialId: string;
  /** Sections are named by letters, so that other papers and people can speak of `F`. */
  readonly isLettered: boolean;
  /** In clear language: larger text, no divided words. */
  readonly isPlain: boolean;
  /** A filled one is a secret document: it is about a client. */
  readonly isSecret: boolean;
}

const step: FitStep = { textPt: 10, lineMm: 4.6, gapMm: 2.6 };
const plainStep: FitStep = { textPt: 13, lineMm: 5.8, gapMm: 2.8 };

function sheetForm(plan: FormPlan, { texts, isFilled, isFillable }: FormContext): SheetForm {
  return {
    isFilled,
    isFillable,
    stamp: isFilled && plan.isSecret ? runs(texts.of('form.stamp/text')) : null,
    continued: runs(texts.of('form.continued/text')),
  };
}

/**
 * The form as a sheet: one page with everything, which layout breaks into as many as it needs. Title, edition and footer
 * are those of the empty form: whatever somebody has answered is on the pages alone.
 */
export function formSheet(input: SheetInput, plan: FormPlan): Sheet {
  const { content, variant } = input;
  const formId = formIdOf(plan.materialId);
  const texts = textsIn(content.texts, input);
  const empty: FormContext = { content, texts, answers: {}, isFilled: false, isFillable: variant === fillable };
  const pageWith = (context: FormContext): SheetPage => ({
    id: `${formId}.page-1`,
    blocks: formBlocks(input, plan, context),
  });
  const answers = input.answers ?? {};
  const isFilled = isFilledWith(content, plan.materialId, answers);
  // A known edition needs no empty form to be taken of.
  const isEmptyNeeded = !isFilled || input.edition === undefined;
  const isEditionLater = input.isEditionLater === true && !isFilled;
  const sheet = finishedSheet({ ...input, isEditionLater }, texts, {
    materialId: plan.materialId,
    materialTitle: texts.of(`${plan.materialId}/title`),
    checkBy: checkByDate(input.date, oldestStatuteCheck(content)),
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    isHyphenated: !plan.isPlain,
    fit: { steps: [plan.isPlain ? plainStep : step], pages: 1 },
    isFlowing: true,
    form: sheetForm(plan, empty),
    pages: isEmptyNeeded ? [pageWith(empty)] : [],
  });
  if (!isFilled) return sheet;
  const filled: FormContext = { ...empty, answers, isFilled: true };
  return { ...sheet, form: sheetForm(plan, filled), pages: [pageWith(filled)] };
}
