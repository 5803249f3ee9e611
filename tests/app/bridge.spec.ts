import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { channelNames } from '../../electron/bridge/channel-names';
import { launchApp, type RunningApp } from './launch';

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
});

test.afterAll(async () => {
  await app.close();
});

/** Sends a message from a page of another window that has the whole of `ipcRenderer`, as a page taken over would. */
function sendFromElsewhere(name: string, message: unknown): Promise<string> {
  return app.electron.evaluate(
    async ({ BrowserWindow }, sent) => {
      const intruder = new BrowserWindow({
        show: false,
        webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false, partition: 'herate' },
      });
      await intruder.loadURL('about:blank');
      const code = `require('electron').ipcRenderer.invoke(${JSON.stringify(sent.name)}, ${JSON.stringify(sent.message ?? null)})
        .then(() => 'answered', (error) => error.message)`;
      const answer: unknown = await intruder.webContents.executeJavaScript(code);
      intruder.destroy();
      return String(answer);
    },
    { name, message },
  );
}

test('every channel refuses another window', async () => {
  for (const name of Object.values(channelNames)) {
    expect(await sendFromElsewhere(name, {})).toMatch(/refused$/);
  }
});

test('there is no channel beside the list', async () => {
  for (const name of ['file.read', 'unit', 'workspace', 'event', 'shell.openExternal']) {
    expect(await sendFromElsewhere(name, {})).toMatch(/No handler registered/);
  }
});

test('the window itself is refused a wrong shape, an extra key and a huge text', async () => {
  const answers = await app.window.evaluate(async () => {
    const said = (answer: Promise<unknown>): Promise<string> =>
      answer.then(
        () => 'answered',
        (error: unknown) => (error instanceof Error ? error.message.replace(/^.*: /, '') : 'unknown'),
      );
    const send = (name: string, message: unknown): Promise<string> => {
      const ask: unknown = Reflect.get(window.herate, name);
      return typeof ask === 'function'
        ? said(Promise.resolve(Reflect.apply(ask, window, [message])))
        : Promise.resolve('no function');
    };
    const huge = 'x'.repeat(10_000_000);
    return [
      await send('saveDocument', huge),
      await send('selectUnit', { unitId: huge }),
      await send('selectUnit', { unitId: 7 }),
      await send('selectUnit', { unitId: 'inari', extra: 1 }),
      await send('readWorkspace', { unitId: 'inari' }),
      await send('makePdf', { materialId: 'trigger-tool', variant: null, language: 'xx' }),
      await send('openFile', { handle: '/etc/passwd' }),
      await send('showFile', { handle: '../../x' }),
    ];
  });

  expect(new Set(answers)).toEqual(new Set(['refused']));
});

test('what the window may ask is answered', async () => {
  const workspace = await app.window.evaluate(() => window.herate.readWorkspace());

  expect(workspace).toMatchObject({ isReadOnly: false, settings: { schema: 4 } });
});

test('the log says what was refused and nothing that was typed', async () => {
  await app.window.evaluate(() =>
    window.herate.createUnit({ from: 'empty' }).then(async (created) => {
      const unit = created.ok ? created.value.unit : null;
      const facts = unit === null ? null : { ...unit, names: { fi: 'Salainen Terveysasema' } };
      if (facts) await window.herate.saveDocument({ unitId: facts.id, unit: facts, layer: null, steps: [] });
    }),
  );
  const profile = await app.electron.evaluate(({ app: electronApp }) => electronApp.getPath('userData'));

  const log = await readFile(join(profile, 'log', 'herate.log'), 'utf8');
  expect(log).toContain('message-refused');
  expect(log).not.toMatch(/Salainen|Terveysasema|passwd/);
});

test('a material that stops is not written, whatever the window shows', async () => {
  const answer = await app.window.evaluate(async () => {
    await window.herate.createUnit({ from: 'empty' });
    return window.herate.makePdf({
      materialId: 'trigger-tool',
      variant: null,
      language: 'fi',
      beside: null,
      instead: null,
    });
  });

  expect(answer).toMatchObject({ ok: false, failure: { reason: 'paper-stopped' } });
});

test('a paper goes where the system dialog says, whole, under a sensible name, and is known by a handle only', async () => {
  const target = join(app.dataFolder, 'paper.pdf');
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      Object.assign(globalThis, { proposal: Reflect.get(Object(given.at(-1)), 'defaultPath') });
      return Promise.resolve({ canceled: false, filePath: path });
    };
  }, target);

  const answer = await app.window.evaluate(async () => {
    await window.herate.createUnit({ from: 'example' });
    return window.herate.makePdf({
      materialId: 'trigger-tool',
      variant: null,
      language: 'fi',
      beside: null,
      instead: null,
    });
  });

  const proposal = await app.electron.evaluate(() => String(Reflect.get(globalThis, 'proposal')));
  const today = new Date().toISOString().slice(0, 4);
  expect(answer).toMatchObject({ ok: true, value: { fileName: 'paper.pdf' } });
  expect(JSON.stringify(answer)).not.toContain(app.dataFolder);
  expect(proposal).toMatch(new RegExp(`/Heräte-työkalu Esimerkkilän terveyskeskus ${today}-\\d\\d-\\d\\d\\.pdf$`));
  expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-');
});
