import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from './log';

const noon = (): Date => new Date('2026-11-21T12:00:00Z');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'herate-log-'));

describe('createLog', () => {
  it('writes one line with time, event and codes', () => {
    const folder = newFolder();

    createLog(folder, noon)('page-gone', { reason: 'crashed', exitCode: 139 });

    expect(readFileSync(join(folder, 'herate.log'), 'utf8')).toBe(
      '2026-11-21T12:00:00.000Z page-gone reason=crashed exitCode=139\n',
    );
  });

  it('writes no sentence, no letter beyond plain ones and no line break from a detail', () => {
    const folder = newFolder();

    createLog(folder, noon)('bug', { name: 'Inarin terveyskeskus', place: 'Käsivarsi', more: 'a\nb' });

    expect(readFileSync(join(folder, 'herate.log'), 'utf8')).toBe(
      '2026-11-21T12:00:00.000Z bug name=? place=? more=?\n',
    );
  });

  it('keeps five files of about a megabyte', () => {
    const folder = newFolder();
    const log = createLog(folder, noon);

    for (let round = 0; round < 7; round += 1) {
      writeFileSync(join(folder, 'herate.log'), 'x'.repeat(1_000_000));
      log('started', { round });
    }

    expect(readdirSync(folder).toSorted()).toEqual([
      'herate.1.log',
      'herate.2.log',
      'herate.3.log',
      'herate.4.log',
      'herate.log',
    ]);
    expect(statSync(join(folder, 'herate.log')).size).toBeLessThan(100);
  });

  it('goes on where nothing can be written', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');

    expect(() => {
      createLog(join(file, 'below'), noon)('started');
    }).not.toThrow();
  });
});
