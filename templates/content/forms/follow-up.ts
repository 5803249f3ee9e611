import { reference, socialWelfareAct } from '../statutes';
import { asked, choice, column, date, formLists, line, lines, options, section, statement, table } from './form-parts';

/** What every client document of social welfare shows: client, author with position, and date. */
const everyDocument = asked(reference('client-data-act', '38 §'));
/** An evaluation says how the client and others taking part, and how the worker, see that the goals were reached. */
const evaluation = asked(reference('client-data-act', '42 §'));
/** What the client plan says of its follow-up and of how long the clientship is thought to last. */
const clientPlan = asked(socialWelfareAct('39 §'));

/** Follow-up and evaluation, and on the second page the ending with the five elements (`domain/shared-plan.md` 2 J–K, 4). */
export const followUpForm = formLists('follow-up', [
  section('basics', [
    line('client-name', 'half', { ...everyDocument, answerId: 'client.name' }),
    line('client-identity', 'half', { ...everyDocument, answerId: 'client.identity' }),
    date('date', 'third', { ...everyDocument, isCompulsory: true }),
    choice('stage', 'two-thirds', options('interim', 'final')),
    line('author', 'half', { ...everyDocument, suggests: 'people', isCompulsory: true }),
    line('taking-part', 'half'),
  ]),
  section('goals-section', [
    table(
      'goals',
      3,
      [
        column('goal', 61, { answerId: 'shared-plan.goals.goal' }),
        column('level-start', 13, { answerId: 'shared-plan.goals.level-now' }),
        column('level-today', 13),
        column('level-target', 13, { answerId: 'shared-plan.goals.level-goal' }),
      ],
      { answerId: 'plan.goals', isNumbered: true },
    ),
    lines('client-evaluation', 'full', 4, { ...evaluation, answerId: 'plan.evaluation-client' }),
    lines('others-evaluation', 'full', 3, { ...evaluation, answerId: 'plan.evaluation-close' }),
    lines('worker-evaluation', 'full', 3, { ...evaluation, answerId: 'plan.evaluation-professionals' }),
    statement('evaluations-differ', 'note'),
  ]),
  section(
    'onward',
    [
      choice('decision', 'full', options('continues', 'changes', 'ends')),
      lines('changes', 'full', 4),
      date('review-date', 'third', { ...clientPlan, answerId: 'plan.review-date', isCompulsory: true }),
      line('duration', 'two-thirds', clientPlan),
    ],
    { startsPage: true },
  ),
  section('ending', [
    choice('reason', 'full', options('goal-reached', 'client-wish', 'transfer', 'other')),
    line('reason-words', 'two-thirds'),
    date('ended-on', 'third', { answerId: 'plan.ending-date' }),
    lines('afterwards', 'full', 4),
    line('contact', 'full', { answerId: 'plan.ending-contact' }),
  ]),
  section('quality', [
    choice('elements', 'full', options('client', 'start', 'coordination', 'plan', 'ending'), {
      isMany: true,
      look: 'column',
    }),
    choice('feedback', 'full', options('client', 'close-ones', 'staff'), { isMany: true }),
  ]),
]);
