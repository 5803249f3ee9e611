import { column, date, formLists, line, lines, section, statement, table } from './form-parts';

/**
 * The client's own copy of the shared plan on one page in clear language (`domain/shared-plan.md` 2): what we agreed, who
 * helps, when next, whom to call. Everything in it comes from the other forms.
 */
export const clientCopyForm = formLists('client-copy', [
  section('mine', [
    line('client-name', 'two-thirds', { answerId: 'client.name' }),
    date('date', 'third'),
    lines('core-issue', 'full', 1, { answerId: 'plan.core-issue' }),
    table('goals', 3, [column('goal', 100, { answerId: 'shared-plan.goals.goal' })], {
      answerId: 'plan.goals',
      isNumbered: true,
    }),
    table(
      'measures',
      5,
      [
        column('what', 50, { answerId: 'shared-plan.measures.what' }),
        column('who', 28, { answerId: 'shared-plan.measures.who', suggests: 'people' }),
        column('by-when', 22, { answerId: 'shared-plan.measures.by-when', cell: 'date' }),
      ],
      { answerId: 'plan.measures', isNumbered: true },
    ),
  ]),
  section('help', [
    line('coordinator', 'half', { answerId: 'plan.coordinator', suggests: 'people' }),
    line('coordinator-phone', 'half', { answerId: 'plan.coordinator-phone' }),
    line('substitute', 'half', { answerId: 'plan.substitute', suggests: 'people' }),
    line('substitute-phone', 'half', { answerId: 'plan.substitute-phone' }),
    statement('emergency', 'body', { isLocked: true, lockedBy: 'safety' }),
  ]),
  section('next', [
    date('next-meeting', 'third', { answerId: 'meeting.next' }),
    line('next-place', 'third', { answerId: 'meeting.next-place' }),
    date('review-date', 'third', { answerId: 'plan.review-date' }),
    statement('my-right', 'note'),
  ]),
]);
