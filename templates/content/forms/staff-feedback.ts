import { formLists, lines, matrix, options, scale, section } from './form-parts';

/** The staff's feedback on the shared work, one page (`domain/shared-plan.md` 7): seven statements, a scale, open questions. */
export const staffFeedbackForm = formLists('staff-feedback', [
  section('statements-section', [
    matrix(
      'statements',
      'full',
      options('others-work', 'division', 'overlap', 'client', 'information', 'leadership', 'time'),
      { marks: 'agree' },
    ),
  ]),
  section('again-section', [scale('again', 0, 10)]),
  section('own-words', [lines('helped', 'full', 3), lines('hindered', 'full', 3), lines('form-changes', 'full', 3)]),
]);
