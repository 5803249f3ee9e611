import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPrinter, type TestPrinter } from './cups';
import { launchApp, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

let printer: TestPrinter;
let files: string;
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  printer = await startTestPrinter();
  files = await mkdtemp(join(tmpdir(), 'herate-keyboard-'));
  app = await launchApp();
  page = app.window;
  await answerSaveDialogs(app.electron, files);
});

test.afterAll(async () => {
  await app.close();
  await printer.stop();
  await rm(files, { recursive: true, force: true });
});

/** What has the keyboard: its role or element, and the name that a screen reader says. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });
}

/** Presses Tab until the named thing has the keyboard; fails when a whole round does not reach it. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isIt = (said: string): boolean => (typeof name === 'string' ? said.trim() === name : name.test(said));
  for (let presses = 0; presses < 120; presses += 1) {
    if (isIt(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}

/** Whether the focused thing carries the ring: 3 px around it, or around the box of a tick. */
function hasFocusRing(): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const shown = element?.closest('.tick')?.querySelector('.tick-box') ?? element;
    return (
      shown !== null &&
      getComputedStyle(shown).outlineWidth === '3px' &&
      getComputedStyle(shown).outlineStyle !== 'none'
    );
  });
}

test('the guide is walked with the keyboard alone', async () => {
  await expect(page.getByLabel('Yksikön nimi')).toBeFocused();
  await page.keyboard.type('Inarin terveyskeskus');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Sosiaalipäivystys')).toBeFocused();
  await page.keyboard.type('016 322 7700');
  await tabTo('Sosiaalipalvelut');
  await page.keyboard.type('040 123 4567');
  await page.keyboard.press('Enter');

  await expect(page.locator('.preview .page')).toHaveCount(2);
});

test('PDF and printing are reached and done with the keyboard', async () => {
  await tabTo('PDF');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  await tabTo('Tulosta', 'Shift+Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByText(/^Lähetettiin tulostimelle/)).toBeVisible({ timeout: 20_000 });
  expect((await readdir(files)).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  expect(await printer.jobs()).toHaveLength(1);
});

test('the keyboard stays on the button that was pressed', async () => {
  expect(await focused()).toBe('Tulosta');
});

test('the preview is zoomed with plus, minus, one and nought', async () => {
  await page.locator('.preview-room').focus();
  const scale = page.locator('.preview-scale');

  await page.keyboard.press('1');
  await expect(scale).toHaveText('100 %');
  await page.keyboard.press('+');
  await expect(scale).toHaveText('125 %');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(scale).toHaveText('90 %');
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Sivun leveys' })).toHaveAttribute('aria-pressed', 'true');
});

test('sides are chosen from their list and remembered', async () => {
  await tabTo(/kaksipuolinen, käännä pitkältä/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: /yksipuolinen/ })).toBeVisible();
});

test('from the paper to the settings: a contact is added, filled and moved', async () => {
  await tabTo('Paperit', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo('Asetukset');
  await page.keyboard.press('Enter');
  await tabTo('Yksikkö');
  await page.keyboard.press('ArrowRight');
  await tabTo('Lisää yhteystieto');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Oma nimi (suomi)')).toBeFocused();
  await page.keyboard.type('Diakonia');
  await tabTo('Siirrä ylös: Diakonia', 'Shift+Tab');
  await page.keyboard.press('Enter');

  await expect(page.locator('.contact-row .fold-handle').nth(1)).toContainText('Diakonia');
});

test('whatever has the keyboard shows it', async () => {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const isOnPage = await page.evaluate(() => document.activeElement !== document.body);
    expect(isOnPage ? await hasFocusRing() : true, `the ring is missing on: ${await focused()}`).toBe(true);
  }
});
