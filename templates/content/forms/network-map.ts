import { column, date, drawing, formLists, line, lines, section, statement, table } from './form-parts';

/**
 * The network map and team (`domain/shared-plan.md` 3, steps 1 and 3, and 4): whom the client wants along, what each of them
 * does, and who holds it together. Its tables name the cells of `network.people` and `network.private-people` for all forms.
 */
export const networkMapForm = formLists('network-map', [
  section('client', [line('client-name', 'two-thirds', { answerId: 'client.name' }), date('date', 'third')]),
  section('map', [statement('map-guide', 'note'), drawing('drawing', 120)]),
  section('close-ones', [
    table('private-people', 4, [column('name', 28), column('relation', 22), column('phone', 18), column('task', 32)], {
      answerId: 'network.private-people',
    }),
  ]),
  section(
    'team',
    [
      statement('team-consent', 'note'),
      table(
        'people',
        14,
        [
          column('name', 21),
          column('role', 18, { suggests: 'roles' }),
          column('organisation', 18),
          column('phone', 15),
          column('task', 17),
          column('accepted', 11, { cell: 'tick' }),
          column('present', 8, { cell: 'tick', isShownByDefault: false }),
          column('gets-plan', 8, { cell: 'tick', isShownByDefault: false }),
        ],
        { answerId: 'network.people' },
      ),
      lines('missing', 'full', 2),
    ],
    { startsPage: true },
  ),
  section('responsible', [
    line('coordinator', 'half', { answerId: 'plan.coordinator', suggests: 'people', isCompulsory: true }),
    line('coordinator-phone', 'half', { answerId: 'plan.coordinator-phone' }),
    line('substitute', 'half', { answerId: 'plan.substitute', suggests: 'people' }),
    line('substitute-phone', 'half', { answerId: 'plan.substitute-phone' }),
    line('own-worker', 'half', { answerId: 'plan.own-worker', suggests: 'people' }),
    line('pair', 'half', { answerId: 'plan.pair', suggests: 'people' }),
  ]),
]);
