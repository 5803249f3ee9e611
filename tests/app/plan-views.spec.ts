import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages, type InterfaceLanguage } from '../../templates/model/language';
import { en } from '../../renderer/texts/en';
import { fi, type Texts } from '../../renderer/texts/fi';
import { sv } from '../../renderer/texts/sv';
import { launchApp, type RunningApp } from './launch';
import { fieldIn, lockMachine, openExampleUnit, setContentSize } from './plan-filling';

test.describe.configure({ mode: 'serial' });

const texts: Readonly<Record<InterfaceLanguage, Texts>> = { fi, sv, en };
const ownNames: Readonly<Record<InterfaceLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  app = await launchApp();
  page = app.window;
  await openExampleUnit(page, { areKept: true });
  await setContentSize(app.electron, 1280, 800);
});

test.afterAll(async () => {
  await lockMachine(app.electron);
  await app.close();
});

/** What has the keyboard, as a screen reader would name it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    const isTyped = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const own = isTyped ? element.labels?.[0]?.textContent : undefined;
    const parts = [own, labelled, element.getAttribute('aria-label'), element.textContent];
    return parts.find((part) => part !== null && part !== undefined && part.trim() !== '')?.trim() ?? '';
  });
}

async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}

test('a shorter plan is filled with the keyboard alone: form, choice, day, row, paper, and out', async () => {
  await page.locator('.place').focus();
  await page.keyboard.press('Shift+Tab');
  await tabTo(/^Suunnitelma$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Yhteinen suunnitelma/);
  await page.keyboard.press('Enter');
  await tabTo(/^Asiakkaan nimi/);
  await page.keyboard.type('Aino');
  await tabTo(/^On$/);
  await page.keyboard.press('Space');
  await tabTo(/Suunnitelman päivä/);
  await page.keyboard.type('03022027');
  await tabTo(/^Seuraava$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Suostumus' })).toBeFocused();
  await tabTo(/^Seuraava$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Nimi$/);
  await page.keyboard.type('Sari');
  await tabTo(/^Rooli/);
  await page.keyboard.type('lääk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(/^Lisää rivi/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Nimi');
  await page.keyboard.type('Matti');
  await tabTo(/^Siirrä ylös: .*rivi 2$/);
  await page.keyboard.press('Enter');

  const rows = fieldIn(page, 'shared-plan.people').locator('.plan-row');
  await expect(rows.nth(0).getByLabel('Nimi')).toHaveValue('Matti');
  await expect(rows.nth(1).getByRole('combobox')).toHaveValue('lääkäri');
  await page.keyboard.press('Control+z');
  await expect(rows.nth(0).getByLabel('Nimi')).toHaveValue('Sari');
});

test('whatever has the keyboard in the plan shows it', async () => {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const isRinged = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return true;
      const shown = [
        element,
        element.closest('.tick')?.querySelector('.tick-box'),
        element.closest('.plan-mark'),
        element.closest('.plan-date'),
      ];
      return shown.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    });
    expect(isRinged, `the ring is missing on: ${await focused()}`).toBe(true);
  }
});

/** What axe finds on the page as it stands now; and that nothing is wider than the window. */
async function expectGoodScreen(): Promise<void> {
  await page.waitForTimeout(250);
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

/** Every section of the open form, one after another. */
async function expectGoodSections(): Promise<void> {
  const links = page.locator('.plan-sections li button');
  for (const link of await links.all()) {
    await link.click();
    await expectGoodScreen();
  }
}

for (const language of interfaceLanguages) {
  test.describe(`in ${language}`, () => {
    const t = texts[language];

    test('the steps', async () => {
      await lockMachine(app.electron);
      await page.locator('.top-bar-language button').click();
      await page.getByRole('option', { name: ownNames[language] }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.locator('.place-link', { hasText: t.places.plan }).click();
      await page.locator('.plan-start-side .choice-button').click();
      await page.getByRole('option', { name: t.languages[language] }).click();

      await expectGoodScreen();
    });

    test('sections of the plan, of the consent, and of the feedback', async () => {
      test.setTimeout(180_000);
      for (const index of [0, 7, 10]) {
        await page.locator('.plan-form-button').nth(index).click();
        await expectGoodSections();
        await page.locator('.plan-head .button').first().click();
      }
    });

    test('the paper with what is still to write', async () => {
      await page.locator('.plan-form-button').nth(7).click();
      await page.locator('.plan-field input').first().fill('Aino');
      await page.locator('.plan-side > .button').click();
      await expect(page.getByText(t.plan.secret)).toBeVisible();

      await expectGoodScreen();
      await page.locator('.plan-head .button').first().click();
    });

    test('the meeting with its clock', async () => {
      await page.getByRole('button', { name: t.plan.holdMeeting }).click();
      await expectGoodScreen();
      await page.getByRole('button', { name: t.plan.clock.start }).click();

      await expectGoodScreen();
      await page.locator('.plan-head .button').first().click();
    });

    test('leaving, keeping, and the settings of keeping', async () => {
      await page.getByRole('button', { name: t.plan.keeping.keep }).click();
      await page.locator('.place-link', { hasText: t.places.settings }).click();
      await expect(page.getByText(t.plan.leave.view)).toBeVisible();
      await expectGoodScreen();
      await page.getByRole('button', { name: t.plan.leave.clearAndGo }).click();
      await page.getByRole('tab', { name: t.settings.plans, exact: true }).click();

      await expectGoodScreen();
    });
  });
}

test('every screen in dark colours, and on a wide window', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await setContentSize(app.electron, 1900, 1040);
  await page.locator('.place-link', { hasText: en.places.plan }).click();
  await expectGoodScreen();
  await page.locator('.plan-form-button').nth(7).click();
  await expectGoodScreen();
  await page.emulateMedia({ colorScheme: 'light' });
  await expectGoodScreen();
});
