import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ timeout: 120_000 });

const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;
const unitId = 'esimerkkila';
let folder = '';
let running: ChildProcess[] = [];

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-shared-'));
  running = [];
});

test.afterEach(async () => {
  for (const process of running) process.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function dataFolder(): string {
  return join(folder, 'data');
}

/** One person's app: the shared data folder, and a profile of their own as on another machine. */
async function open(person: string): Promise<RunningApp> {
  const app = await launchApp({ dataFolder: dataFolder(), configFolder: join(folder, person) });
  running.push(app.electron.process());
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
  });
  return app;
}

/** The first person's app, with the example unit in use and the guide done, at the facts of the unit. */
async function openFirst(): Promise<RunningApp> {
  const app = await open('aino');
  await untilGuideHasUnit(app.window);
  await app.window.evaluate(async () => {
    const before = await window.herate.readWorkspace();
    await window.herate.createUnit({ from: 'example' });
    if (before.unit !== null) await window.herate.removeUnit({ unitId: before.unit.id });
    const { settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...settings, isGuideDone: true });
  });
  await app.window.reload();
  await toUnitFacts(app.window);
  return app;
}

async function openSecond(): Promise<RunningApp> {
  const app = await open('eero');
  await toUnitFacts(app.window);
  return app;
}

async function toUnitFacts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await expect(nameField(page)).toBeVisible();
}

function nameField(page: Page) {
  return page.getByLabel(/^Yksikön nimi( \(suomeksi\)| \(suomi\))?$/).first();
}

async function storedName(): Promise<string> {
  return readFile(join(dataFolder(), 'units', unitId, 'unit', 'live.json'), 'utf8');
}

const sentence = 'Ivalon terveysasema, Inarin terveyskeskus ja Utsjoen terveysasema yhdessä ja erikseen';

/** The second takes the folder while the first types: the letters of that moment find it taken. Answers what was kept. */
async function takeWhileTyping(first: Page, second: Page): Promise<string> {
  await nameField(first).fill('');
  const typing = first.keyboard.type(sentence, { delay: 60 });
  await expect(nameField(first)).toHaveValue(/^Ivalon ter/);
  await second.getByRole('button', { name: 'Ota muokattavaksi' }).focus();
  await second.keyboard.press('Enter');
  await expect(second.getByRole('button', { name: 'Ota muokattavaksi' })).toHaveCount(0);
  await typing;
  const said = first.getByText('Kansioon tallentamatta jäi: Ivalon');
  await expect(said).toBeVisible({ timeout: 8000 });
  const kept = /jäi: (.*)\. Muutokset/.exec((await said.textContent()) ?? '')?.[1] ?? '';
  expect(sentence.startsWith(kept)).toBe(true);
  return kept;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

async function expectGoodInEveryLanguage(page: Page, name: string): Promise<void> {
  // Finnish last: the rest of the test speaks it.
  for (const language of ['sv', 'en', 'fi'] as const) {
    await page.locator('.top-bar-language button').click();
    await page.getByRole('option', { name: languageNames[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await violations(page)).toEqual([]);
    await picture(page, `${name}-${language}`);
  }
}

test('the second person reads only, sees who has the folder, and sees what the first saves', async () => {
  const first = await openFirst();
  const second = await openSecond();

  const bar = second.window.getByText('Tietoja muokataan nyt toisessa Heräte-ohjelmassa');
  await expect(bar).toContainText(/kone .+ alkaen \d+\.\d+\.\d{4} klo/);
  await expect(second.window.getByText('Vain luku: muutokset eivät tallennu')).toBeVisible();
  await expectGoodInEveryLanguage(second.window, 'second-reads');

  await nameField(first.window).fill('Ivalon terveysasema');

  await expect(nameField(second.window)).toHaveValue('Ivalon terveysasema', { timeout: 8000 });
  await expect(second.window.getByText(/^Päivitetty \d+\.\d\d$/)).toBeVisible();
  await expect(first.window.getByText('Tietoja muokataan nyt')).toHaveCount(0);
});

test('the second takes over by keyboard; the first is told, and what was typed too late is not lost', async () => {
  const first = await openFirst();
  await nameField(first.window).fill('Ennen ottamista');
  await expect.poll(storedName).toContain('Ennen ottamista');
  const second = await openSecond();
  await expect(nameField(second.window)).toHaveValue('Ennen ottamista');

  const keptWords = await takeWhileTyping(first.window, second.window);
  const before = await nameField(second.window).inputValue();
  expect(keptWords.startsWith(before)).toBe(true);
  await nameField(second.window).fill('Toisen sanat');

  const told = first.window.getByText('Tiedot otettiin muokattavaksi toisessa Heräte-ohjelmassa');
  await expect(told).toBeVisible({ timeout: 8000 });
  await expect(nameField(first.window)).toHaveValue('Toisen sanat', { timeout: 8000 });
  expect(await storedName()).toContain('Toisen sanat');
  const kept = join(dataFolder(), 'units', unitId, 'unit', 'kept');
  const older = await Promise.all((await readdir(kept)).map((name) => readFile(join(kept, name), 'utf8')));
  const files = (await readdir(join(dataFolder(), 'backups'))).filter((name) => name.endsWith('.herate-backup'));
  expect(files).toEqual([expect.stringMatching(/^otettu-muokattavaksi-/)]);
  // The state that was found, give or take the letter that was on its way.
  expect(older.join('')).toContain('"Ivalon');
  expect(await violations(first.window)).toEqual([]);
  await picture(first.window, 'first-told');

  await answerSaveDialogs(first.electron, folder);
  await first.window.getByRole('button', { name: `Tallenna tiedostoon: ${keptWords}` }).click();
  await expect(first.window.getByText('Kansioon tallentamatta jäi')).toHaveCount(0);
  const [copy = ''] = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  expect(await readFile(join(folder, copy), 'utf8')).toContain(`"${keptWords}"`);
});

test('words kept of a taken folder become a unit when it is taken back', async () => {
  const first = await openFirst();
  const second = await openSecond();
  const keptWords = await takeWhileTyping(first.window, second.window);

  await first.window.getByRole('button', { name: 'Ota muokattavaksi' }).click();
  await first.window.getByRole('button', { name: `Lisää yksiköksi: ${keptWords}` }).click();

  await expect(first.window.getByRole('button', { name: `Yksikkö: ${keptWords}` })).toBeVisible();
  await expect(nameField(first.window)).toHaveValue(keptWords);
  await expect(second.window.getByText('Tiedot otettiin muokattavaksi')).toBeVisible({ timeout: 8000 });
});

test('when the first closes, the second is told that the folder is free', async () => {
  const first = await openFirst();
  const second = await openSecond();

  await first.electron.close();

  await expect(second.window.getByText('Kukaan muu ei enää muokkaa tietoja.')).toBeVisible({ timeout: 8000 });
  await second.window.getByRole('button', { name: 'Ota muokattavaksi' }).click();
  await nameField(second.window).fill('Nyt minun');
  await expect.poll(storedName).toContain('Nyt minun');
});

test('a folder that vanishes is said, typing goes on, and all is saved when it is back', async () => {
  const app = await openFirst();
  await rename(dataFolder(), `${dataFolder()}-away`);
  await nameField(app.window).fill('Kirjoitettu ilman kansiota');

  await expect(app.window.getByText('Tietojen kansio ei ole nyt paikalla.')).toBeVisible({ timeout: 8000 });
  await nameField(app.window).fill('Kirjoitettu ilman kansiota, ja lisää');
  expect(await readdir(folder)).not.toContain('data');
  await expectGoodInEveryLanguage(app.window, 'away');

  await rename(`${dataFolder()}-away`, dataFolder());

  await expect(app.window.getByText('Tietojen kansio ei ole nyt paikalla.')).toHaveCount(0, { timeout: 8000 });
  await expect(app.window.getByText(/^Tallennettu /)).toBeVisible();
  expect(await storedName()).toContain('Kirjoitettu ilman kansiota, ja lisää');
  await expect(nameField(app.window)).toHaveValue('Kirjoitettu ilman kansiota, ja lisää');
});

test('closing while the folder is away offers a copy elsewhere, and the words are offered at the next start', async () => {
  const app = await openFirst();
  await rename(dataFolder(), `${dataFolder()}-away`);
  await nameField(app.window).fill('Vain muistissa');
  await expect(app.window.getByText('Tietojen kansio ei ole nyt paikalla.')).toBeVisible({ timeout: 8000 });
  await answerSaveDialogs(app.electron, folder);
  await app.electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      Object.assign(globalThis, { asked: given.at(-1) });
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const closed = app.electron.waitForEvent('close');

  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close();
  });
  await closed;

  expect(await readFile(join(folder, 'Vain muistissa.json'), 'utf8')).toContain('"Vain muistissa"');
  await rename(`${dataFolder()}-away`, dataFolder());
  const again = await open('aino');
  await expect(again.window.getByText('Kansioon tallentamatta jäi: Vain muistissa')).toBeVisible();
  await again.window.getByRole('button', { name: 'Lisää yksiköksi: Vain muistissa' }).click();
  await expect(again.window.getByRole('button', { name: 'Yksikkö: Vain muistissa' })).toBeVisible();
});

test('staying is possible too: the window closes only when that is wanted', async () => {
  const app = await openFirst();
  await rename(dataFolder(), `${dataFolder()}-away`);
  await nameField(app.window).fill('Jatketaan');
  await expect(app.window.getByText('Tietojen kansio ei ole nyt paikalla.')).toBeVisible({ timeout: 8000 });
  await app.electron.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 2, checkboxChecked: false });
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close();
  });
  await app.window.waitForTimeout(4000);

  await rename(`${dataFolder()}-away`, dataFolder());

  await expect.poll(storedName, { timeout: 8000 }).toContain('Jatketaan');
});
