import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeBug, writeBugReport } from './bug-report';

function bugWith(text: string): Error {
  return new TypeError(`${text}\n    and a second line of ${text}`);
}

describe('describeBug', () => {
  it('names the kind and the place, never the message', () => {
    const bug = describeBug(bugWith('Matti Meikäläinen'));

    expect(bug.name).toBe('TypeError');
    expect(bug.places[0]).toMatch(/^bugWith bug-report\.test\.ts:\d+:\d+$/);
    expect(JSON.stringify(bug)).not.toContain('Matti');
  });

  it('takes what is not an error', () => {
    expect(describeBug('Matti')).toEqual({ name: 'string', places: [] });
  });
});

describe('writeBugReport', () => {
  it('leaves one file without what was typed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'herate-bug-'));

    writeBugReport(join(folder, 'reports'), bugWith('Matti'), new Date('2026-11-21T12:00:00Z'));

    const [name = ''] = readdirSync(join(folder, 'reports'));
    const text = readFileSync(join(folder, 'reports', name), 'utf8');
    expect(name).toBe('bug-2026-11-21T12-00-00-000Z.txt');
    expect(text).toContain('TypeError');
    expect(text).not.toContain('Matti');
  });
});
