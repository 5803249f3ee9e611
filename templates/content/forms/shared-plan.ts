import { reference, socialWelfareAct } from '../statutes';
import {
  asked,
  choice,
  column,
  date,
  formLists,
  keptByLaw,
  line,
  lines,
  option,
  options,
  section,
  signature,
  statement,
  table,
  tick,
  type FormPart,
} from './form-parts';

/** What every client document shows (703/2023 38 §). */
const ofEveryDocument = asked(reference('client-data-act', '38 §'));
/** The contents of a client plan (Social Welfare Act 39 §). */
const ofClientPlan = asked(socialWelfareAct('39 §'));
/** What a client-plan document shows beside them (703/2023 43 §). */
const ofPlanDocument = asked(reference('client-data-act', '43 §'));
/** Both views on how the goals were reached (703/2023 42 §). */
const ofEvaluation = asked(socialWelfareAct('39 §'), reference('client-data-act', '42 §'));

const basics: readonly FormPart[] = [
  line('client-name', 'two-thirds', { answerId: 'client.name', isCompulsory: true, ...ofEveryDocument }),
  line('client-identity', 'third', { answerId: 'client.identity', ...ofEveryDocument }),
  line('client-phone', 'third', { answerId: 'client.phone' }),
  line('client-municipality', 'third', { answerId: 'client.municipality' }),
  choice('non-disclosure', 'third', options('yes', 'no')),
  choice(
    'language',
    'two-thirds',
    ['fi', 'sv', 'se', 'smn', 'sms', 'sign', 'other'].map((name) =>
      option(name, { answerId: `client.language.${name}` }),
    ),
    { answerId: 'client.language' },
  ),
  line('interpreter', 'third', { answerId: 'client.interpreter' }),
  date('date', 'third', { isCompulsory: true, ...ofEveryDocument }),
  choice('kind', 'third', options('new', 'revision')),
  line('version', 'third'),
  line('author', 'two-thirds', { isCompulsory: true, suggests: 'people', ...ofEveryDocument }),
  line('author-position', 'third', { isCompulsory: true, suggests: 'roles', ...ofEveryDocument }),
  line('organiser', 'half', ofEveryDocument),
  line('producer', 'half', ofEveryDocument),
];

const consent: readonly FormPart[] = [
  date('consent-given', 'third', { answerId: 'plan.consent-given' }),
  choice('consent-way', 'third', options('written', 'spoken')),
  line('consent-until', 'third'),
  line('consent-limits', 'two-thirds'),
  date('consent-withdrawn', 'third', { answerId: 'plan.consent-withdrawn' }),
];

const network: readonly FormPart[] = [
  table(
    'people',
    7,
    [
      column('name', 20, { answerId: 'network-map.people.name' }),
      column('role', 16, { answerId: 'network-map.people.role', suggests: 'roles' }),
      column('organisation', 16, { answerId: 'network-map.people.organisation' }),
      column('phone', 14, { answerId: 'network-map.people.phone' }),
      column('task', 18, { answerId: 'network-map.people.task' }),
      column('accepted', 11, { answerId: 'network-map.people.accepted', cell: 'tick', isShownByDefault: false }),
      column('present', 8, { answerId: 'network-map.people.present', cell: 'tick' }),
      column('gets-plan', 8, { answerId: 'network-map.people.gets-plan', cell: 'tick' }),
    ],
    { answerId: 'network.people', ...ofClientPlan },
  ),
  table(
    'private-people',
    3,
    [
      column('name', 28, { answerId: 'network-map.private-people.name' }),
      column('relation', 22, { answerId: 'network-map.private-people.relation' }),
      column('phone', 18, { answerId: 'network-map.private-people.phone' }),
      column('task', 32, { answerId: 'network-map.private-people.task' }),
    ],
    { answerId: 'network.private-people', ...ofPlanDocument },
  ),
  line('coordinator', 'third', { answerId: 'plan.coordinator', suggests: 'people', isCompulsory: true }),
  line('coordinator-phone', 'third', { answerId: 'plan.coordinator-phone' }),
  line('own-worker', 'third', {
    answerId: 'plan.own-worker',
    suggests: 'people',
    ...asked(socialWelfareAct('42 §')),
  }),
  line('substitute', 'third', { answerId: 'plan.substitute', suggests: 'people' }),
  line('substitute-phone', 'third', { answerId: 'plan.substitute-phone' }),
  line('pair', 'third', { answerId: 'plan.pair', suggests: 'people' }),
];

const situation: readonly FormPart[] = [
  lines('own-story', 'full', 3, { answerId: 'plan.own-story' }),
  lines('tried', 'full', 2, { answerId: 'plan.tried' }),
  lines('core-issue', 'full', 1, { answerId: 'plan.core-issue', isCompulsory: true }),
  lines('client-view', 'half', 5, { answerId: 'plan.client-view', isCompulsory: true, ...ofClientPlan }),
  lines('professional-view', 'half', 5, { answerId: 'plan.professional-view', isCompulsory: true, ...ofClientPlan }),
  lines('functioning', 'two-thirds', 2, { answerId: 'plan.functioning', ...ofClientPlan }),
  lines('children', 'third', 2, { answerId: 'plan.children' }),
];

const strengths: readonly FormPart[] = [
  lines('strengths-client', 'half', 3, { answerId: 'plan.strengths-client', ...ofClientPlan }),
  lines('strengths-professional', 'half', 3, { answerId: 'plan.strengths-professional', ...ofClientPlan }),
];

const goals: readonly FormPart[] = [
  table(
    'goals',
    4,
    [column('goal', 46, keptByLaw), column('sign', 34), column('level-now', 10), column('level-goal', 10)],
    { answerId: 'plan.goals', isNumbered: true, isCompulsory: true, ...ofClientPlan },
  ),
];

const measures: readonly FormPart[] = [
  table(
    'measures',
    6,
    [
      column('goal', 8),
      column('what', 31, keptByLaw),
      column('who', 18, { suggests: 'people', ...keptByLaw }),
      column('by-when', 14, { cell: 'date' }),
      column('service', 15, keptByLaw),
      column('state', 14, { cell: 'choice', options: options('open', 'going-on', 'done', 'not-done') }),
    ],
    { answerId: 'plan.measures', isNumbered: true, isCompulsory: true, ...ofClientPlan },
  ),
  lines('services-client', 'half', 2, ofClientPlan),
  lines('services-professional', 'half', 2, ofClientPlan),
  lines('necessary', 'half', 2, ofClientPlan),
  lines('proposal', 'half', 2, ofClientPlan),
  lines('responsibilities', 'full', 2, ofClientPlan),
];

const contact: readonly FormPart[] = [
  line('meeting-rhythm', 'third', ofClientPlan),
  choice('channel', 'two-thirds', options('phone', 'secure-message', 'meeting'), { isMany: true }),
  line('contact-wish', 'half'),
  line('tells-changes', 'half'),
  line('urgent', 'full', { answerId: 'plan.urgent' }),
];

const otherPlans: readonly FormPart[] = [
  statement('other-acts', 'note', keptByLaw),
  table('other-plans', 3, [column('name', 44), column('responsible', 36), column('valid', 20)]),
];

const followUp: readonly FormPart[] = [
  date('review-date', 'third', { answerId: 'plan.review-date', isCompulsory: true, ...ofClientPlan }),
  line('duration', 'two-thirds', ofClientPlan),
  lines('evaluation-client', 'third', 3, { answerId: 'plan.evaluation-client', ...ofEvaluation }),
  lines('evaluation-close', 'third', 3, { answerId: 'plan.evaluation-close', ...ofEvaluation }),
  lines('evaluation-professionals', 'third', 3, { answerId: 'plan.evaluation-professionals', ...ofEvaluation }),
];

const ending: readonly FormPart[] = [
  choice('ending-reason', 'full', options('goal-reached', 'client-request', 'transfer', 'other')),
  date('ending-date', 'third', { answerId: 'plan.ending-date' }),
  line('ending-contact', 'two-thirds', { answerId: 'plan.ending-contact' }),
  line('ending-agreed', 'two-thirds'),
  tick('feedback-asked', 'third'),
];

const distribution: readonly FormPart[] = [
  signature('client-signature', 'half'),
  signature('coordinator-signature', 'half'),
  table('copies', 3, [
    column('who', 44, { suggests: 'people' }),
    column('when', 20, { cell: 'date' }),
    column('how', 36),
  ]),
];

/**
 * The shared plan (`domain/shared-plan.md` 2): sections A–L. What the Social Welfare Act and the act on client data ask for
 * refers to its section and cannot go; the rest is good practice and may. Plans that other acts demand are named, not made.
 */
export const sharedPlanForm = formLists('shared-plan', [
  section('basics', basics),
  section('consent', consent),
  section('network', network),
  section('situation', situation),
  section('strengths', strengths),
  section('goal-setting', goals),
  section('services', measures),
  section('contact', contact),
  section('plans-elsewhere', otherPlans),
  section('follow-up', followUp),
  section('ending', ending),
  section('distribution', distribution),
]);
