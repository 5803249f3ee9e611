import { choice, column, date, formLists, line, lines, options, section, statement, table } from './form-parts';

/**
 * The invitation to a network meeting (`domain/shared-plan.md` 5), one page. It goes to many hands: it asks for nothing
 * sensitive, and who is invited is the client's list.
 */
export const meetingInvitationForm = formLists('meeting-invitation', [
  section('meeting', [
    line('client-name', 'half', { answerId: 'client.name' }),
    line('inviter', 'half', { suggests: 'people' }),
    date('date', 'third', { answerId: 'meeting.date', isCompulsory: true }),
    line('time', 'third', { answerId: 'meeting.time' }),
    line('inviter-phone', 'third'),
    line('place', 'full', { answerId: 'meeting.place', isCompulsory: true }),
    choice('ways', 'full', options('on-site', 'video', 'phone'), { isMany: true }),
    lines('purpose', 'full', 2),
  ]),
  section('invited', [
    table(
      'people',
      6,
      [
        column('name', 32, { answerId: 'network-map.people.name' }),
        column('role', 27, { answerId: 'network-map.people.role', suggests: 'roles' }),
        column('organisation', 28, { answerId: 'network-map.people.organisation' }),
        column('accepted', 13, { answerId: 'network-map.people.accepted', cell: 'tick' }),
      ],
      { answerId: 'network.people' },
    ),
  ]),
  section('before', [
    lines('prepare', 'full', 2),
    line('interpreter', 'third', { answerId: 'client.interpreter' }),
    line('travel', 'third'),
    line('children', 'third'),
    statement('client-decides', 'note'),
  ]),
]);
