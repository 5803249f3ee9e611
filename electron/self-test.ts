import { resolve } from 'node:path';
import { emptyLayer } from '../templates/model/layer';
import type { LocalDate } from '../templates/model/local-date';
import { draftPaper } from './bridge/draft-paper';
import { writeWholeFile } from './bridge/files/write-whole-file';
import type { Press } from './press/press';
import { appOrigin } from './shell/bundle-path';
import { createMainWindow, initialPlace } from './shell/windows';
import { exampleUnit } from './store/example-unit';
import { writeDocx } from './word/write-docx';

export interface SelfTest {
  readonly output: string;
  readonly press: Press;
  readonly today: LocalDate;
  readonly buildFolder: string;
}

/**
 * Tries what a shipped build must do and a test driver cannot look at, as it has no inspector: the window's page and
 * preload load, the press prints the example unit's trigger tool, Word files are made. Null, or what did not work.
 */
export async function runSelfTest({ output, press, today, buildFolder }: SelfTest): Promise<string | null> {
  const pageProblem = await tryPage(buildFolder);
  if (pageProblem !== null) return pageProblem;
  const request = { materialId: 'trigger-tool', variant: null, language: 'fi', beside: null, instead: null } as const;
  const draft = draftPaper({ request, unit: exampleUnit(), layer: emptyLayer, date: today });
  if (!draft.ok) return `no draft: ${draft.failure.reason}`;
  const printed = await press.print(draft.value.sheet);
  if (!printed.ok) return `no PDF: ${printed.failure.reason} ${printed.failure.details['cause'] ?? ''}`;
  const docx = await writeDocx(draft.value.sheet);
  if (docx.length < 1000) return 'no Word file';
  const written = await writeWholeFile(resolve(output), printed.value.pdf);
  return written.ok ? null : `not written: ${written.failure.reason}`;
}

/** Loads the window's page without showing it and asks it for its bridge. */
async function tryPage(buildFolder: string): Promise<string | null> {
  const window = createMainWindow({ buildFolder, place: initialPlace, hasDevTools: false, isShown: false });
  try {
    await window.loadURL(`${appOrigin}/index.html`);
    const bridge: unknown = await window.webContents.executeJavaScript('typeof window.herate?.readWorkspace');
    return bridge === 'function' ? null : 'the page has no bridge';
  } finally {
    window.destroy();
  }
}
