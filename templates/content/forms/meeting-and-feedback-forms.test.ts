import { describe, expect, it } from 'vitest';
import { sentenceLong } from '../../check/text-forms/plain-sentence';
import { builtInLanguages } from '../../model/language';
import { itemIdSchema } from '../../model/layer';
import type { ListedItem } from '../content';
import { master } from '../master';
import { statutes } from '../statutes';
import { clientFeedbackForm } from './client-feedback';
import { easyFeedbackForm } from './easy-feedback';
import { followUpForm } from './follow-up';
import { allFormLists } from './form-lists';
import { meetingAgendaForm } from './meeting-agenda';
import { meetingInvitationForm } from './meeting-invitation';
import { meetingMemoForm } from './meeting-memo';
import { staffFeedbackForm } from './staff-feedback';
import { tallySheetForm } from './tally-sheet';

const forms = {
  'meeting-invitation': meetingInvitationForm,
  'meeting-agenda': meetingAgendaForm,
  'meeting-memo': meetingMemoForm,
  'follow-up': followUpForm,
  'client-feedback': clientFeedbackForm,
  'easy-feedback': easyFeedbackForm,
  'staff-feedback': staffFeedbackForm,
  'tally-sheet': tallySheetForm,
} as const;
type FormName = keyof typeof forms;
const anonymous: readonly FormName[] = ['client-feedback', 'easy-feedback', 'staff-feedback', 'tally-sheet'];
const rows = Object.entries(forms).map(([name, lists]) => ({ name, lists, items: Object.values(lists).flat() }));
const everything = Object.values(allFormLists).flat();

/** Keys that an item's words must have, by what it is. */
function keysOf({ id, field }: ListedItem): readonly string[] {
  if (field?.kind === 'statement') return [`${id}/text`];
  return field?.kind === 'scale' ? [`${id}/title`, `${id}/low`, `${id}/high`] : [`${id}/title`];
}

/** Keys that may be there beside them. */
function optionalKeysOf({ id, field }: ListedItem): readonly string[] {
  return field === undefined ? [`${id}/lead`] : [`${id}/help`];
}

describe.each(rows)('$name', ({ name, lists, items }) => {
  it('is among the lists of the master', () => {
    expect(allFormLists).toMatchObject(lists);
  });

  it('has ids that are well-formed, its own, and used once', () => {
    const ids = items.map(({ id }) => id);

    expect(ids.filter((id) => !itemIdSchema.safeParse(id).success || !id.startsWith(`${name}.`))).toEqual([]);
    expect(everything.filter(({ id }) => ids.includes(id))).toHaveLength(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no list that nobody reaches from its sections', () => {
    const ids = new Set([`${name}.form`, ...items.map(({ id }) => id)]);

    expect(Object.keys(lists).filter((listId) => !ids.has(listId))).toEqual([]);
  });

  it('has something inside every section and every field that needs it', () => {
    const holding = ['choice', 'table', 'matrix', 'agenda'];
    const sections = lists[`${name}.form`] ?? [];
    const holders = [...sections, ...items.filter(({ field }) => field !== undefined && holding.includes(field.kind))];

    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter(({ id }) => (lists[id] ?? []).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(builtInLanguages)('has every word it needs in %s, and none that belongs to nothing', (language) => {
    const texts = master.texts[language] ?? {};
    const needed = [`${name}/title`, `${name}.form/title`, ...items.flatMap(keysOf)];
    const known = new Set([...needed, `${name}.form/lead`, ...items.flatMap(optionalKeysOf)]);
    const own = Object.keys(texts).filter((key) => key.startsWith(`${name}.`) || key.startsWith(`${name}/`));

    expect(needed.filter((key) => !texts[key])).toEqual([]);
    expect(own.filter((key) => !known.has(key))).toEqual([]);
  });

  it('has short Finnish labels, and helps of one sentence of at most fifteen words', () => {
    const texts = Object.entries(master.texts.fi ?? {}).filter(([key]) => key.startsWith(`${name}.`));
    const fields = items.filter(({ field }) => field !== undefined && field.kind !== 'agenda-item');
    const labels = fields.map(({ id }) => master.texts.fi?.[`${id}/title`] ?? '');
    const helps = texts.filter(([key]) => key.endsWith('/help'));

    expect(labels.filter((label) => label.length > 50)).toEqual([]);
    expect(helps.filter(([, text]) => text.split(' ').length > 15)).toEqual([]);
  });

  it('marks as statutory only what cannot go, by acts that were read', () => {
    const asked = items.filter(({ references }) => references !== undefined);
    const known = new Set(statutes.map(({ id }) => id));

    expect(asked.filter(({ isLocked, lockedBy }) => isLocked !== true || lockedBy !== 'legal')).toEqual([]);
    expect(asked.flatMap(({ references = [] }) => references).filter(({ statuteId }) => !known.has(statuteId))).toEqual(
      [],
    );
  });

  it('asks for a shared answer in the same kind of field as every other form', () => {
    const shared = items.filter(({ answerId }) => answerId !== undefined);
    const kinds = shared.map(({ answerId, field }) => {
      const others = everything.filter((other) => other.answerId === answerId || other.id === answerId);
      return others.filter((other) => other.field?.kind !== field?.kind).map(({ id }) => [answerId, id]);
    });

    expect(kinds.flat()).toEqual([]);
  });

  it('shows the cells of a shared table by the keys of the form that gives them', () => {
    const columns = items.filter(({ answerId, field }) => field?.kind === 'column' && answerId !== undefined);
    const given = new Map(everything.map(({ id, field }) => [id, field]));
    const cells = columns.map(({ answerId = '', field }) => [
      field?.kind === 'column' ? field.cell : null,
      ((giving) => (giving?.kind === 'column' ? giving.cell : null))(given.get(answerId)),
    ]);

    expect(cells.filter(([cell, givenCell]) => cell !== givenCell)).toEqual([]);
  });
});

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
  it.each(anonymous)(
    '%s shares no answer with a client’s forms, has no signature, and asks for nothing by force',
    (name) => {
      const items = Object.values(forms[name]).flat();
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
