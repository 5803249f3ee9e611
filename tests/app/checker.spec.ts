import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { typingPauseMs } from '../../renderer/state/document-session';
import { launchApp, type RunningApp } from './launch';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  app = await launchApp();
  page = app.window;
  await page.getByLabel('Yksikön nimi').fill('Inarin terveyskeskus');
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByLabel('Sosiaalipäivystys').fill('016 322 7700');
  await page.getByLabel('Sosiaalipalvelut').fill('040 123 4567');
  await page.getByRole('button', { name: 'Näytä paperi' }).click();
});

test.afterAll(async () => {
  await app.close();
});

function number(): Locator {
  return page.getByRole('textbox', { name: 'Sosiaalipalvelut' });
}

function findings(): Locator {
  return page.getByRole('region', { name: 'Tarkista' });
}

test('a number with a hyphen is found, and one press writes it the Finnish way', async () => {
  await number().fill('040-7654321');

  await expect(findings()).toContainText('Puhelinnumero 040-7654321 kirjoitetaan Suomessa näin: 040 765 4321.');
  await findings()
    .getByRole('button', { name: /^Korjaa: 040 765 4321 – / })
    .click();

  await expect(number()).toHaveValue('040 765 4321');
  await expect(findings()).not.toContainText('kirjoitetaan Suomessa näin');
  await expect(page.getByRole('region', { name: 'Esikatselu' })).toContainText(/040\s765\s4321/);
});

test('the same by keyboard: the press leaves the keyboard at the head of the list, and the mend is undone', async () => {
  await number().fill('(040) 1112223');
  const mend = findings().getByRole('button', { name: /^Korjaa: 040 111 2223 – / });
  // What is typed without a pause is undone together with what follows it.
  await page.waitForTimeout(typingPauseMs + 200);
  await mend.focus();
  await page.keyboard.press('Enter');

  await expect(number()).toHaveValue('040 111 2223');
  await expect(page.locator('#check-title')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(number()).toHaveValue('(040) 1112223');
  await mend.click();
});

test('the other button of the finding leads to its place', async () => {
  await number().fill('040-1112223');
  await findings()
    .getByRole('button', { name: /^Näytä paikka: Puhelinnumero 040-1112223/ })
    .click();

  await expect(number()).toBeFocused();
});

test('a list with something to mend is whole for a screen reader', async () => {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).include('.column-part').analyze();

  await expect(findings().getByRole('button', { name: /^Korjaa: 040 111 2223 – / })).toBeVisible();
  expect(result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
