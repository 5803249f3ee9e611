import { describe, expect, it } from 'vitest';
import { answerSchema, type Answer, type AnswerOf } from '../model/plan';
import { ownRowsToWrite, withMark, withText } from './answer-marks';
import { mostRows, rowsToWrite, withCell, withRowAdded, withRowMoved, withRowRemoved } from './answer-rows';
import { answerOf, hasAnswers, isGiven, withAnswer } from './given-answer';
import { dayAfter, keptAnswers } from './kept-plan';
import { passphraseStrength } from './passphrase-strength';

const place = { rowId: 'row-1', key: 'network-map.people.name' };

function tableOf(...names: readonly string[]): AnswerOf<'rows'> {
  return { kind: 'rows', rows: names.map((name, index) => ({ id: `row-${index + 1}`, cells: { [place.key]: name } })) };
}

function namesIn(answer: AnswerOf<'rows'> | null): readonly (string | undefined)[] {
  return (answer?.rows ?? []).map(({ cells }) => cells[place.key]);
}

describe('whether an answer says anything', () => {
  it.each<readonly [Answer, boolean]>([
    [{ kind: 'text', text: ' \n' }, false],
    [{ kind: 'text', text: 'a' }, true],
    [{ kind: 'tick', isTicked: false }, false],
    [{ kind: 'choice', options: [] }, false],
    [{ kind: 'choice', options: ['x'] }, true],
    [{ kind: 'rows', rows: [{ id: 'row-1', cells: {} }] }, false],
    [tableOf('Sari'), true],
    [{ kind: 'marks', marks: {}, texts: { 'own-1': ' ' } }, false],
    [{ kind: 'marks', marks: { a: 'yes' }, texts: {} }, true],
    [{ kind: 'date', date: '2027-01-01' }, true],
    [{ kind: 'scale', value: 0 }, true],
  ])('%j: %s', (answer, isSaying) => {
    expect(isGiven(answer)).toBe(isSaying);
    expect(hasAnswers({ a: answer })).toBe(isSaying);
  });

  it('is read only by a field of its own kind', () => {
    const answers = { a: { kind: 'text', text: 'x' } } as const;

    expect(answerOf(answers, 'a', 'text')?.text).toBe('x');
    expect(answerOf(answers, 'a', 'date')).toBeNull();
    expect(withAnswer(answers, 'a', null)).toEqual({});
  });
});

describe('a table', () => {
  it('begins with one row, and is no answer until something is written', () => {
    expect(rowsToWrite(null)).toEqual([{ id: 'row-1', cells: {} }]);
    expect(withCell(null, place, 'Sari')).toEqual(tableOf('Sari'));
    expect(withCell(tableOf('Sari'), place, '')).toBeNull();
  });

  it('gives each new row an id that none has, also after one was removed', () => {
    const three = withRowAdded(withRowAdded(tableOf('Sari')));
    const again = withRowAdded(withRowRemoved(three, 'row-2'));

    expect(again?.rows.map(({ id }) => id)).toEqual(['row-1', 'row-3', 'row-4']);
  });

  it('moves a row up and down, and not over its ends', () => {
    const table = tableOf('a', 'b', 'c');

    expect(namesIn(withRowMoved(table, 'row-3', -1))).toEqual(['a', 'c', 'b']);
    expect(namesIn(withRowMoved(table, 'row-1', 1))).toEqual(['b', 'a', 'c']);
    expect(withRowMoved(table, 'row-1', -1)).toBe(table);
    expect(withRowMoved(table, 'row-3', 1)).toBe(table);
  });

  it('keeps what another form has written in the row', () => {
    const before = withCell(tableOf('Sari'), { rowId: 'row-1', key: 'meeting-memo.people.absent' }, 'yes');
    const after = withCell(before, place, 'Sari Salo');

    expect(after?.rows[0]?.cells).toEqual({ [place.key]: 'Sari Salo', 'meeting-memo.people.absent': 'yes' });
  });

  it('never holds more rows than a plan may', () => {
    const full: AnswerOf<'rows'> = {
      kind: 'rows',
      rows: Array.from({ length: mostRows }, (_, index) => ({ id: `row-${index + 1}`, cells: { a: 'x' } })),
    };

    expect(withRowAdded(full)).toEqual(full);
    expect(answerSchema.safeParse(withRowAdded(full)).success).toBe(true);
  });
});

describe('a matrix', () => {
  it('takes marks and own words, and takes them back', () => {
    const marked = withMark(withText(null, 'own-1', 'Naapuri'), 'own-1', 'yes');

    expect(marked).toEqual({ kind: 'marks', marks: { 'own-1': 'yes' }, texts: { 'own-1': 'Naapuri' } });
    expect(withMark(withText(marked, 'own-1', ''), 'own-1', '')).toBeNull();
  });

  it('shows its own rows one by one as they are used', () => {
    expect(ownRowsToWrite(null, 3)).toEqual(['own-1']);
    expect(ownRowsToWrite(withText(null, 'own-2', 'x'), 3)).toEqual(['own-1', 'own-2', 'own-3']);
    expect(ownRowsToWrite(withText(null, 'own-3', 'x'), 3)).toEqual(['own-1', 'own-2', 'own-3']);
    expect(ownRowsToWrite(null, 0)).toEqual([]);
  });
});

describe('what is kept in a plan’s file', () => {
  it('is the client’s, and no anonymous feedback', () => {
    const text = { kind: 'text', text: 'x' } as const;
    const answers = {
      'client.name': text,
      'shared-plan.proposal': text,
      'client-feedback.good': text,
      'tally-sheet.year': text,
    };

    expect(Object.keys(keptAnswers(answers))).toEqual(['client.name', 'shared-plan.proposal']);
  });

  it('is to go after so many days, over months and leap years', () => {
    expect(dayAfter('2026-11-22', 90)).toBe('2027-02-20');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['salasana', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['Kesäpäivä 2026', 'fair'],
    ['neljä hiljaista kanaa lentää', 'strong'],
  ] as const)('%s is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
