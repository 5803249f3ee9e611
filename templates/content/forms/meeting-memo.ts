import { reference } from '../statutes';
import { asked, choice, column, date, formLists, line, lines, options, section, statement, table } from './form-parts';

/** What every client document of social welfare shows: client, author with position, and date. */
const everyDocument = asked(reference('client-data-act', '38 §'));

/**
 * The memo of a network meeting (`domain/shared-plan.md` 5), two pages. Its agreed actions are the measures of the plan, and
 * the people of the network are ticked as present or absent, so that nothing is written twice.
 */
export const meetingMemoForm = formLists('meeting-memo', [
  section('meeting', [
    line('client-name', 'half', { ...everyDocument, answerId: 'client.name' }),
    line('client-identity', 'half', { ...everyDocument, answerId: 'client.identity' }),
    date('date', 'third', { answerId: 'meeting.date', isCompulsory: true }),
    line('time', 'third', { answerId: 'meeting.time' }),
    line('place', 'third', { answerId: 'meeting.place' }),
  ]),
  section('people-section', [
    table(
      'people',
      7,
      [
        column('name', 30, { answerId: 'network-map.people.name' }),
        column('role', 25, { answerId: 'network-map.people.role', suggests: 'roles' }),
        column('organisation', 25, { answerId: 'network-map.people.organisation' }),
        column('present', 10, { answerId: 'network-map.people.present', cell: 'tick' }),
        column('absent', 10, { cell: 'tick' }),
      ],
      { answerId: 'network.people' },
    ),
  ]),
  section('content', [lines('client-view', 'full', 4), lines('matters', 'full', 5)]),
  section(
    'agreed',
    [
      table(
        'actions',
        7,
        [
          column('what', 50, { answerId: 'shared-plan.measures.what' }),
          column('who', 28, { answerId: 'shared-plan.measures.who', suggests: 'people' }),
          column('by-when', 22, { answerId: 'shared-plan.measures.by-when', cell: 'date' }),
        ],
        { answerId: 'plan.measures', isNumbered: true },
      ),
    ],
    { startsPage: true },
  ),
  section('open', [lines('differing-views', 'half', 3), lines('not-agreed', 'half', 3)]),
  section('consent', [
    choice('consent-state', 'half', options('same', 'changed', 'withdrawn')),
    lines('consent-changes', 'half', 2),
  ]),
  section('next-section', [
    date('next', 'third', { answerId: 'meeting.next' }),
    line('next-place', 'two-thirds', { answerId: 'meeting.next-place' }),
  ]),
  section('closing', [
    line('author', 'two-thirds', { ...everyDocument, suggests: 'people', isCompulsory: true }),
    date('written-on', 'third', { ...everyDocument, isCompulsory: true }),
    lines('distribution', 'full', 2),
    statement('no-signature', 'note'),
  ]),
]);
