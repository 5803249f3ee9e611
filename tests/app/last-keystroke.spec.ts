import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from './launch';

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-last-letter-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Closings, each in the middle of typing: what is lost is lost only now and then. */
const rounds = 10;

test('the last letter typed before the window closes is there again', async () => {
  test.setTimeout(120_000);
  const dataFolder = join(folder, 'data');
  let typed = '';
  for (let round = 0; round < rounds; round += 1) {
    const app = await launchApp({ dataFolder });
    const field = app.window.getByLabel('Yksikön nimi');
    await expect(field).toHaveValue(typed);
    const letters = `Inari${String(round)} `;
    await field.press('End');
    const closed = app.electron.waitForEvent('close');
    await app.window.keyboard.type(letters);
    // As the cross of the window does, right after the last key and without waiting for any save.
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.close();
    });
    await closed;
    await app.close();
    typed += letters;
  }

  const last = await launchApp({ dataFolder });
  await expect(last.window.getByLabel('Yksikön nimi')).toHaveValue(typed);
  await last.close();
});

test('the window goes on closing by itself once a slow disk has answered', async () => {
  const dataFolder = join(folder, 'data');
  const app = await launchApp({ dataFolder });
  await app.window.getByLabel('Yksikön nimi').press('End');
  // Each save is answered half a second late.
  await app.electron.evaluate(({ ipcMain }) => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    if (!(handlers instanceof Map)) throw new Error('Electron keeps its handlers elsewhere');
    const save: unknown = handlers.get('document.save');
    if (typeof save !== 'function') throw new Error('Nothing answers document.save');
    handlers.set('document.save', async (...given: readonly unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const answer: unknown = await Reflect.apply(save, undefined, given);
      return answer;
    });
  });
  const closed = app.electron.waitForEvent('close');
  await app.window.keyboard.type('Inari');
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close();
  });
  await closed;
  await app.close();

  const again = await launchApp({ dataFolder });
  await expect(again.window.getByLabel('Yksikön nimi')).toHaveValue('Inari');
  await again.close();
});
