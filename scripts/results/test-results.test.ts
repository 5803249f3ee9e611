import { describe, expect, it } from 'vitest';

import { inRepository } from '../setup/repository.mjs';
import { closingLine, readCounts, readPlaywright, readVitest } from './test-results.mjs';

/** What Vitest 4 writes, less what we do not read. */
const VITEST = { numTotalTests: 5, numPassedTests: 5, testResults: [] };

describe('readVitest', () => {
  it('reads the counts', () => {
    const result = readVitest('unit', VITEST, 0);

    expect(result).toEqual({ runner: 'unit', passed: 5, failed: 0, problems: [] });
  });

  it('counts failed, skipped and planned tests alike as failed', () => {
    const result = readVitest('unit', { ...VITEST, numPassedTests: 2 }, 1);

    expect([result.passed, result.failed]).toEqual([2, 3]);
  });

  it('counts and names a file that could not be loaded', () => {
    const broken = { name: inRepository('broken.test.ts'), status: 'failed', assertionResults: [] };

    const result = readVitest('unit', { ...VITEST, testResults: [broken] }, 1);

    expect(result.failed).toBe(1);
    expect(result.problems).toEqual(['broken.test.ts could not be loaded']);
  });

  it('counts a runner that died after the last test as one failure', () => {
    const result = readVitest('unit', VITEST, 1);

    expect([result.passed, result.failed]).toEqual([5, 1]);
    expect(result.problems).toEqual(['it ended with code 1']);
  });

  it.each([undefined, { numTotalTests: 0, numPassedTests: 0, testResults: [] }, 'not a report'])(
    'counts a runner that ran nothing as one failure: %j',
    (report) => {
      const result = readVitest('unit', report, 0);

      expect([result.passed, result.failed]).toEqual([0, 1]);
      expect(result.problems).toHaveLength(1);
    },
  );
});

describe('readPlaywright', () => {
  it('reads the counts', () => {
    const report = { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

    const result = readPlaywright('app', report, 0);

    expect(result).toEqual({ runner: 'app', passed: 7, failed: 0, problems: [] });
  });

  it('counts flaky and skipped tests and errors outside tests as failed', () => {
    const report = { stats: { expected: 1, unexpected: 2, flaky: 3, skipped: 4 }, errors: [{ message: 'one\ntwo' }] };

    const result = readPlaywright('app', report, 1);

    expect([result.passed, result.failed]).toEqual([1, 10]);
    expect(result.problems).toEqual(['one']);
  });

  it('counts a runner without a report as one failure', () => {
    const result = readPlaywright('app', undefined, 137);

    expect([result.passed, result.failed]).toEqual([0, 1]);
  });
});

describe('readCounts', () => {
  it('reads what an earlier command left', () => {
    const result = readCounts('check', { passed: 6, failed: 1 });

    expect([result.passed, result.failed]).toEqual([6, 1]);
  });

  it('counts a command that left nothing as one failure', () => {
    const result = readCounts('check', undefined);

    expect([result.passed, result.failed]).toEqual([0, 1]);
  });
});

describe('closingLine', () => {
  it('adds up all runners in the one line that CI reads', () => {
    const results = [readVitest('unit', VITEST, 0), readCounts('check', { passed: 6, failed: 1 })];

    const line = closingLine(results);

    expect(line).toBe('11 passed, 1 failed');
  });
});
