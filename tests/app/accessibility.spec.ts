import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages, type InterfaceLanguage } from '../../templates/model/language';
import { en } from '../../renderer/texts/en';
import { fi } from '../../renderer/texts/fi';
import { sv } from '../../renderer/texts/sv';
import type { Texts } from '../../renderer/texts/fi';
import { launchApp, type RunningApp } from './launch';

test.describe.configure({ mode: 'serial' });

const texts: Readonly<Record<InterfaceLanguage, Texts>> = { fi, sv, en };
const ownNames: Readonly<Record<InterfaceLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

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

async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  await page.locator('.top-bar-language button').click();
  await page.getByRole('option', { name: ownNames[language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
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

for (const language of interfaceLanguages) {
  test.describe(`in ${language}`, () => {
    const t = texts[language];

    test('shelf', async () => {
      await chooseLanguage(language);
      await page.getByRole('button', { name: t.places.papers, exact: true }).click();
      await expect(page.getByRole('heading', { name: t.papers.title })).toBeVisible();

      await expectGoodScreen();
    });

    test('paper with everything unfolded', async () => {
      await page
        .getByRole('button', { name: /: (?:Heräte-työkalu|Heräte-verktyget|Trigger tool)$/ })
        .last()
        .click();
      await page.getByRole('button', { name: t.shown.title }).click();
      await page.getByRole('button', { name: t.laws.title }).click();

      await expectGoodScreen();
      await page.getByRole('button', { name: t.paper.back, exact: true }).click();
    });

    for (const part of ['unit', 'contacts', 'look', 'units', 'printers', 'backups', 'app'] as const) {
      test(`settings: ${part}`, async () => {
        await page.getByRole('button', { name: t.places.settings }).click();
        await page.getByRole('tab', { name: t.settings[part], exact: true }).click();
        await expect(page.getByRole('tabpanel')).toBeVisible();

        await expectGoodScreen();
      });
    }
  });
}

test('a contact with all its fields open, in an example unit of three languages', async () => {
  await chooseLanguage('fi');
  await page.getByRole('tab', { name: fi.settings.units, exact: true }).click();
  await page.getByRole('button', { name: fi.units.addExample }).click();
  await expect(page.locator('.unit-switcher')).toContainText('esimerkki');
  await page.getByRole('tab', { name: fi.settings.contacts, exact: true }).click();
  await page.locator('.contact-row .fold-handle').first().click();

  await expectGoodScreen();
});

for (const scheme of ['dark', 'light'] as const) {
  test(`every place in ${scheme} colours`, async () => {
    await page.emulateMedia({ colorScheme: scheme });

    await expectGoodScreen();
    await page.getByRole('button', { name: fi.places.papers, exact: true }).click();
    await expectGoodScreen();
    await page
      .getByRole('button', { name: /: (?:Heräte-työkalu|Heräte-verktyget|Trigger tool)$/ })
      .last()
      .click();
    await expectGoodScreen();
    await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
    await page.getByRole('button', { name: fi.places.settings }).click();
  });
}

test('text of double size reflows without sideways scrolling', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(2);
  });
  await page.getByRole('button', { name: fi.places.papers, exact: true }).click();
  expect(await widthTooMuch()).toBe(0);
  await page
    .getByRole('button', { name: /: (?:Heräte-työkalu|Heräte-verktyget|Trigger tool)$/ })
    .last()
    .click();
  expect(await widthTooMuch()).toBe(0);
});
