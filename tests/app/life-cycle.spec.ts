import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appEnvironment,
  appFolder,
  electronExecutable,
  launchApp,
  launchElectron,
  sandboxArguments,
  untilGuideHasUnit,
  type RunningApp,
} from './launch';

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-life-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function profileOf(app: RunningApp): Promise<string> {
  return app.electron.evaluate(({ app: electronApp }) => electronApp.getPath('userData'));
}

async function saveNames(app: RunningApp, names: readonly string[]): Promise<readonly boolean[]> {
  await untilGuideHasUnit(app.window);
  return app.window.evaluate(async (typed) => {
    const created = await window.herate.createUnit({ from: 'empty' });
    const unit = created.ok ? created.value.unit : null;
    if (unit === null) return [];
    const answers = [];
    for (const name of typed) {
      const facts = { ...unit, names: { fi: name } };
      const saved = await window.herate.saveDocument({ unitId: unit.id, unit: facts, layer: null, steps: [] });
      answers.push(saved.ok);
    }
    return answers;
  }, names);
}

async function currentName(app: RunningApp): Promise<string | undefined> {
  return app.window.evaluate(async () => (await window.herate.readWorkspace()).unit?.names.fi);
}

async function logOf(app: RunningApp): Promise<string> {
  return readFile(join(await profileOf(app), 'log', 'herate.log'), 'utf8');
}

test('a second start brings the first window to the front and ends', async () => {
  const first = await launchApp({ dataFolder: join(folder, 'data'), configFolder: join(folder, 'config') });
  await first.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('/index.html'))
      ?.hide(),
  );
  // More than one where Playwright itself had to start the app again.
  const starts = (await logOf(first)).match(/ started /g)?.length;

  const second = spawn(
    await electronExecutable(),
    [...sandboxArguments(), appFolder(), '--data', join(folder, 'data')],
    { env: appEnvironment(join(folder, 'config')), stdio: 'ignore' },
  );
  const [exitCode] = await once(second, 'exit');

  const isVisible = await first.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('/index.html'))
      ?.isVisible(),
  );
  const log = await logOf(first);
  expect(exitCode).toBe(0);
  expect(isVisible).toBe(true);
  expect(log.match(/ started /g)).toHaveLength(starts ?? 0);
  expect(log).toContain('second-start');
  await first.close();
});

test('another data folder opens beside it', async () => {
  const first = await launchApp({ configFolder: join(folder, 'config') });
  const second = await launchApp({ configFolder: join(folder, 'config') });

  expect(await profileOf(first)).not.toBe(await profileOf(second));

  await second.close();
  await first.close();
});

test('what was saved is there again after the app was killed', async () => {
  const killed = await launchApp({ dataFolder: join(folder, 'data'), configFolder: join(folder, 'config') });
  const saved = await saveNames(killed, ['Ensimmäinen', 'Toinen', 'Kolmas terveysasema']);
  const ended = once(killed.electron.process(), 'exit');
  killed.electron.process().kill('SIGKILL');
  await ended;

  const again = await launchApp({ dataFolder: join(folder, 'data'), configFolder: join(folder, 'config') });

  expect(saved).toEqual([true, true, true]);
  expect(await currentName(again)).toBe('Kolmas terveysasema');
  expect(await again.window.evaluate(async () => (await window.herate.readWorkspace()).isReadOnly)).toBe(false);
  await again.close();
});

test('what was typed just before closing is saved, without waiting for the answer', async () => {
  const closed = await launchApp({ dataFolder: join(folder, 'data') });
  await saveNames(closed, ['Ennen']);
  const closing = closed.electron.waitForEvent('close');
  await closed.window.evaluate(() =>
    window.herate.readWorkspace().then(({ unit }) => {
      const save = (facts: NonNullable<typeof unit>) =>
        window.herate.saveDocument({ unitId: facts.id, unit: facts, layer: null, steps: [] });
      if (unit !== null) void save({ ...unit, names: { fi: 'Viime hetkellä' } });
      window.close();
    }),
  );
  await closing;

  const again = await launchApp({ dataFolder: join(folder, 'data') });

  expect(await currentName(again)).toBe('Viime hetkellä');
  await again.close();
  await closed.close();
});

test('a page that dies comes back three times, then a plain page says that the work is safe', async () => {
  const app = await launchApp();
  const mainUrl = (): Promise<string | undefined> =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      return window?.webContents.isCrashed() === true || window?.webContents.isLoading() === true
        ? 'not yet'
        : window?.webContents.getURL();
    });
  const crash = (): Promise<void> =>
    app.electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows().find((one) => one.isVisible())?.webContents;
      const isGone = new Promise<void>((resolve) => {
        contents?.once('render-process-gone', () => resolve());
      });
      contents?.forcefullyCrashRenderer();
      await isGone;
    });

  const seen: (string | undefined)[] = [];
  for (let round = 0; round < 4; round += 1) {
    await crash();
    await expect.poll(mainUrl).toMatch(/^app:/);
    seen.push(await mainUrl());
  }

  expect(seen).toEqual([
    'app://bundle/index.html',
    'app://bundle/index.html',
    'app://bundle/index.html',
    'app://bundle/work-is-safe.html',
  ]);
  await app.close();
});

test('the page that came back has its bridge', async () => {
  const app = await launchApp();
  await saveNames(app, ['Ennen kaatumista']);

  const name = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('/index.html'),
    );
    if (window === undefined) return '';
    const isBack = new Promise<void>((resolve) => {
      window.webContents.once('did-finish-load', () => resolve());
    });
    window.webContents.forcefullyCrashRenderer();
    await isBack;
    const answer: unknown = await window.webContents.executeJavaScript(
      'window.herate.readWorkspace().then(({ unit }) => unit.names.fi)',
    );
    return answer;
  });

  expect(name).toBe('Ennen kaatumista');
  await app.close();
});

test('a bug in the main process leaves a report without what was typed, and the app goes on', async () => {
  const app = await launchApp();
  await app.electron.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Salainen Terveysasema');
    }, 0);
  });
  const reports = join(await profileOf(app), 'reports');

  await expect.poll(() => readdir(reports).catch(() => [])).toHaveLength(1);

  const [name = ''] = await readdir(reports);
  const text = await readFile(join(reports, name), 'utf8');
  expect(text).toContain('TypeError');
  expect(text).not.toContain('Salainen');
  expect(await app.window.evaluate(async () => (await window.herate.readWorkspace()).isReadOnly)).toBe(false);
  await app.close();
});

test('a data folder that is not there is said, and nothing is begun in its place', async () => {
  const missing = join(folder, 'stick', 'data');

  const electron = await launchElectron({
    executablePath: await electronExecutable(),
    args: [...sandboxArguments(), appFolder(), '--data', missing],
    env: appEnvironment(join(folder, 'config')),
  });
  const page = await electron.firstWindow();
  const isAnswered = await page.evaluate(() =>
    Promise.race([
      window.herate.readWorkspace().then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000)),
    ]),
  );

  expect(isAnswered).toBe(false);
  expect(await readdir(folder)).not.toContain('stick');
  electron.process().kill('SIGKILL');
});
