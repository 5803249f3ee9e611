import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { webPreferencesTable } from './web-preferences';

const electronFolder = fileURLToPath(new URL('..', import.meta.url));

function sources(): readonly string[] {
  return readdirSync(electronFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(electronFolder, name), 'utf8'));
}

describe('webPreferencesTable', () => {
  it('is what the security list asks for, and frozen', () => {
    expect(webPreferencesTable).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      plugins: false,
      enableWebSQL: false,
      disableDialogs: true,
    });
    expect(Object.isFrozen(webPreferencesTable)).toBe(true);
  });

  it('is the beginning of every window that the app opens, and nothing in it is set again', () => {
    const windows = sources().flatMap((source) => source.split('new BrowserWindow(').slice(1));

    const names = Object.keys(webPreferencesTable).join('|');
    const preferences = windows.map((text) => /webPreferences: \{([^}]*)\}/.exec(text)?.[1]?.trim() ?? '');
    expect(windows.length).toBeGreaterThanOrEqual(3);
    for (const text of preferences) {
      expect(text).toMatch(/^\.\.\.webPreferencesTable,\s+partition: sessionPartition,\s+devTools: /);
      expect(text).not.toMatch(new RegExp(`\\b(?:${names}):`));
    }
  });

  it('is not passed by: no view, no second way to make a window', () => {
    expect(sources().join('\n')).not.toMatch(/new (?:BrowserView|WebContentsView|BaseWindow)\(/);
  });
});
