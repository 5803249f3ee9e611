import { date, formLists, line, lines, matrix, options, scale, section, type FormPart } from './form-parts';

const story: readonly FormPart[] = [
  lines('own-story', 'full', 6, { answerId: 'plan.own-story' }),
  matrix(
    'areas',
    'half',
    options(
      'daily-life',
      'housing',
      'money',
      'health',
      'mind',
      'addiction',
      'relationships',
      'safety',
      'work-and-studies',
      'spare-time',
    ),
    { marks: 'yes-no', ownRows: 1 },
  ),
  lines('areas-more', 'half', 11),
  scale('how-now', 0, 10),
];

/**
 * The picture of the situation and its core issue (`domain/shared-plan.md` 3, step 2, and 2 D–E): the client's own account
 * first, then what helps already, then both views side by side, and one sentence of what matters most.
 */
export const situationPictureForm = formLists('situation-picture', [
  section('client', [line('client-name', 'two-thirds', { answerId: 'client.name' }), date('date', 'third')]),
  section('story', story),
  section(
    'resources',
    [
      lines('strengths-client', 'half', 5, { answerId: 'plan.strengths-client' }),
      lines('strengths-professional', 'half', 5, { answerId: 'plan.strengths-professional' }),
      lines('tried', 'full', 3, { answerId: 'plan.tried' }),
    ],
    { startsPage: true },
  ),
  section('views', [
    lines('client-view', 'half', 6, { answerId: 'plan.client-view' }),
    lines('professional-view', 'half', 6, { answerId: 'plan.professional-view' }),
    lines('functioning', 'full', 2, { answerId: 'plan.functioning' }),
    lines('children', 'full', 1, { answerId: 'plan.children' }),
  ]),
  section('core', [
    lines('core-issue', 'full', 2, { answerId: 'plan.core-issue', isCompulsory: true }),
    lines('first', 'full', 2),
  ]),
]);
