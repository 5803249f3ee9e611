import { describe, expect, it } from 'vitest';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import type { Decision } from '../model/layer';
import { catalogue } from '../materials/catalogue';
import { builtInLanguages } from '../model/language';
import type { Answers } from '../model/plan';
import { formsWrittenIn, hasAnswersFor } from './forms-written-in';
import { readPlanForm } from './plan-form';
import { formProgress, missingFields } from './plan-progress';
import { sectionOfNode } from './section-of-node';
import { peopleSuggestions, roleSuggestions } from './suggestions';

const on = '2026-11-22';
const finnish = { language: 'fi', instead: null } as const;
const formIds = catalogue.filter(({ formId }) => formId !== undefined).map(({ id }) => id);

function contentWith(decisions: readonly Decision[]) {
  return effectiveContent(master, { schema: 3, decisions });
}
const content = contentWith([]);
const plan = readPlanForm(content, 'shared-plan', finnish);
const memo = readPlanForm(content, 'meeting-memo', finnish);
const network = readPlanForm(content, 'network-map', finnish);

function fieldOf(form: typeof plan, id: string) {
  const field = form.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (field === undefined) throw new Error(`No field ${id}`);
  return field;
}

describe('a form that is filled on the screen', () => {
  it.each(formIds.flatMap((id) => builtInLanguages.map((language) => [id, language] as const)))(
    '%s says every question in %s',
    (id, language) => {
      const form = readPlanForm(content, id, { language, instead: null });
      const titles = form.sections.flatMap(({ title, fields }) => [title, ...fields.map((field) => field.title)]);

      expect(form.language).toBe(language);
      expect(titles.length).toBeGreaterThan(1);
      expect(titles.filter((title) => title === '')).toEqual([]);
    },
  );

  it('says in Finnish what Sámi lacks, and which language that is', () => {
    const form = readPlanForm(content, 'consent', { language: 'smn', instead: 'fi' });

    expect(form.language).toBe('fi');
    expect(form.title).toBe(readPlanForm(content, 'consent', finnish).title);
  });

  it('leaves out what the unit hides, and takes the unit’s own field as a line until it has a shape', () => {
    const form = readPlanForm(
      contentWith([
        { kind: 'hide', itemId: 'shared-plan.children', on },
        { kind: 'add', into: 'shared-plan.situation', itemId: 'local.pets', on },
        { kind: 'text', language: 'fi', key: 'local.pets/title', text: 'Eläimet', master: null, on },
      ]),
      'shared-plan',
      finnish,
    );
    const ids = form.sections.flatMap(({ fields }) => fields.map(({ id }) => id));

    expect(ids).not.toContain('shared-plan.children');
    expect(fieldOf(form, 'local.pets')).toMatchObject({ title: 'Eläimet', shape: { kind: 'line' } });
  });
});

describe('answers that forms share', () => {
  it('stand under the same id and the same cells in every form', () => {
    const inMemo = fieldOf(memo, 'meeting-memo.actions');
    const inPlan = fieldOf(plan, 'shared-plan.measures');

    expect(inMemo.answerId).toBe(inPlan.answerId);
    expect(inPlan.parts.map(({ key }) => key)).toEqual(expect.arrayContaining(inMemo.parts.map(({ key }) => key)));
  });

  it('belong to the form that asks first, and the client’s name to none', () => {
    const forms = [network, plan, memo];
    const named: Answers = { 'client.name': { kind: 'text', text: 'Aino' } };
    const row = { id: 'row-1', cells: { 'network-map.people.name': 'Sari' } };

    expect(formsWrittenIn(forms, named, [])).toEqual(new Set());
    expect(forms.map((form) => hasAnswersFor(form, named))).toEqual([true, true, true]);
    expect(formsWrittenIn(forms, { 'network.people': { kind: 'rows', rows: [row] } }, [])).toEqual(
      new Set(['network-map']),
    );
  });

  it('are given out also with the form in which they were written, and the client’s copy with the plan', () => {
    const answers: Answers = { 'plan.core-issue': { kind: 'text', text: 'Koti' } };

    expect(formsWrittenIn([plan, memo], answers, ['meeting-memo'])).toEqual(
      new Set(['shared-plan', 'client-copy', 'meeting-memo']),
    );
  });
});

describe('what is missing', () => {
  it('is what is always filled and says nothing, and never a signature', () => {
    const all = plan.sections.flatMap((section) => missingFields(section, {}));
    const filled = plan.sections.flatMap((section) =>
      missingFields(section, {
        'client.name': { kind: 'text', text: 'Aino' },
        'plan.core-issue': { kind: 'text', text: ' ' },
      }),
    );

    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['shared-plan.client-name', 'shared-plan.review-date']),
    );
    expect(all.filter(({ shape }) => shape.kind === 'signature')).toEqual([]);
    expect(filled).toHaveLength(all.length - 1);
  });

  it('is counted with what is filled', () => {
    const empty = formProgress(plan, {});
    const one = formProgress(plan, { 'plan.review-date': { kind: 'date', date: '2027-02-03' } });

    expect(empty.filled).toBe(0);
    expect(one).toEqual({ ...empty, filled: 1, missing: empty.missing - 1 });
  });
});

describe('what can be picked', () => {
  it('is each role once, in the forms’ language', () => {
    const roles = roleSuggestions(content, { language: 'sv', instead: null });

    expect(new Set(roles).size).toBe(roles.length);
    expect(roles.length).toBeGreaterThan(25);
  });

  it('is everybody who has been named, once', () => {
    const rows = ['Sari Salo', ' ', 'Sari Salo', 'Matti Meri'].map((name, index) => ({
      id: `row-${index + 1}`,
      cells: { 'network-map.people.name': name },
    }));
    const answers: Answers = {
      'client.name': { kind: 'text', text: 'Aino ' },
      'network.people': { kind: 'rows', rows },
      'network.private-people': {
        kind: 'rows',
        rows: [{ id: 'row-1', cells: { 'network-map.private-people.name': 'Pekka Puro' } }],
      },
    };

    expect(peopleSuggestions(answers)).toEqual(['Aino', 'Sari Salo', 'Matti Meri', 'Pekka Puro']);
  });
});

describe('a click on the paper', () => {
  it('leads to the section where it is filled', () => {
    expect(sectionOfNode(plan, 'shared-plan.measures.row-1')?.id).toBe('shared-plan.services');
    expect(sectionOfNode(plan, 'shared-plan.situation')?.id).toBe('shared-plan.situation');
    expect(sectionOfNode(plan, 'unit.names')).toBeNull();
  });
});
