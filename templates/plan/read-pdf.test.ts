import { describe, expect, it } from 'vitest';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import type { Answers } from '../model/plan';
import { readPlanForm } from './plan-form';
import { broughtAnswers, withBrought } from './read-pdf';
import { saidAnswer } from './said-answer';

const content = effectiveContent(master, { schema: 3, decisions: [] });
const plan = readPlanForm(content, 'shared-plan', { language: 'fi', instead: null });
const fields = plan.sections.flatMap((section) => section.fields);
const words = { language: 'fi', word: (key: string) => master.texts.fi?.[key] ?? key } as const;

function read(answers: Answers) {
  return { fileName: 'lomake.pdf', materialId: 'shared-plan', answers, misfits: [] };
}

const name = (text: string) => ({ kind: 'text', text }) as const;

describe('a PDF that was filled elsewhere', () => {
  it('brings what is new or different, with what it would replace, in the order of the form', () => {
    const brought = broughtAnswers(
      plan,
      read({
        'plan.core-issue': name('Koti'),
        'client.name': name('Aino'),
        'client.phone': name('040'),
        'x.y': name('z'),
      }),
      { 'client.name': name('Aino Esimerkki'), 'client.phone': name('040') },
    );

    expect(brought.map(({ answerId, before }) => [answerId, before])).toEqual([
      ['client.name', name('Aino Esimerkki')],
      ['plan.core-issue', null],
    ]);
  });

  it('changes only what it brings, and only once it is taken', () => {
    const present = { 'client.phone': name('040') };
    const brought = broughtAnswers(plan, read({ 'client.name': name('Aino') }), present);

    expect(withBrought(present, brought)).toEqual({ 'client.phone': name('040'), 'client.name': name('Aino') });
  });
});

describe('an answer in words', () => {
  const said = (id: string, answer: Parameters<typeof saidAnswer>[1]): string => {
    const field = fields.find((one) => one.id === id);
    if (field === undefined) throw new Error(id);
    return saidAnswer(field, answer, words);
  };

  it('is what people would read on the paper', () => {
    expect(said('shared-plan.review-date', { kind: 'date', date: '2027-02-03' })).toBe('3.2.2027');
    expect(said('shared-plan.feedback-asked', { kind: 'tick', isTicked: true })).toBe('Kyllä');
    expect(said('shared-plan.language', { kind: 'choice', options: ['client.language.smn'] })).toBe('inarinsaame');
    expect(
      said('shared-plan.measures', {
        kind: 'rows',
        rows: [
          {
            id: 'row-1',
            cells: {
              'shared-plan.measures.what': 'Haetaan asuntoa',
              'shared-plan.measures.by-when': '2027-01-31',
              'shared-plan.measures.state': 'shared-plan.measures.state.going-on',
            },
          },
        ],
      }),
    ).toBe('Haetaan asuntoa · 31.1.2027 · kesken');
  });
});
