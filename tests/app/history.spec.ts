import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const folders: string[] = [];
let folder: string;
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  await openNew();
});

test.afterAll(async () => {
  await app.close();
  for (const made of folders) await rm(made, { recursive: true, force: true });
});

async function openNew(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'herate-history-'));
  folders.push(folder);
  await open();
}

async function open(): Promise<void> {
  app = await launchApp({ dataFolder: join(folder, 'data') });
  page = app.window;
  await answerSaveDialogs(app.electron, folder);
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
  });
}

async function goToVersions(): Promise<void> {
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.history, exact: true }).click();
  await expect(page.getByRole('heading', { name: fi.history.title, level: 1 })).toBeVisible();
}

function cards(): Locator {
  return page.locator('.history-view .paper-card');
}

function card(name: string): Locator {
  return cards().filter({ has: page.getByRole('heading', { name, exact: true }) });
}

async function changeNumber(number: string): Promise<void> {
  await page.getByRole('button', { name: fi.places.papers, exact: true }).click();
  await page.getByLabel('Sosiaalipalvelut').first().fill(number);
}

/** The number as it stands in the unit on the disk. */
async function storedNumbers(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { unit } = await window.herate.readWorkspace();
    return unit?.contacts.flatMap(({ phones }) => phones.map(({ number }) => number)) ?? [];
  });
}

test('a unit with two numbers has no versions yet', async () => {
  await page.getByLabel('Yksikön nimi').fill('Inarin terveyskeskus');
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByLabel('Sosiaalipäivystys').fill('0163227700');
  await page.getByLabel('Sosiaalipalvelut').fill('0401234567');
  await page.getByRole('button', { name: 'Näytä paperi' }).click();
  await expect(page.locator('.preview .page')).toHaveCount(2);
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();

  await goToVersions();

  await expect(page.getByText(fi.history.empty)).toBeVisible();
});

test('a version is kept under a name, with a true picture of its paper', async () => {
  await page.getByLabel(fi.history.name).fill('Ennen koulutusta');
  await page.getByRole('button', { name: fi.history.keep }).click();

  await expect(card('Ennen koulutusta')).toBeVisible();
  await expect(page.getByText('Versio ”Ennen koulutusta” tallennettiin.')).toBeVisible();
  await expect(card('Ennen koulutusta').locator('.page').first()).toContainText('Inarin terveyskeskus');
  await expect(page.getByLabel(fi.history.name)).toHaveValue('');
});

test('what has changed since is told item by item, with both papers at the same zoom', async () => {
  await changeNumber('0409999999');
  await goToVersions();
  await card('Ennen koulutusta').getByRole('button', { name: 'Vertaa nykyiseen: Ennen koulutusta' }).click();

  const table = page.getByRole('table', { name: fi.history.groups.contacts });
  const row = table.getByRole('row', { name: /Sosiaalipalvelut: puhelinnumero/ });
  await expect(row.getByRole('cell')).toHaveText([/040\s123\s4567/, /040\s999\s9999/]);
  const papers = page.locator('.compared-paper');
  await expect(papers).toHaveCount(2);
  await expect(papers.first()).toContainText(/040\s123\s4567/);
  await expect(papers.last()).toContainText(/040\s999\s9999/);
  await page.getByRole('button', { name: fi.paper.zoomIn }).click();
  const scales = await papers
    .locator('.sheets-scaled')
    .evaluateAll((all) => all.map((one) => one.getAttribute('style')));
  expect(scales[0]).toBe(scales[1]);
});

test('the older one is restored; what stood before is kept among the versions', async () => {
  await page.getByRole('button', { name: 'Palauta tämä: Ennen koulutusta' }).click();

  await expect(page.getByText(/^Palautettiin ”Ennen koulutusta”/)).toBeVisible();
  await expect(cards()).toHaveCount(2);
  await expect(cards().first()).toContainText(/Ennen palautusta/);
  await expect.poll(storedNumbers).toEqual(['0163227700', '0401234567']);
});

test('one undo takes the whole restoring back, and one redo does it again', async () => {
  await page.keyboard.press('Control+z');
  await expect.poll(storedNumbers).toEqual(['0163227700', '0409999999']);
  await expect(page.getByRole('heading', { name: fi.history.title, level: 1 })).toBeVisible();

  await page.keyboard.press('Control+Shift+z');
  await expect.poll(storedNumbers).toEqual(['0163227700', '0401234567']);
});

test('a version that was kept by itself gets a name with the keyboard alone', async () => {
  await cards()
    .first()
    .getByRole('button', { name: /^Muuta nimeä:/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Uudella numerolla');
  await page.keyboard.press('Enter');

  await expect(card('Uudella numerolla')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Muuta nimeä: Uudella numerolla' })).toBeFocused();
});

test('a name that is not wanted after all stays as it was', async () => {
  await card('Uudella numerolla')
    .getByRole('button', { name: /^Muuta nimeä:/ })
    .press('Enter');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');

  await expect(card('Uudella numerolla')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Muuta nimeä: Uudella numerolla' })).toBeFocused();
});

test('two versions are compared with each other, and left, with the keyboard', async () => {
  await card('Uudella numerolla')
    .getByRole('button', { name: /^Vertaa nykyiseen/ })
    .press('Enter');
  await expect(page.getByRole('heading', { name: fi.history.compareTitle })).toBeFocused();
  await page.getByRole('button', { name: /Uusi$/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('status').filter({ hasText: /ero/ })).toHaveText('1 ero');
  await page.getByRole('button', { name: fi.history.back, exact: true }).first().press('Enter');
  await expect(cards()).toHaveCount(2);
  await expect(page.getByRole('heading', { name: fi.history.title, level: 1 })).toBeFocused();
});

test('making a PDF and a Word file keeps one version by itself, as both say the same', async () => {
  await changeNumber('0401111111');
  for (const [button, ending] of [
    ['PDF', 'pdf'],
    ['Word', 'docx'],
  ] as const) {
    await page.getByRole('button', { name: 'Avaa: Heräte-työkalu' }).click();
    await page.getByRole('button', { name: button, exact: true }).click();
    const written = page.getByRole('button', { name: new RegExp(`^Näytä .+\\.${ending} kansiossa$`) });
    await expect(written).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  }

  await goToVersions();

  await expect(cards()).toHaveCount(3);
  await expect(cards().first().getByRole('heading')).toHaveText(/^Tulostettu \d+\.\d+\.\d{4}$/);
});

test('after a restart the versions are there, and the restoring can still be undone', async () => {
  await app.close();
  await open();
  await goToVersions();

  await expect(cards()).toHaveCount(3);
  await card('Ennen koulutusta')
    .getByRole('button', { name: /^Palauta tämä/ })
    .click();
  await expect.poll(storedNumbers).toEqual(['0163227700', '0401234567']);
  await app.close();
  await open();
  await expect(page.getByRole('heading', { name: fi.papers.title })).toBeVisible();
  await page.keyboard.press('Control+z');

  await expect.poll(storedNumbers).toEqual(['0163227700', '0401111111']);
});

test('of 50 versions only those near what is seen are read and drawn', async () => {
  await app.close();
  await openNew();
  await untilGuideHasUnit(page);
  await page.evaluate(async () => {
    await window.herate.createUnit({ from: 'example' });
    const { unit, settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...settings, isGuideDone: true });
    for (let count = 1; count <= 50; count += 1) {
      await window.herate.keepEdition({ unitId: unit?.id ?? '', name: `Versio ${String(count)}` });
    }
  });
  await app.close();
  await open();
  await goToVersions();

  await expect(cards()).toHaveCount(50);
  await expect(cards().first().locator('.page').first()).toBeVisible();
  expect(
    await cards()
      .filter({ has: page.locator('.page') })
      .count(),
  ).toBeLessThan(30);
  await cards().last().scrollIntoViewIfNeeded();
  await expect(card('Versio 1').locator('.page').first()).toBeVisible();
  const units = await readdir(join(folder, 'data', 'units'));
  const editions = await Promise.all(
    units.map((unit) => readdir(join(folder, 'data', 'units', unit, 'editions')).catch(() => [])),
  );
  expect(editions.flat()).toHaveLength(50);
});
