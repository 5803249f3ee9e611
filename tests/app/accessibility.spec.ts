import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fi } from '../../renderer/texts/fi';
import { launchApp, type RunningApp } from './launch';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  app = await launchApp();
  page = app.window;
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
  });
});

test.afterAll(async () => {
  await app.close();
});

/** What axe finds on the page as it stands now, by rule and element. */
async function violations(): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}

/** Nothing but what is meant to scroll is wider than the window. */
function widthTooMuch(): Promise<number> {
  return page.evaluate(() => {
    const place = document.querySelector('.place');
    return Math.max(
      document.documentElement.scrollWidth - innerWidth,
      place === null ? 0 : place.scrollWidth - place.clientWidth,
    );
  });
}

async function expectGoodScreen(): Promise<void> {
  // Small movements on the way in are let to end: axe would see half-faded colours.
  await page.waitForTimeout(300);
  expect(await violations()).toEqual([]);
  expect(await widthTooMuch()).toBe(0);
}

test('first step of the guide', async () => {
  await expect(page.getByRole('heading', { name: fi.guide.nameTitle })).toBeVisible();

  await expectGoodScreen();
});

test('second step of the guide', async () => {
  await page.getByLabel(fi.facts.unitName).fill('Inarin terveyskeskus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: fi.guide.phonesTitle })).toBeVisible();

  await expectGoodScreen();
});

test('a paper that is stopped', async () => {
  await page.getByRole('button', { name: fi.guide.later }).click();
  await expect(page.getByText(fi.paper.stopped)).toBeVisible();

  await expectGoodScreen();
});

test('the shelf with a paper that is stopped', async () => {
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  await expect(page.getByText(/Ei voi vielä tulostaa/).first()).toBeVisible();

  await expectGoodScreen();
});
