import { textsIn } from '../content/texts';
import type { Sheet } from '../sheet/nodes';
import { finishedSheet, type OwnPart as FinishedPart } from './finished-sheet';
import type { SheetInput } from './material';
import { oldestStatuteCheck } from './trigger-tool/law-line';
import { checkByDate } from './check-by-date';

/** What a material decides of its sheet itself; title and check-by date follow from its texts and the statutes in use. */
export type OwnPart = Omit<FinishedPart, 'materialTitle' | 'checkBy'>;

/** The sheet of a material that is named by the text `<material id>/title` and checked as often as the trigger tool. */
export function wholeSheet(input: SheetInput, own: OwnPart): Sheet {
  const texts = textsIn(input.content.texts, input);
  return finishedSheet(input, texts, {
    ...own,
    materialTitle: texts.of(`${own.materialId}/title`),
    checkBy: checkByDate(input.date, oldestStatuteCheck(input.content)),
  });
}
