import { expect, test } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import type { Plan } from '../../templates/model/plan';
import { answersWith, formIds } from './canary-answers';
import { startTestPrinter, type TestPrinter } from './cups';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';
import { pdfText } from './pdf-text';
import { backToSteps, goToPlan, openExampleUnit, openForm } from './plan-filling';
import { answerSaveDialogs } from './save-dialogs';
import { filesBelow, papersBelow, tracesOfText } from './search-traces';

test.describe.configure({ mode: 'serial' });

/** Made anew in each run, so that no compiled test and no earlier run holds it. */
const canary = `Kanaria${randomBytes(8).toString('hex')}`;
const passphrase = 'neljä hiljaista sanaa';
const answers = answersWith(canary);

let printer: TestPrinter;
let folder = '';
let app: RunningApp;

test.beforeAll(async () => {
  printer = await startTestPrinter();
  folder = await mkdtemp(join(tmpdir(), 'herate-canary-'));
  for (const name of ['data', 'config', 'temporary', 'home', 'given']) await mkdir(join(folder, name));
});

test.afterAll(async () => {
  await printer.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that the app writes anywhere goes into folders of the test. */
async function open(): Promise<void> {
  app = await launchApp({
    dataFolder: join(folder, 'data'),
    configFolder: join(folder, 'config'),
    env: { TMPDIR: join(folder, 'temporary'), HOME: join(folder, 'home') },
  });
  await answerSaveDialogs(app.electron, join(folder, 'given'));
  await untilGuideHasUnit(app.window);
  await app.window.evaluate(async () => {
    const { units } = await window.herate.readWorkspace();
    const example = units.find(({ isExample }) => isExample);
    if (example === undefined) await window.herate.createUnit({ from: 'example' });
    else await window.herate.selectUnit({ unitId: example.id });
  });
}

/** The folders in which nothing of a client may ever be: all but the one where the user put the papers. */
function ownFolders(): readonly string[] {
  return ['data', 'config', 'temporary', 'home'].map((name) => join(folder, name));
}

async function expectNoTraces(): Promise<void> {
  expect(await tracesOfText([...ownFolders(), '/dev/shm'], canary)).toEqual([]);
  expect(await papersBelow(ownFolders())).toEqual([]);
  expect(
    (await filesBelow(ownFolders())).filter((path) => /\.dmp$|crash.*\/reports\/|\/core(?:\.\d+)?$/i.test(path)),
  ).toEqual([]);
}

/** Makes a filled form in every way in which it leaves the app: `made`, or why not. */
async function giveOut(materialId: string): Promise<readonly string[]> {
  return app.window.evaluate(
    async ({ given, printerName, filled }) => {
      const paper = {
        materialId: given,
        variant: null,
        language: 'fi',
        beside: null,
        instead: null,
        answers: filled,
      } as const;
      const made = [
        await window.herate.checkPaper(paper),
        await window.herate.makePdf(paper),
        await window.herate.makeDocx(paper),
        await window.herate.printPaper({
          paper,
          printerName,
          choice: { copies: 1, sides: 'one-sided', paper: 'A4' },
        }),
      ];
      return made.map((answer) => (answer.ok ? 'made' : answer.failure.reason));
    },
    { given: materialId, printerName: printer.printerName, filled: answers },
  );
}

/** What the hidden windows of the press show, one text for each. */
async function pressPages(): Promise<readonly string[]> {
  return app.electron.evaluate(({ BrowserWindow }) =>
    Promise.all(
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().endsWith('/press.html'))
        .map((window) =>
          window.webContents.executeJavaScript('document.title + document.documentElement.outerHTML').then(String),
        ),
    ),
  );
}

test('the search finds what is there, in every form', async () => {
  const place = join(folder, 'control');
  await mkdir(place);
  const forms = [
    Buffer.from(`x${canary}x`),
    Buffer.from(`x${canary}x`, 'utf16le'),
    Buffer.from(`x${canary}x`, 'utf16le').swap16(),
    Buffer.from(Buffer.from(`x${canary}x`).toString('hex')),
    ...['', 'x', 'xx'].map((before) => Buffer.from(Buffer.from(`${before}${canary}xxx`).toString('base64'))),
  ];
  for (const [index, form] of forms.entries()) await writeFile(join(place, `${index}.bin`), form);
  await writeFile(join(place, `${canary}.txt`), '%PDF-1.7');

  const traces = await tracesOfText([place], canary);

  expect(new Set(traces.map(({ path }) => path)).size).toBe(forms.length + 1);
  expect(await papersBelow([place])).toHaveLength(1);
  await rm(place, { recursive: true });
});

test('every form is given out as PDF, Word file and print, and holds what was typed', async () => {
  test.setTimeout(180_000);
  await open();

  for (const id of formIds) expect([id, ...(await giveOut(id))]).toEqual([id, 'made', 'made', 'made', 'made']);

  const written = await readdir(join(folder, 'given'));
  const pdfs = written.filter((name) => name.endsWith('.pdf'));
  expect(pdfs).toHaveLength(formIds.length);
  expect(written.filter((name) => name.endsWith('.docx'))).toHaveLength(formIds.length);
  expect(written.join()).not.toContain(canary);
  const texts = await Promise.all(pdfs.map((name) => pdfText(join(folder, 'given', name))));
  expect(texts.filter((text) => text.includes(canary)).length).toBeGreaterThanOrEqual(10);
});

test('the queue of the printer says nothing of the client', async () => {
  const jobs = await printer.jobs();

  expect(jobs).toHaveLength(formIds.length);
  expect(JSON.stringify(jobs)).not.toContain(canary);
});

test('the press shows nothing of it after each paper', async () => {
  const pages = await pressPages();

  expect(pages.length).toBeGreaterThan(0);
  expect(pages.join()).not.toContain(canary);
});

test('the press that drew it is gone when the filling is left', async () => {
  await app.window.evaluate(() => window.herate.forgetPlan());

  await expect.poll(pressPages).toEqual([]);
});

test('nothing of it is left after leaving and closing', async () => {
  await expectNoTraces();

  await app.close();

  await expectNoTraces();
});

test('nothing of it is left when the window crashes in the middle', async () => {
  await open();
  await giveOut('shared-plan');
  await app.window.evaluate((words) => document.body.append(words), canary);

  await app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const window = BrowserWindow.getAllWindows().find((shown) => shown.isVisible());
        window?.webContents.once('did-finish-load', () => resolve());
        window?.webContents.forcefullyCrashRenderer();
      }),
  );

  await expectNoTraces();
  await app.close();
});

test('nothing of it is left when the app is killed in the middle', async () => {
  await open();
  await giveOut('shared-plan');
  const printing = giveOut('consent').catch(() => null);
  const child = app.electron.process();
  const ended = once(child, 'exit');

  child.kill('SIGKILL');
  await ended;
  await printing;

  await expectNoTraces();
});

/** Types the canary into every field of every form, as a person would; answers how many fields took it. */
async function typeEverywhere(): Promise<number> {
  const page = app.window;
  let typed = 0;
  await openExampleUnit(page);
  await goToPlan(page);
  await page.locator('.plan-form-button').first().waitFor();
  const forms = await page.locator('.plan-form-button').count();
  for (let form = 0; form < forms; form += 1) {
    await page.locator('.plan-form-button').nth(form).click();
    await page.locator('.plan-section').waitFor();
    for (const section of await page.locator('.plan-sections li button').all()) {
      await section.click();
      for (const field of await page.locator('.plan-page .plan-input').all()) {
        await field.fill(canary);
        await page.keyboard.press('Escape');
        typed += 1;
      }
    }
    await backToSteps(page);
  }
  return typed;
}

/** Whether the window holds the canary anywhere in its page or in the values of its fields. */
function isShown(): Promise<boolean> {
  return app.window.evaluate((words) => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const values = [...fields].map((field) => field.value);
    return (document.documentElement.outerHTML + values.join()).includes(words);
  }, canary);
}

test('typed into every field of every form on the screen, it is gone from the window when that is left', async () => {
  test.setTimeout(180_000);
  await open();
  expect(await typeEverywhere()).toBeGreaterThan(150);
  await openForm(app.window, 'Yhteinen suunnitelma');
  expect(await isShown()).toBe(true);

  await app.window.locator('.place-link', { hasText: fi.places.papers }).click();
  await app.window.getByRole('button', { name: fi.plan.leave.clearAndGo }).click();
  await goToPlan(app.window);

  expect(await isShown()).toBe(false);
  await openForm(app.window, 'Yhteinen suunnitelma');
  expect(await isShown()).toBe(false);
  await expectNoTraces();
  await app.close();
  await expectNoTraces();
});

test('typed into every field of every form, nothing of it is left when the app is killed', async () => {
  test.setTimeout(180_000);
  await open();
  await typeEverywhere();
  const child = app.electron.process();
  const ended = once(child, 'exit');

  child.kill('SIGKILL');
  await ended;

  await expectNoTraces();
});

test('a kept plan is one encrypted file where the user put it, and nothing else; switched off, none is kept', async () => {
  await open();
  const plan: Plan = {
    schema: 1,
    code: '7H3K9Q',
    unitId: 'esimerkkila',
    language: 'fi',
    createdOn: '2026-11-22',
    deleteOn: '2027-02-20',
    movedOn: null,
    answers,
  };

  const outcome = await app.window.evaluate(
    async ({ given, secret }) => {
      const keep = (): Promise<unknown> => window.herate.keepPlan({ plan: given, handle: null, passphrase: secret });
      const { settings } = await window.herate.readWorkspace();
      const before = await keep();
      await window.herate.saveSettings({ ...settings, plans: { ...settings.plans, isKept: true } });
      const during = await keep();
      const { settings: reminding } = await window.herate.readWorkspace();
      await window.herate.saveSettings({ ...reminding, plans: { ...reminding.plans, isKept: false } });
      const after = await keep();
      return { before, during, reminders: reminding.plans.reminders, after };
    },
    { given: plan, secret: passphrase },
  );
  await app.close();

  const refused = { ok: false, failure: { reason: 'plans-not-kept' } };
  expect(outcome).toMatchObject({ before: refused, during: { ok: true }, after: refused });
  expect(outcome.reminders).toEqual([{ code: '7H3K9Q', deleteOn: '2027-02-20' }]);
  const kept = (await readdir(join(folder, 'given'))).filter((name) => !/\.(?:pdf|docx)$/.test(name));
  expect(kept).toEqual(['suunnitelma-2026-11-22-7H3K9Q.herate-plan']);
  await mkdir(join(folder, 'kept'));
  await rename(join(folder, 'given', kept[0] ?? ''), join(folder, 'kept', kept[0] ?? ''));
  expect(await tracesOfText([join(folder, 'kept')], canary)).toEqual([]);
  await expectNoTraces();
});
