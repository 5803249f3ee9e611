import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interfaceLanguages, type InterfaceLanguage } from '../../templates/model/language';
import { messageFor } from '../../templates/messages/messages';
import { en } from '../../renderer/texts/en';
import { fi, type Texts } from '../../renderer/texts/fi';
import { sv } from '../../renderer/texts/sv';
import { launchApp, untilSaved, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

const texts: Readonly<Record<InterfaceLanguage, Texts>> = { fi, sv, en };
const ownNames: Readonly<Record<InterfaceLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
const unitName = 'Inarin varmuuskoe';
const phone = '040 123 4567';

let folder = '';
let stick = '';
let running: RunningApp | null = null;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-backup-'));
  stick = join(folder, 'tikku');
  await mkdir(stick);
});

test.afterEach(async () => {
  await running?.close();
  running = null;
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function start(data = 'data'): Promise<Page> {
  running = await launchApp({ dataFolder: join(folder, data), configFolder: join(folder, 'config') });
  await answerSaveDialogs(running.electron, stick);
  running.window.setDefaultTimeout(10_000);
  return running.window;
}

async function stop(): Promise<void> {
  await running?.close();
  running = null;
}

/** Answers the system's dialog for files and folders with one path, and counts how often it was shown. */
async function answerOpenDialogs(path: string): Promise<() => Promise<number>> {
  await running?.electron.evaluate(({ dialog }, chosen) => {
    Object.assign(globalThis, { dialogs: 0 });
    dialog.showOpenDialog = () => {
      Object.assign(globalThis, { dialogs: Number(Reflect.get(globalThis, 'dialogs')) + 1 });
      return Promise.resolve({ canceled: false, filePaths: [chosen] });
    };
  }, path);
  return async () => (await running?.electron.evaluate(() => Number(Reflect.get(globalThis, 'dialogs')))) ?? 0;
}

/** A person's clicks in the window from now on, also those made with the keyboard. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: 0 });
    addEventListener('click', () => Object.assign(window, { clicks: Number(Reflect.get(window, 'clicks')) + 1 }), true);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'clicks')));
}

/** A unit with a name and a number, made as the guide makes it. */
async function makeUnit(page: Page): Promise<void> {
  await page.getByLabel(fi.facts.unitName).fill(unitName);
  await page.keyboard.press('Enter');
  await page.getByLabel('Sosiaalipalvelut').fill(phone);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  await expect(page.getByRole('heading', { name: fi.papers.title })).toBeVisible();
}

async function openBackups(page: Page, t: Texts = fi): Promise<void> {
  await page.getByRole('button', { name: t.places.settings }).click();
  await page.getByRole('tab', { name: t.settings.backups, exact: true }).click();
  await expect(page.getByRole('heading', { name: t.backups.byItself })).toBeVisible();
}

async function backupsOn(path: string): Promise<readonly string[]> {
  return (await readdir(path)).filter((name) => name.endsWith('.herate-backup')).sort();
}

async function makeBackupFile(page: Page): Promise<string> {
  await openBackups(page);
  await page.getByRole('button', { name: fi.backups.make, exact: true }).click();
  await expect(page.getByText(/Tallennettiin herate-varmuuskopio-\d{4}-\d\d-\d\d\.herate-backup/)).toBeVisible();
  const [name = ''] = await backupsOn(stick);
  return join(stick, name);
}

async function giveName(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: fi.settings.unit, exact: true }).click();
  await page.getByRole('tabpanel').getByLabel(fi.facts.unitName).fill(name);
  await expect(page.locator('.unit-switcher')).toContainText(name);
  await untilSaved(page);
}

const currentName = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await window.herate.readWorkspace()).unit?.names.fi);

test('restores everything on another machine in three clicks from the first start', async () => {
  const first = await start();
  await makeUnit(first);
  const backup = await makeBackupFile(first);
  await stop();
  await rm(join(folder, 'data'), { recursive: true });

  const page = await start();
  const dialogs = await answerOpenDialogs(backup);
  const clicks = await countClicks(page);
  await page.getByRole('button', { name: fi.guide.restore }).click();
  await expect(page.getByText(unitName)).toBeVisible();
  await page.getByRole('button', { name: fi.backups.restoreThis }).click();

  await expect(page.getByRole('heading', { name: fi.papers.title })).toBeVisible();
  await expect(page.locator('.unit-switcher')).toContainText(unitName);
  await expect(
    page
      .getByText(phone)
      .or(page.locator(`input[value="${phone}"]`))
      .first(),
  ).toBeVisible();
  expect((await clicks()) + (await dialogs())).toBe(3);
  expect(await page.evaluate(async () => (await window.herate.readWorkspace()).units.length)).toBe(1);
});

test('is restored with the keyboard alone, and taken back', async () => {
  const page = await start();
  await makeUnit(page);
  const backup = await makeBackupFile(page);
  await giveName(page, 'Myöhempi nimi');
  await answerOpenDialogs(backup);
  await page.getByRole('tab', { name: fi.settings.backups, exact: true }).press('Enter');
  await page.getByRole('button', { name: fi.backups.chooseFile }).press('Enter');

  await expect(page.getByRole('heading', { name: /^Varmuuskopio / })).toBeFocused();
  await expect(page.getByText(fi.backups['newer-here'])).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: fi.backups.restoreThis })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.unit-switcher')).toContainText(unitName);
  await page.getByRole('button', { name: fi.backups.goBack }).press('Enter');

  await expect(page.locator('.unit-switcher')).toContainText('Myöhempi nimi');
  await stop();
  expect(await currentName(await start())).toBe('Myöhempi nimi');
});

test('an earlier state that was kept by itself comes back in three clicks, and undo takes it back', async () => {
  const first = await start();
  await makeUnit(first);
  await stop();
  const page = await start();
  await page.getByRole('button', { name: fi.places.settings }).click();
  await giveName(page, 'Vahingossa muutettu');
  const clicks = await countClicks(page);

  await page.getByRole('tab', { name: fi.settings.backups, exact: true }).click();
  const kept = page.getByRole('region', { name: fi.backups.keptTitle });
  await kept.getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: /^Aiempi tila / })).toBeFocused();
  await expect(page.getByText(fi.backups['newer-here'])).toBeVisible();
  await page.getByRole('button', { name: fi.backups.restoreThis }).click();

  await expect(page.locator('.unit-switcher')).toContainText(unitName);
  expect(await clicks()).toBe(3);
  expect(await currentName(page)).toBe(unitName);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.unit-switcher')).toContainText('Vahingossa muutettu');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.unit-switcher')).toContainText(unitName);
});

test('is made by itself in the chosen folder, on closing, and calmly not where the stick is missing', async () => {
  const page = await start();
  await makeUnit(page);
  await openBackups(page);
  await answerOpenDialogs(stick);
  await page.getByRole('button', { name: fi.backups.chooseFolder }).click();
  await expect(page.getByText(/^Viimeisin kopio: /)).toBeVisible();
  await expect(page.getByText(fi.backups.automatic)).toBeVisible();
  await giveName(page, 'Ennen sulkemista');
  await stop();
  expect(await backupsOn(stick)).toHaveLength(2);

  const again = await start();
  await rename(stick, join(folder, 'pois'));
  await openBackups(again);
  await again.getByRole('button', { name: fi.backups.makeNow }).click();
  await expect(
    again
      .getByRole('status')
      .getByText(/^Varmuuskopiota ei voitu tehdä: tikku puuttuu/)
      .first(),
  ).toBeVisible();
  await expect(again.getByText(/Tiedot ovat tallessa tällä koneella\./).first()).toBeVisible();
  await rename(join(folder, 'pois'), stick);
  await again.locator('.bar').getByRole('button', { name: fi.app.tryAgain }).click();
  await expect(again.getByText(/tikku puuttuu/)).toHaveCount(0);
  expect(await backupsOn(stick)).toHaveLength(3);
});

test('is refused where it is damaged, and nothing changes', async () => {
  const page = await start();
  await makeUnit(page);
  const backup = await makeBackupFile(page);
  const bytes = await readFile(backup);
  await writeFile(backup, bytes.subarray(0, bytes.length - 40));
  await answerOpenDialogs(backup);

  await page.getByRole('button', { name: fi.backups.chooseFile }).click();

  const name = backup.split('/').at(-1) ?? '';
  await expect(page.getByRole('alert')).toContainText(messageFor('fi', 'failure.backup-damaged', { file: name }));
  expect(await currentName(page)).toBe(unitName);
});

async function expectGoodScreen(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual(
    [],
  );
  const tooMuch = await page.evaluate(() => {
    const place = document.querySelector('.place');
    return place === null ? 0 : place.scrollWidth - place.clientWidth;
  });
  expect(tooMuch).toBe(0);
}

/** For a person to look at, in both sizes of the design. */
async function picture(page: Page, name: string): Promise<void> {
  const target = process.env['HERATE_PICTURES'];
  if (target === undefined) return;
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await running?.electron.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(target, `${name}-${width}.png`) });
  }
}

test('every screen of it is good in three languages', async () => {
  test.setTimeout(180_000);
  const page = await start();
  await makeUnit(page);
  const backup = await makeBackupFile(page);
  await giveName(page, 'Toinen nimi');
  await answerOpenDialogs(stick);
  await openBackups(page);
  await page.getByRole('button', { name: fi.backups.chooseFolder }).click();
  await expect(page.getByText(/^Viimeisin kopio: /)).toBeVisible();
  await answerOpenDialogs(backup);
  for (const language of interfaceLanguages) {
    const t = texts[language];
    await page.locator('.top-bar-language button').click();
    await page.getByRole('option', { name: ownNames[language] }).click();
    await expect(page.getByRole('heading', { name: t.backups.byItself })).toBeVisible();
    await expectGoodScreen(page);
    await picture(page, `list-${language}`);
    await page.getByRole('button', { name: t.backups.chooseFile }).click();
    await expect(page.getByText(t.backups.nothingYet)).toBeVisible();
    await expectGoodScreen(page);
    await picture(page, `preview-${language}`);
    await page.getByRole('button', { name: t.backups.restoreThis }).click();
    await expect(page.getByRole('button', { name: t.backups.goBack })).toBeVisible();
    await expectGoodScreen(page);
    await picture(page, `restored-${language}`);
    await page.getByRole('button', { name: t.backups.goBack }).click();
    await expect(page.locator('.unit-switcher')).toContainText('Toinen nimi');
  }
  await rename(stick, join(folder, 'pois'));
  await page.getByRole('button', { name: en.backups.makeNow }).click();
  await expect(page.locator('.bar')).toContainText('the stick is missing');
  await expectGoodScreen(page);
  await picture(page, 'missing-en');
});

test('the guide’s way to a backup is good in its first look and with a backup open', async () => {
  const first = await start();
  await makeUnit(first);
  const backup = await makeBackupFile(first);
  await stop();

  const page = await start('other');
  await answerOpenDialogs(backup);
  await expect(page.getByRole('button', { name: fi.guide.restore })).toBeVisible();
  await expectGoodScreen(page);
  await picture(page, 'guide');
  await page.getByRole('button', { name: fi.guide.restore }).click();
  await expect(page.getByText(unitName)).toBeVisible();
  await expectGoodScreen(page);
  await picture(page, 'guide-preview');
  await page.getByRole('button', { name: fi.backups.back }).click();
  await expect(page.getByRole('button', { name: fi.guide.restore })).toBeVisible();
});
