import { agenda, date, formLists, line, lines, section, statement } from './form-parts';

/** Points of the meeting and their minutes: one hour together (`domain/shared-plan.md` 5). */
const points = {
  opening: 5,
  client: 10,
  round: 15,
  picture: 5,
  goals: 10,
  measures: 10,
  contact: 3,
  feedback: 2,
} as const;

/** The agenda of a network meeting with its rules, one page (`domain/shared-plan.md` 5). */
export const meetingAgendaForm = formLists('meeting-agenda', [
  section('meeting', [
    line('client-name', 'half', { answerId: 'client.name' }),
    line('place', 'half', { answerId: 'meeting.place' }),
    date('date', 'third', { answerId: 'meeting.date' }),
    line('time', 'third', { answerId: 'meeting.time' }),
    line('chair', 'third', { suggests: 'people' }),
  ]),
  section('rules', [
    statement('rule-client', 'body'),
    statement('rule-turns', 'body'),
    statement('rule-blame', 'body'),
    statement('rule-consent', 'body'),
    statement('rule-break', 'body'),
  ]),
  section('course', [agenda('points', points), lines('notes', 'full', 3)]),
]);
