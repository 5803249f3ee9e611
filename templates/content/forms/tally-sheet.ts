import { column, formLists, line, section, statement, table } from './form-parts';

/**
 * The tally sheet of the two indicators (`domain/shared-plan.md` 8), one page a year: the running number of a row is its
 * month. Client systems do not count shared plans, so the unit does; no client is named or told by the figures. Means of the
 * statements on overlapping work have no agreed measure behind them: they are there to switch on.
 */
export const tallySheetForm = formLists('tally-sheet', [
  section('monthly', [
    line('year', 'third'),
    line('plan-target', 'third'),
    line('training', 'third'),
    statement('trained-target', 'body'),
    table(
      'months',
      12,
      [
        column('new', 11),
        column('reviewed', 13),
        column('ended', 13),
        column('in-force', 12),
        column('drafts', 13),
        column('trained', 13),
        column('staff', 13),
        column('share', 12),
      ],
      { isNumbered: true },
    ),
  ]),
  section('quality', [
    line('coordinator-named', 'third'),
    line('review-agreed', 'third'),
    line('feedback-received', 'third'),
    line('staff-overlap', 'half', { isShownByDefault: false }),
    line('client-once', 'half', { isShownByDefault: false }),
  ]),
  section('rules', [
    statement('rule-once', 'note'),
    statement('rule-states', 'note'),
    statement('rule-staff', 'note'),
    statement('rule-trained', 'note'),
    statement('rule-small', 'note'),
  ]),
]);
