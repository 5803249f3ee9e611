import { describe, expect, it } from 'vitest';
import { passphraseProblem } from './passphrase';

describe('a passphrase', () => {
  it.each(['neljä hiljaista sanaa', 'čáppa beaivváš', 'x7Kp2mQ9vR4t'])(
    'P10 of twelve letters or more may guard a plan: %s',
    (given) => {
      expect(passphraseProblem(given)).toBeNull();
    },
  );

  it.each([
    ['nothing', ''],
    ['eleven letters', 'abcdefghijk'],
    ['spaces', ' '.repeat(20)],
    ['eleven letters between spaces', '  abcdefghijk  '],
    ['one letter again and again', 'aaaaaaaaaaaaaaaaaaaa'],
    ['three letters again and again', 'abcabcabcabcabc'],
    ['eleven letters with dots typed apart', 'äbcdefghijk'.normalize('NFD')],
  ])('P10 of %s may not', (_, given) => {
    expect(passphraseProblem(given)).toEqual({ reason: 'plan-passphrase-weak', details: { fewest: '12' } });
  });
});
