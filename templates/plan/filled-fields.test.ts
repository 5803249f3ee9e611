import { describe, expect, it } from 'vitest';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { materialById } from '../materials/catalogue';
import { paperSheet } from '../materials/paper-sheet';
import { only } from '../model/language';
import { longestAnswer } from '../model/plan';
import { answersFromFields, type AskedForm, type FilledField } from './filled-fields';
import { parseDate } from './parse-date';

function asked(materialId: string): AskedForm {
  const material = materialById(materialId);
  if (material === undefined) throw new Error(`No ${materialId}`);
  return { materialId, sheet: paperSheet(material, triggerToolInput(), { ...only('fi'), variant: 'fillable' }) };
}

const forms = ['consent', 'shared-plan', 'meeting-agenda', 'client-feedback'].map(asked);

function read(...fields: readonly (readonly [string, string])[]) {
  return answersFromFields(
    fields.map(([name, value]): FilledField => ({ name, label: '', value })),
    forms,
  );
}

describe('a PDF that was filled elsewhere', () => {
  it('gives words, dates, ticked options and the rows of tables', () => {
    const filled = read(
      ['client.name', 'Áile Ǩiurâl'],
      ['shared-plan.goals.2.goal', 'Oma koti'],
      ['plan.goals.2.goal', 'Oma koti'],
      ['plan.review-date', '1.12.2026'],
      ['plan.measures.3.who', 'Asiakas'],
      ['plan.measures.1.what', 'Soitetaan Kelaan'],
    );

    expect(filled?.materialId).toBe('shared-plan');
    expect(filled?.answers['client.name']).toEqual({ kind: 'text', text: 'Áile Ǩiurâl' });
    expect(filled?.answers['plan.review-date']).toEqual({ kind: 'date', date: '2026-12-01' });
    const measures = filled?.answers['plan.measures'];
    expect(measures?.kind === 'rows' && measures.rows.map(({ id, cells }) => [id, Object.values(cells)])).toEqual([
      ['row-1', ['Soitetaan Kelaan']],
      ['row-3', ['Asiakas']],
    ]);
    expect(filled?.misfits).toEqual([{ name: 'shared-plan.goals.2.goal', text: 'Oma koti', reason: 'unknown-field' }]);
  });

  it('keeps more rows than were given out, but not without end', () => {
    const filled = read(['plan.measures.40.what', 'Vielä yksi'], ['plan.measures.9999.what', 'Liikaa']);

    expect(filled?.answers['plan.measures']).toMatchObject({ rows: [{ id: 'row-40' }] });
    expect(filled?.misfits).toMatchObject([{ text: 'Liikaa', reason: 'unknown-field' }]);
  });

  it('says of each thing that does not fit what was written and why', () => {
    const filled = read(
      ['plan.review-date', 'ensi keväänä'],
      ['plan.measures.1.what', 'x'.repeat(longestAnswer + 1)],
      ['client.name', 'Aino'],
    );

    expect(filled?.answers).toEqual({ 'client.name': { kind: 'text', text: 'Aino' } });
    expect(filled?.misfits.map(({ reason }) => reason)).toEqual(['not-a-date', 'too-long']);
    expect(filled?.misfits[0]?.text).toBe('ensi keväänä');
  });

  it('takes marks, notes and numbers of a scale, and refuses those that the form does not have', () => {
    const feedback = read(['client-feedback.recommendation', '11'], ['client-feedback.good', 'Kahvi']);
    const notes = read(['meeting-agenda.points.opening', 'Kaikki paikalla']);

    expect(feedback?.answers).toMatchObject({ 'client-feedback.good': { text: 'Kahvi' } });
    expect(feedback?.misfits).toMatchObject([{ text: '11', reason: 'not-a-number' }]);
    expect(notes?.answers['meeting-agenda.points']).toMatchObject({
      kind: 'marks',
      texts: { 'meeting-agenda.points.opening': 'Kaikki paikalla' },
    });
  });

  it('is no form of the unit where no field is known', () => {
    expect(read(['Text1', 'hei'])).toBeNull();
  });
});

describe('a date as people write it', () => {
  it.each([
    ['1.12.2026', '2026-12-01'],
    ['01. 12. 2026', '2026-12-01'],
    ['1/12/2026', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['1\u00a0December\u00a02026', '2026-12-01'],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['31.2.2026', '1.12.', 'joulukuussa', '13.13.2026', ''])('%s is no day', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
