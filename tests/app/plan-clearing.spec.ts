import { expect, test, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { fieldNameOf } from '../../electron/press/finish/fields/field-name';
import { fi } from '../../renderer/texts/fi';
import { launchApp, type RunningApp } from './launch';
import { backToSteps, fieldIn, goToPlan, lockMachine, openExampleUnit, openForm } from './plan-filling';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const client = 'Aino Kallioinen';
const passphrase = 'neljä hiljaista kanaa lentää';
const minute = 60_000;

let files: string;
let app: RunningApp;
let page: Page;
let child: ChildProcess;

test.beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'herate-plan-clearing-'));
  app = await launchApp();
  page = app.window;
  child = app.electron.process();
  await answerSaveDialogs(app.electron, files);
  await openExampleUnit(page, { areKept: true });
  await goToPlan(page);
});

test.afterAll(async () => {
  // The last test closes the app; where one before it failed, the app would ask for ever.
  if (child.exitCode === null) child.kill('SIGKILL');
  await rm(files, { recursive: true, force: true });
});

async function fillName(name: string): Promise<void> {
  await openForm(page, 'Suostumus');
  await fieldIn(page, 'consent.client-name').getByRole('textbox').fill(name);
}

/** Answers the system's open dialog with one file. */
async function choose(path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

async function planFile(): Promise<string> {
  const name = (await readdir(files)).find((one) => one.endsWith('.herate-plan'));
  return join(files, name ?? 'none');
}

function panel() {
  return page.locator('.plan-start-side');
}

test('a PDF that was filled elsewhere says what it brings and what does not fit, and nothing is taken unasked', async () => {
  const given = await page.evaluate(() =>
    window.herate.makePdf({
      materialId: 'consent',
      variant: 'fillable',
      language: 'fi',
      beside: null,
      instead: null,
      answers: null,
    }),
  );
  expect(given).toMatchObject({ ok: true });
  const path = join(files, (await readdir(files)).find((name) => name.endsWith('.pdf')) ?? '');
  const form = await PDFDocument.load(await readFile(path));
  form.getForm().getTextField(fieldNameOf('client.name')).setText('Áilu Aikio');
  form.getForm().getTextField(fieldNameOf('plan.consent-given')).setText('joskus');
  await writeFile(path, await form.save());
  await choose(path);
  await fillName(client);
  await backToSteps(page);
  await page.getByRole('button', { name: fi.plan.read.choose }).click();

  await expect(page.locator('.plan-read')).toContainText('Áilu Aikio');
  await expect(page.locator('.plan-read')).toContainText(client);
  await expect(page.locator('.plan-read')).toContainText('joskus');
  await expect(page.locator('.plan-read')).toContainText(fi.plan.read.reason['not-a-date']);
  await page.getByRole('button', { name: fi.plan.read.leave }).click();
  await openForm(page, 'Suostumus');
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(client);
  await backToSteps(page);
  await page.getByRole('button', { name: fi.plan.read.choose }).click();
  await page.getByRole('button', { name: fi.plan.read.take }).click();
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue('Áilu Aikio');
  await page.keyboard.press('Control+z');
  await backToSteps(page);
  await openForm(page, 'Suostumus');
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(client);
  await backToSteps(page);
});

test('a plan is kept encrypted with a passphrase typed twice, and a weak one is not taken', async () => {
  await panel().getByRole('button', { name: fi.plan.keeping.keep }).click();
  await page.getByLabel(fi.plan.keeping.newPassphrase).fill('kissa');
  await page.getByLabel(fi.plan.keeping.again).fill('kissa');
  await expect(page.getByRole('button', { name: fi.plan.keeping.chooseWhere })).toBeDisabled();
  await page.getByLabel(fi.plan.keeping.newPassphrase).fill(passphrase);
  await expect(page.getByText(fi.plan.keeping.strength.strong)).toBeVisible();
  await expect(page.getByText(fi.plan.keeping.different)).toBeVisible();
  await page.getByLabel(fi.plan.keeping.again).fill(passphrase);
  await page.getByRole('button', { name: fi.plan.keeping.chooseWhere }).click();

  await expect(page.locator('.plan-state')).toContainText('Tallennettu salattuna', { timeout: 15_000 });
  expect((await readFile(await planFile())).includes(Buffer.from('Kallioinen'))).toBe(false);
});

test('nothing is asked when all is kept; the file opens again with its passphrase only', async () => {
  await page.locator('.place-link', { hasText: fi.places.papers }).click();
  await expect(page.getByRole('heading', { name: fi.papers.title })).toBeAttached();
  await goToPlan(page);
  await choose(await planFile());
  await panel().getByRole('button', { name: fi.plan.keeping.open }).click();
  await page.getByLabel(fi.plan.keeping.passphrase, { exact: true }).fill('väärä salalause on tämä');
  await page.getByRole('button', { name: fi.plan.keeping.openNow, exact: true }).click();
  await expect(page.locator('.stop-bar')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(fi.plan.setEmpty)).toBeVisible();
  await page.getByLabel(fi.plan.keeping.passphrase, { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');

  await expect(page.locator('.plan-form-button').first()).toContainText('täytetty', { timeout: 15_000 });
  await openForm(page, 'Suostumus');
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(client);
  await backToSteps(page);
});

test('that it was moved is marked in the file, and the passphrase can be changed', async () => {
  await panel().getByText(fi.plan.keeping.moved, { exact: true }).click();
  await expect(panel().getByText(/^Siirretty asiakastietojärjestelmään \d/)).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('.plan-state')).toContainText('Tallennettu salattuna');
  await panel().getByRole('button', { name: fi.plan.keeping.change }).click();
  await page.getByLabel(fi.plan.keeping.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(fi.plan.keeping.newPassphrase).fill(`${passphrase} taas`);
  await page.getByLabel(fi.plan.keeping.again).fill(`${passphrase} taas`);
  await page.getByRole('button', { name: fi.plan.keeping.changeNow, exact: true }).click();

  await expect(page.getByText(fi.plan.news['passphrase-changed'])).toBeVisible({ timeout: 15_000 });
});

test('when the machine is locked, what the file lacks is written there first', async () => {
  const before = await readFile(await planFile());
  await fillName(`${client} II`);
  await lockMachine(app.electron);

  await expect(page.getByText(fi.plan.news.lockKept)).toBeVisible({ timeout: 15_000 });
  expect((await readFile(await planFile())).equals(before)).toBe(false);
  await choose(await planFile());
  await panel().getByRole('button', { name: fi.plan.keeping.open }).click();
  await page.getByLabel(fi.plan.keeping.passphrase, { exact: true }).fill(`${passphrase} taas`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.plan-form-button').first()).toContainText('täytetty', { timeout: 15_000 });
  await openForm(page, 'Suostumus');
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(`${client} II`);
});

test('leaving with changes offers to save them first', async () => {
  await fieldIn(page, 'consent.client-name').getByRole('textbox').fill(client);
  await page.locator('.place-link', { hasText: fi.places.papers }).click();
  await page.getByRole('button', { name: fi.plan.leave.keepAndGo }).click();

  await expect(page.getByRole('heading', { name: fi.papers.title })).toBeAttached({ timeout: 15_000 });
});

test('the local copy is deleted once that was asked by its name', async () => {
  await goToPlan(page);
  await choose(await planFile());
  await panel().getByRole('button', { name: fi.plan.keeping.deleteOther }).click();
  await expect(panel().getByText(/^Poistetaanko suunnitelma-/)).toBeVisible();
  await panel().getByRole('button', { name: fi.plan.keeping.delete, exact: true }).click();

  await expect(page.getByText(fi.plan.news.deleted)).toBeVisible();
  expect((await readdir(files)).filter((name) => name.endsWith('.herate-plan'))).toEqual([]);
});

test('a quarter of an hour without a key clears; the last two minutes are counted and any key stops them', async () => {
  await page.clock.install();
  await fillName(client);
  await page.clock.runFor(13.5 * minute);
  await expect(page.locator('.plan-countdown')).toContainText(/ 1\.(?:30|2\d) /);
  await page.keyboard.press('Shift');
  await expect(page.locator('.plan-countdown')).toHaveCount(0);
  await page.clock.runFor(14 * minute);
  await expect(page.locator('.plan-countdown')).toBeVisible();
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(client);
  await page.clock.runFor(1.1 * minute);

  await expect(page.getByText(fi.plan.news.idle)).toBeVisible();
  await expect(page.getByText(fi.plan.setEmpty)).toBeVisible();
  expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('Kallioinen');
});

test('while a meeting’s clock runs, its people count as present', async () => {
  await fillName(client);
  await backToSteps(page);
  await page.getByRole('button', { name: fi.plan.holdMeeting }).click();
  await page.getByRole('button', { name: fi.plan.clock.start }).click();
  await page.locator('.plan-points button').nth(2).click();
  await page.clock.runFor(20 * minute);
  await expect(page.locator('.plan-clock-left')).toHaveText('5 min yli suunnitellun');
  await expect(page.locator('.plan-countdown')).toHaveCount(0);
  await page.clock.runFor(11 * minute);

  await expect(page.getByText(fi.plan.news.idle)).toBeVisible();
});

test('the window asks before it closes, waits as long as it takes, and closes when told', async () => {
  await fillName(client);
  const close = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
    });
  await close();
  await expect(page.getByText(fi.plan.leave.close)).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await page.getByRole('button', { name: fi.plan.leave.stay }).click();
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(client);
  await close();
  const ended = once(child, 'exit');
  await page
    .getByRole('button', { name: fi.plan.leave.clearAndGo })
    .click({ noWaitAfter: true })
    .catch(() => undefined);

  await ended;
});
