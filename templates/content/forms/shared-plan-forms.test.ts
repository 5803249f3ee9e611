import { describe, expect, it } from 'vitest';
import { sentenceLong } from '../../check/text-forms/plain-sentence';
import { builtInLanguages } from '../../model/language';
import { master } from '../master';
import { clientCopyForm } from './client-copy';
import { consentForm } from './consent';
import { networkMapForm } from './network-map';
import { sharedPlanForm } from './shared-plan';
import { situationPictureForm } from './situation-picture';

const planFields = Object.values(sharedPlanForm).flat();

/** Names of the plan's fields that rest on a section of an act, in the order of the form. */
function askedBy(statuteId: string, section: string): readonly string[] {
  return planFields
    .filter(({ references = [] }) =>
      references.some((each) => each.statuteId === statuteId && each.section === section),
    )
    .map(({ id }) => id.replace('shared-plan.', ''));
}

describe('the shared plan', () => {
  it('has its twelve sections A–L', () => {
    expect(sharedPlanForm['shared-plan.form']?.map(({ id }) => id.replace('shared-plan.', ''))).toEqual([
      'basics',
      'consent',
      'network',
      'situation',
      'strengths',
      'goal-setting',
      'services',
      'contact',
      'plans-elsewhere',
      'follow-up',
      'ending',
      'distribution',
    ]);
  });

  it('asks for all that a client plan holds (Social Welfare Act 39 §, 42 §)', () => {
    expect(askedBy('statute.social-welfare-act', '39 §')).toEqual([
      'people',
      'client-view',
      'professional-view',
      'functioning',
      'strengths-client',
      'strengths-professional',
      'goals',
      'measures',
      'services-client',
      'services-professional',
      'necessary',
      'proposal',
      'responsibilities',
      'meeting-rhythm',
      'review-date',
      'duration',
      'evaluation-client',
      'evaluation-close',
      'evaluation-professionals',
    ]);
    expect(askedBy('statute.social-welfare-act', '42 §')).toEqual(['own-worker']);
  });

  it('asks for what every client document and a client-plan document show (703/2023 38 and 43 §)', () => {
    expect(askedBy('statute.client-data-act', '38 §')).toEqual([
      'client-name',
      'client-identity',
      'date',
      'author',
      'author-position',
      'organiser',
      'producer',
    ]);
    expect(askedBy('statute.client-data-act', '43 §')).toEqual(['private-people']);
  });

  it.each([
    ['client-view', 'professional-view'],
    ['strengths-client', 'strengths-professional'],
    ['services-client', 'services-professional'],
  ])('keeps %s and %s side by side, with the same room', (client, professional) => {
    const ids = planFields.map(({ id }) => id);
    const [one, other] = [client, professional].map((name) =>
      planFields.find(({ id }) => id === `shared-plan.${name}`),
    );

    expect(ids.indexOf(`shared-plan.${professional}`)).toBe(ids.indexOf(`shared-plan.${client}`) + 1);
    expect(one?.field).toMatchObject({ kind: 'lines', width: 'half' });
    expect(other?.field).toEqual(one?.field);
  });

  it('always asks for the day of its next review', () => {
    const review = planFields.find(({ id }) => id === 'shared-plan.review-date');

    expect(review).toMatchObject({ field: { kind: 'date', isCompulsory: true }, isLocked: true });
  });

  it('links to the statutory plans of other acts, and the link stays', () => {
    const statement = planFields.find(({ id }) => id === 'shared-plan.other-acts');

    expect(statement).toMatchObject({ isLocked: true, lockedBy: 'legal' });
    expect(master.texts.fi?.['shared-plan.other-acts/text']).toMatch(/ei korvaa.*381\/2023.*681\/2023.*LSL 30 §/);
  });
});

describe('the consent', () => {
  const fields = Object.values(consentForm).flat();

  it.each(builtInLanguages)('is never named after the official permission in %s', (language) => {
    const texts = Object.entries(master.texts[language] ?? {}).filter(([key]) => key.startsWith('consent'));
    const titles = texts.filter(([key]) => key.endsWith('/title')).map(([, text]) => text);

    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => /luovutuslup|tillstånd för utlämnande|permission/i.test(title))).toEqual([]);
  });

  it('asks for each body and each kind of data by itself, with rows of one’s own', () => {
    const [bodies, data] = ['bodies', 'data'].map((name) => fields.find(({ id }) => id === `consent.${name}`));

    expect(bodies?.field).toMatchObject({ kind: 'matrix', marks: 'yes-no', ownRows: 3 });
    expect(data?.field).toMatchObject({ kind: 'matrix', marks: 'yes-no', ownRows: 2 });
  });

  it.each(['bodies', 'data', 'not-to', 'purpose', 'valid', 'review-date', 'told', 'withdrawal-date'])(
    'cannot lose %s',
    (name) => {
      expect(fields.find(({ id }) => id === `consent.${name}`)?.isLocked).toBe(true);
    },
  );

  it('has the withdrawal slip as its last part', () => {
    expect(consentForm['consent.form']?.at(-1)?.id).toBe('consent.withdrawal');
  });
});

describe('what the client reads', () => {
  it.each(builtInLanguages)('speaks in sentences of clear language in %s', (language) => {
    const texts = Object.entries(master.texts[language] ?? {}).filter(([key]) =>
      /^(?:client-copy|consent)[./]/.test(key),
    );
    const tooLong = texts.filter(([, text]) => sentenceLong(text, { language, date: '2026-11-22', isPlain: true }));

    expect(texts.length).toBeGreaterThan(80);
    expect(tooLong).toEqual([]);
  });
});

describe('what is written once', () => {
  it('comes back in the client’s copy, which asks for nothing of its own but the day', () => {
    const fields = (clientCopyForm['client-copy.form'] ?? []).flatMap(({ id }) => clientCopyForm[id] ?? []);
    const own = fields.filter(({ answerId, field }) => answerId === undefined && field?.kind !== 'statement');

    expect(own.map(({ id }) => id)).toEqual(['client-copy.date']);
  });

  it('comes from the network map and the situation picture into the plan', () => {
    const inPlan = new Set(planFields.map(({ answerId }) => answerId));
    const before = [...Object.values(networkMapForm).flat(), ...Object.values(situationPictureForm).flat()];
    const fields = before.filter(({ field }) => field !== undefined && field.kind !== 'column');
    const lost = fields.filter(({ answerId }) => answerId !== undefined && !inPlan.has(answerId));

    expect(fields.some(({ answerId }) => answerId === 'network.people')).toBe(true);
    expect(lost).toEqual([]);
  });
});
