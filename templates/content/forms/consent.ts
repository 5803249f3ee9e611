import {
  choice,
  date,
  formLists,
  keptByLaw,
  line,
  matrix,
  option,
  options,
  section,
  signature,
  statement,
  tick,
  type FormPart,
} from './form-parts';

const giver: readonly FormPart[] = [
  line('client-name', 'two-thirds', { answerId: 'client.name', isCompulsory: true, ...keptByLaw }),
  line('client-identity', 'third', { answerId: 'client.identity', ...keptByLaw }),
  line('representative', 'third', { answerId: 'client.representative' }),
  line('representative-basis', 'third'),
  line('interpreter', 'third', { answerId: 'client.interpreter' }),
];

/** Nothing is ticked beforehand: neither bodies nor data, least of all what is specially protected (703/2023 26 §). */
const whomAndWhat: readonly FormPart[] = [
  matrix(
    'bodies',
    'half',
    options(
      'social-welfare',
      'health-care',
      'mental-health-and-addiction',
      'employment',
      'kela',
      'school',
      'youth-work',
      'integration',
      'probation',
      'housing',
      'organisation',
    ),
    { marks: 'yes-no', ownRows: 3, isCompulsory: true, ...keptByLaw },
  ),
  matrix(
    'data',
    'half',
    options(
      'life-situation',
      'functioning',
      'housing',
      'economy',
      'work-and-studies',
      'social-services',
      'health',
      'medication',
      'family',
      'mental-health',
      'addiction',
      'psychologist',
    ),
    { marks: 'yes-no', ownRows: 2, isCompulsory: true, ...keptByLaw },
  ),
  statement('protected', 'note', keptByLaw),
  line('persons', 'half'),
  line('not-to', 'half', keptByLaw),
  line('close-who', 'half'),
  line('close-what', 'half'),
];

const use: readonly FormPart[] = [
  choice('purpose', 'full', options('assessment', 'plan', 'meeting', 'follow-up'), {
    isMany: true,
    isCompulsory: true,
    ...keptByLaw,
  }),
  choice('valid', 'two-thirds', options('plan', 'meeting', 'until'), { isCompulsory: true, ...keptByLaw }),
  date('review-date', 'third', { isCompulsory: true, ...keptByLaw }),
];

const told: readonly FormPart[] = [
  choice(
    'told',
    'full',
    ['voluntary', 'refuse', 'change', 'no-undo', 'by-law', 'copy', 'controller'].map((name) => option(name, keptByLaw)),
    { isMany: true, look: 'column', ...keptByLaw },
  ),
  line('controller', 'half'),
  line('minor', 'half'),
];

const giving: readonly FormPart[] = [
  statement('not-a-permission', 'note', keptByLaw),
  date('date', 'third', { answerId: 'plan.consent-given', isCompulsory: true, ...keptByLaw }),
  choice('way', 'third', options('written', 'spoken'), { isCompulsory: true, ...keptByLaw }),
  line('recorded-by', 'third'),
  signature('signature', 'half'),
  signature('worker-signature', 'half'),
  tick('without-consent', 'third'),
  line('without-consent-basis', 'two-thirds'),
];

const withdrawal: readonly FormPart[] = [
  line('withdrawal-name', 'two-thirds', { answerId: 'client.name', ...keptByLaw }),
  date('withdrawal-date', 'third', { answerId: 'plan.consent-withdrawn', ...keptByLaw }),
  choice('withdrawal-extent', 'third', options('whole', 'part'), keptByLaw),
  line('withdrawal-part', 'third'),
  line('withdrawal-told-to', 'third', keptByLaw),
  signature('withdrawal-signature', 'half'),
  line('withdrawal-informed-by', 'half', keptByLaw),
];

/**
 * Consent to exchange of information in the network and to the shared plan (`domain/shared-plan.md` 6). It is neither the
 * consent to being contacted nor the official permission whose content Kela defines: it must never be named like that
 * one. What makes a consent valid is never left out: who gives it, to whom, which data, for what, until when, what was
 * told, and how it is withdrawn.
 */
export const consentForm = formLists('consent', [
  section('giver', giver),
  section('whom-and-what', whomAndWhat),
  section('use', use, { startsPage: true }),
  section('information', told),
  section('giving', giving),
  section('withdrawal', withdrawal),
]);
