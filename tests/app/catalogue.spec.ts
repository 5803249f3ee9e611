import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../renderer/texts/en';
import { fi } from '../../renderer/texts/fi';
import { sv } from '../../renderer/texts/sv';
import { launchApp, type RunningApp } from './launch';
import { pdfPages } from './pdf-text';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

let folder: string;
let app: RunningApp;
let page: Page;
/** How many papers there are. */
let all: number;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-catalogue-'));
  await mkdir(join(folder, 'files'));
  app = await launchApp();
  page = app.window;
  await answerSaveDialogs(app.electron, join(folder, 'files'));
  await setSize(1280, 800);
  await page.getByRole('button', { name: fi.guide.example }).click();
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function setSize(width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** What axe finds on the page as it stands now, by rule and element. */
async function violations(): Promise<readonly string[]> {
  // React Aria keeps what it said of a button at work for seven seconds, also when the button is gone: not the page's own.
  await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0, { timeout: 10_000 });
  // Small movements on the way in are let to end: axe would see half-faded colours.
  await page.waitForTimeout(300);
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}

function widthTooMuch(): Promise<number> {
  return page.evaluate(() => {
    const place = document.querySelector('.place');
    return Math.max(
      document.documentElement.scrollWidth - innerWidth,
      place === null ? 0 : place.scrollWidth - place.clientWidth,
    );
  });
}

function search() {
  return page.getByRole('searchbox', { name: fi.papers.search });
}

test('the shelf shows every paper, each with a picture of at most two pages once it is near', async () => {
  await expect(page.locator('.paper-card').first()).toBeVisible();
  all = await page.locator('.paper-card').count();
  expect(all).toBeGreaterThanOrEqual(6);

  for (const card of await page.locator('.paper-card').all()) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator('.page').first()).toBeVisible();
    expect(await card.locator('.page').count()).toBeLessThanOrEqual(2);
  }
  expect(await widthTooMuch()).toBe(0);
  await page.getByRole('heading', { name: fi.papers.title, exact: true }).scrollIntoViewIfNeeded();
});

test('no picture is larger than its place', async () => {
  const sticksOut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.paper-card-picture')].filter((place) => {
        const room = place.getBoundingClientRect();
        return [...place.querySelectorAll('.page')].some((one) => {
          const box = one.getBoundingClientRect();
          return box.right > room.right || box.left < room.left || box.bottom > room.bottom || box.top < room.top;
        });
      }).length,
  );

  expect(sticksOut).toBe(0);
});

test('the search finds by name and by purpose in capitals too, and says how many', async () => {
  await search().fill('NUMEROJULISTE');
  await expect(page.locator('.paper-card')).toHaveCount(1);
  await expect(page.getByText('1 paperi', { exact: true })).toBeVisible();

  await search().fill('juliste a3');
  await expect(page.getByRole('heading', { name: fi.materials['trigger-poster'].name })).toBeVisible();
});

test('a search that finds nothing says what to do, and Escape brings everything back', async () => {
  await search().fill('xyz');
  await expect(page.getByText('Mikään paperi ei vastaa hakua ”xyz”.')).toBeVisible();
  await expect(page.locator('.paper-card')).toHaveCount(0);

  await page.getByRole('button', { name: fi.papers.searchClear }).last().click();
  await expect(page.locator('.paper-card')).toHaveCount(all);

  await search().fill('xyz');
  await page.keyboard.press('Escape');
  await expect(page.locator('.paper-card')).toHaveCount(all);
});

test('a number typed on the shelf comes onto every picture that is seen', async () => {
  const field = page.getByLabel('Sosiaalipalvelut', { exact: true });
  await field.fill('040 111 2233');

  await expect(field).toHaveValue('040 111 2233');
  const card = page.locator('.paper-card', { hasText: fi.materials['trigger-tool'].name });
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('.page').last()).toContainText(/040\s111\s2233/);
});

test('a poster is opened and its variant chosen: the sheets, the sides and the file follow', async () => {
  await page.getByRole('button', { name: `Avaa: ${fi.materials['trigger-poster'].name}` }).click();
  await expect(page.locator('.preview .page')).toHaveCount(1);
  await expect(page.getByText('1 arkki A3-paperia.')).toBeVisible();

  await page.locator('.paper-choices button').first().click();
  await page.getByRole('option', { name: fi.variants.tiled }).click();

  await expect(page.getByText('Juliste A4-arkkeina: 4 arkkia. Liimaa yhteen kokoamiskuvan mukaan.')).toBeVisible();
  await expect(page.getByText(fi.paper.shownAsPoster)).toBeVisible();
  await expect(page.getByRole('button', { name: fi.paper.word })).toHaveCount(0);
});

test('its PDF is made', async () => {
  await page.getByRole('button', { name: fi.paper.pdf, exact: true }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 30_000 });

  const [name = ''] = (await readdir(join(folder, 'files'))).filter((file) => file.endsWith('.pdf'));
  const { pages } = await pdfPages(join(folder, 'files', name));
  expect(pages).toBeGreaterThanOrEqual(1);
});

test('axe finds nothing on the paper, and nothing is wider than the window', async () => {
  expect(await violations()).toEqual([]);
  expect(await widthTooMuch()).toBe(0);
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
});

test('a leaflet is made in grey and in two languages; large print leaves the first language', async () => {
  await page.getByRole('button', { name: `Avaa: ${fi.materials['client-leaflet'].name}` }).click();
  await page.getByText(fi.paper.grey).click();
  await expect(page.locator('.preview .paper.ink-grey')).toBeVisible();

  await page.locator('.paper-choices button').last().click();
  await page.getByRole('option', { name: 'suomi + ruotsi' }).click();
  await expect(page.locator('.preview .page')).toHaveCount(8);
  await expect(page.locator('.preview .page[lang="sv"]')).toHaveCount(4);

  await page.getByRole('button', { name: fi.paper.pdf, exact: true }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 30_000 });

  await page.locator('.paper-choices button').first().click();
  await page.getByRole('option', { name: fi.variants['large-print'] }).click();
  await expect(page.locator('.preview .page[lang="sv"]')).toHaveCount(0);
  await expect(page.locator('.preview .paper.ink-grey.large-print')).toBeVisible();
  expect(await widthTooMuch()).toBe(0);
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
});

test('a Sámi paper says what is missing and is made only when somebody has chosen the Finnish words', async () => {
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await page.getByText(fi.languages.smn, { exact: true }).click();
  await page.getByRole('button', { name: 'Paperit', exact: true }).click();
  await page.getByRole('button', { name: `Avaa: ${fi.materials['contact-poster'].name}` }).click();
  await page.locator('.paper-choices button').last().click();
  await page.getByRole('option', { name: fi.languages.smn, exact: true }).click();
  await expect(page.locator('.preview .missing').first()).toBeVisible();
  await expect(page.getByRole('button', { name: fi.paper.pdf, exact: true })).toBeDisabled();
  expect(await violations()).toEqual([]);

  await page.getByText(fi.paper.missingInFinnish, { exact: true }).click();
  await expect(page.locator('.preview .missing')).toHaveCount(0);
  await expect(page.getByRole('button', { name: fi.paper.pdf, exact: true })).toBeEnabled();
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
});

for (const [language, ownName, t] of [
  ['sv', 'Svenska', sv],
  ['en', 'English', en],
  ['fi', 'Suomi', fi],
] as const) {
  test(`axe finds nothing on the shelf in ${language}`, async () => {
    await page.locator('.top-bar-language button').click();
    await page.getByRole('option', { name: ownName }).click();
    await expect(page.getByRole('searchbox', { name: t.papers.search })).toBeVisible();

    expect(await violations()).toEqual([]);
    expect(await widthTooMuch()).toBe(0);
  });
}
