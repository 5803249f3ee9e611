import { describe, expect, it } from 'vitest';
import { shortReason } from './short-reason';

describe('the short reason of a failed print', () => {
  it.each([
    ['lp: Destination "Kyocera" is not accepting jobs.\n', 'Destination "Kyocera" is not accepting jobs.'],
    [
      'lp: Error - unable to access "/tmp/herate-print-x1/paper.pdf" - No such file',
      'unable to access "…" - No such file',
    ],
    ['Error: Failed\n    at Object.print (/app/main.js:1:2)\n', 'Failed'],
    ['    at Object.print (/app/main.js:1:2)', ''],
    ["Couldn't open C:\\Users\\x\\AppData\\paper.pdf", "Couldn't open …"],
    ['', ''],
  ])('makes of %j: %j', (complaint, reason) => {
    expect(shortReason(complaint)).toBe(reason);
  });

  it('is never longer than a sentence', () => {
    expect(shortReason('x'.repeat(5000))).toHaveLength(120);
  });
});
