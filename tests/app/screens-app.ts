import type { Page } from '@playwright/test';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { startTestPrinter, type TestPrinter } from './cups';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

/** An app with something on each of its screens. */
export interface ScreensApp {
  readonly app: RunningApp;
  readonly printer: TestPrinter;
  /** The folder with the data folder `data` and the files that the dialogs answer with. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const on = '2026-11-20';
const words = { kind: 'text', language: 'fi', on } as const;

/** Each kind of change once: own words, words whose master has changed since, hidden, own order, an item of the unit's own. */
const layer: Layer = {
  ...emptyLayer,
  decisions: [
    { ...words, key: 'trigger.housing/title', text: 'Koti ja **asuminen**', master: 'Asuminen' },
    { ...words, key: 'trigger.money/title', text: 'Rahat', master: 'Aiempi teksti' },
    { kind: 'hide', itemId: 'way.guidance', on },
    { kind: 'add', itemId: 'local.abcdefgh', into: 'ways', on },
    { ...words, key: 'local.abcdefgh/title', text: 'Oma tapa ottaa yhteyttä', master: null },
    { kind: 'checked', itemId: 'statute.social-welfare.1301-2014.36', on },
  ],
};

const table = 'Tunnus;Käännös ruotsiksi (sv)\r\ntrigger.housing/title;Hem och bostad\r\ntuntematon/title;Inget\r\n';

/** The example unit in use with changes of its own, another unit beside it, a version, a backup and a translator's table. */
async function makeData(page: Page): Promise<void> {
  await untilGuideHasUnit(page);
  await page.evaluate(async (given) => {
    const guide = (await window.herate.readWorkspace()).unit;
    const created = await window.herate.createUnit({ from: 'example' });
    if (guide !== null) await window.herate.removeUnit({ unitId: guide.id });
    const unit = created.ok ? created.value.unit : null;
    if (unit === null) throw new Error('No example unit');
    await window.herate.keepEdition({ unitId: unit.id, name: 'Ennen koulutusta' });
    await window.herate.copyUnit({ unitId: unit.id, names: { fi: 'Ivalon terveysasema' } });
    await window.herate.selectUnit({ unitId: unit.id });
    await window.herate.saveDocument({ unitId: unit.id, unit: null, layer: given, steps: [] });
    await window.herate.keepEdition({ unitId: unit.id, name: 'Omilla sanoilla' });
    await window.herate.makeBackup();
    const { settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...settings, isGuideDone: true });
  }, layer);
  await page.reload();
}

/** Opens the app with a printer and with data on every screen; its dialogs answer with files that fit what is asked. */
export async function openScreensApp(): Promise<ScreensApp> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-screens-'));
  const printer = await startTestPrinter();
  const app = await launchApp({ dataFolder: join(folder, 'data'), configFolder: join(folder, 'config') });
  await answerSaveDialogs(app.electron, folder);
  const tablePath = join(folder, 'taulukko.csv');
  await writeFile(tablePath, table);
  await makeData(app.window);
  const backup = (await readdir(folder)).find((name) => name.endsWith('.herate-backup')) ?? '';
  await app.electron.evaluate(
    ({ dialog }, files) => {
      dialog.showOpenDialog = (...given: readonly unknown[]) => {
        const isBackup = JSON.stringify(given.at(-1)).includes('herate-backup');
        return Promise.resolve({ canceled: false, filePaths: [isBackup ? files.backup : files.table] });
      };
    },
    { backup: join(folder, backup), table: tablePath },
  );
  const stop = async (): Promise<void> => {
    await app.close();
    await printer.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, printer, folder, stop };
}

/** Makes the window's inside this large, in pixels of a screen without scaling. */
export async function resize({ electron }: RunningApp, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** Sets the window's zoom, as Ctrl and plus do. */
export async function zoom({ electron }: RunningApp, factor: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, given) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(given);
  }, factor);
}
