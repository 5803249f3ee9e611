import { describe, expect, it } from 'vitest';
import { sentenceLong } from '../../check/text-forms/plain-sentence';
import { builtInLanguages } from '../../model/language';
import { master } from '../master';
import { clientFeedbackForm } from './client-feedback';
import { easyFeedbackForm } from './easy-feedback';
import { followUpForm } from './follow-up';
import { meetingAgendaForm } from './meeting-agenda';
import { meetingMemoForm } from './meeting-memo';
import { staffFeedbackForm } from './staff-feedback';
import { tallySheetForm } from './tally-sheet';

const anonymous = {
  'client-feedback': clientFeedbackForm,
  'easy-feedback': easyFeedbackForm,
  'staff-feedback': staffFeedbackForm,
  'tally-sheet': tallySheetForm,
} as const;

describe('the agenda', () => {
  it('has eight points that take sixty minutes together', () => {
    const points = meetingAgendaForm['meeting-agenda.points'] ?? [];
    const minutes = points.map(({ field }) => (field?.kind === 'agenda-item' ? field.minutes : 0));

    expect(minutes).toEqual([5, 10, 15, 5, 10, 10, 3, 2]);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(60);
  });
});

describe('the memo', () => {
  it('writes its agreed actions into the numbered measures of the plan', () => {
    const actions = (meetingMemoForm['meeting-memo.agreed'] ?? [])[0];
    const cells = (meetingMemoForm['meeting-memo.actions'] ?? []).map(({ answerId }) => answerId);

    expect(actions).toMatchObject({ answerId: 'plan.measures', field: { kind: 'table', isNumbered: true } });
    expect(cells).toEqual(['what', 'who', 'by-when'].map((cell) => `shared-plan.measures.${cell}`));
  });
});

describe('the follow-up', () => {
  it('marks the views on how the goals were reached, and the next review, as statutory', () => {
    const statutory = Object.values(followUpForm)
      .flat()
      .filter(({ references }) => references !== undefined)
      .map(({ id }) => id.replace('follow-up.', ''));

    expect(statutory).toEqual([
      'client-name',
      'client-identity',
      'date',
      'author',
      'client-evaluation',
      'others-evaluation',
      'worker-evaluation',
      'review-date',
      'duration',
    ]);
  });

  it('ends with the five elements to tick, none of them alone', () => {
    const elements = followUpForm['follow-up.elements'] ?? [];

    expect(elements.map(({ id }) => id.split('.').at(-1))).toEqual([
      'client',
      'start',
      'coordination',
      'plan',
      'ending',
    ]);
  });
});

describe('what is answered without a name', () => {
  it.each(Object.entries(anonymous))(
    '%s shares no answer with a client’s forms, has no signature, and asks for nothing by force',
    (_name, form) => {
      const items = Object.values(form).flat();
      const fields = items.flatMap(({ field }) => field ?? []);

      expect(items.filter(({ answerId }) => answerId !== undefined)).toEqual([]);
      expect(fields.filter(({ kind }) => kind === 'signature')).toEqual([]);
      expect(fields.filter((field) => 'isCompulsory' in field && field.isCompulsory)).toEqual([]);
    },
  );

  it.each(builtInLanguages)('speaks to the client in clear language in %s', (language) => {
    const texts = Object.entries(master.texts[language] ?? {}).filter(([key]) => /^(?:client|easy)-feedback/.test(key));
    const tooLong = texts.filter(([, text]) => sentenceLong(text, { language, date: '2026-11-22', isPlain: true }));

    expect(texts.length).toBeGreaterThan(30);
    expect(tooLong).toEqual([]);
  });

  it('asks seven statements of clients and of staff, and a scale of 0–10 of both', () => {
    const scales = [clientFeedbackForm, staffFeedbackForm].flatMap((form) =>
      Object.values(form)
        .flat()
        .flatMap(({ field }) => (field?.kind === 'scale' ? [[field.from, field.to]] : [])),
    );

    expect(clientFeedbackForm['client-feedback.statements']).toHaveLength(7);
    expect(staffFeedbackForm['staff-feedback.statements']).toHaveLength(7);
    expect(scales).toEqual([
      [0, 10],
      [0, 10],
    ]);
  });

  it('draws its three faces from sad to glad', () => {
    const icons = (easyFeedbackForm['easy-feedback.face'] ?? []).map(({ icon }) => icon);

    expect(icons).toEqual(['frown', 'meh', 'smile']);
  });

  it('never says that it is the official national questionnaire', () => {
    const words = builtInLanguages.flatMap((language) =>
      Object.entries(master.texts[language] ?? {}).filter(([key]) => /feedback/.test(key)),
    );

    expect(words.filter(([, text]) => /THL|NPS|kansalli|virallis|nationel|officiell|official/i.test(text))).toEqual([]);
  });
});

describe('the tally sheet', () => {
  it('has a row for every month, numbered by it', () => {
    const months = (tallySheetForm['tally-sheet.monthly'] ?? []).find(({ id }) => id === 'tally-sheet.months');

    expect(months?.field).toMatchObject({ kind: 'table', rows: 12, isNumbered: true });
  });
});
