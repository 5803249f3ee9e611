import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPrinter, type TestPrinter } from './cups';
import { launchApp, type RunningApp } from './launch';
import { pdfPages, pdfText } from './pdf-text';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

let printer: TestPrinter;
let folder: string;
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  printer = await startTestPrinter();
  folder = await mkdtemp(join(tmpdir(), 'herate-first-paper-'));
  await mkdir(join(folder, 'files'));
  await open();
});

test.afterAll(async () => {
  await app.close();
  await printer.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  app = await launchApp({ dataFolder: join(folder, 'data') });
  page = app.window;
  await answerSaveDialogs(app.electron, join(folder, 'files'));
}

async function writtenFile(extension: string): Promise<string> {
  const names = await readdir(join(folder, 'files'));
  return join(folder, 'files', names.find((name) => name.endsWith(extension)) ?? '');
}

test('the guide leads from a name and two numbers to the paper', async () => {
  await page.getByLabel('Yksikön nimi').fill('Inarin terveyskeskus');
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByLabel('Sosiaalipäivystys').fill('0163227700');
  await page.getByLabel('Sosiaalipalvelut').fill('0401234567');
  await page.getByRole('button', { name: 'Näytä paperi' }).click();

  const preview = page.getByRole('region', { name: 'Esikatselu' });
  await expect(preview.locator('.page')).toHaveCount(2);
  await expect(preview).toContainText('Inarin terveyskeskus');
  await expect(preview.locator('.emergency')).toContainText(/016\s322\s7700/);
  await expect(page.getByRole('button', { name: 'Tulosta', exact: true })).toBeEnabled();
});

test('the preview follows each letter that is typed', async () => {
  await page.getByLabel('Yksikön nimi').fill('Utsjoen terveyskeskus');

  await expect(page.locator('.preview .masthead').first()).toContainText('Utsjoen terveyskeskus');
  await page.getByLabel('Yksikön nimi').fill('Inarin terveyskeskus');
});

test('a PDF of two A4 pages is written under a sensible name and said with its name', async () => {
  await page.getByRole('button', { name: 'PDF' }).click();

  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  const file = await writtenFile('.pdf');
  expect(file).toContain('Inarin');
  expect(await pdfPages(file)).toEqual({ pages: 2, size: expect.stringContaining('A4') });
  expect(await pdfText(file)).toContain('040 123 4567');
});

test('a Word file is written too', async () => {
  await page.getByRole('button', { name: 'Word' }).click();

  await expect(page.getByRole('button', { name: /^Näytä .+\.docx kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  const bytes = await readFile(await writtenFile('.docx'));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('printing reaches the chosen system printer with copies and sides', async () => {
  await page.getByRole('textbox', { name: 'Kappaleita' }).fill('3');
  await page.getByRole('button', { name: 'Tulosta', exact: true }).click();

  await expect(page.getByText(`Lähetettiin tulostimelle ${printer.printerLabel}: 3 arkkia.`)).toBeVisible({
    timeout: 20_000,
  });
  const [job] = await printer.jobs();
  expect(job).toMatchObject({ copies: 3, sides: 'two-sided-long-edge' });
});

test('one number is changed and printed with two clicks', async () => {
  await page.getByRole('button', { name: 'Paperit' }).click();
  const clicks = await countClicks();

  await page.getByLabel('Sosiaalipalvelut').click();
  await page.keyboard.type('040 765 4321');
  await page.getByRole('button', { name: 'Tulosta: Heräte-työkalu' }).click();
  await expect(page.getByText(/^Lähetettiin tulostimelle/)).toBeVisible({ timeout: 20_000 });

  expect(await clicks()).toBe(2);
  const job = (await printer.jobs()).at(-1);
  expect(job).toMatchObject({ copies: 3 });
  // Three copies of two pages. What CUPS-PDF writes has lost its letters in Ghostscript; the same paper as PDF has them.
  expect(await pdfPages(await printer.printedFile(job?.id ?? 0))).toMatchObject({ pages: 6 });
  await page.getByRole('button', { name: 'Avaa: Heräte-työkalu' }).click();
  await page.getByRole('button', { name: 'PDF' }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  expect(await pdfText(await writtenFile('.pdf'))).toContain('040 765 4321');
  await page.getByRole('button', { name: 'Paperit' }).click();
});

/** Counts what the mouse does in the window from now on. */
async function countClicks(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset['clicks'] = '0';
    document.addEventListener(
      'pointerdown',
      () => {
        document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks']) + 1);
      },
      true,
    );
  });
  return () => page.evaluate(() => Number(document.body.dataset['clicks']));
}

test('a missing mandatory number stops the paper and the link leads to its field', async () => {
  await page.getByLabel('Sosiaalipäivystys').fill('');

  const card = page.locator('.paper-card', { hasText: 'Heräte-työkalu' });
  await expect(card.getByText('Ei voi vielä tulostaa: Sosiaalipäivystyksen puhelinnumero puuttuu.')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Tulosta: Heräte-työkalu' })).toBeDisabled();
  await page.getByRole('button', { name: 'Avaa: Heräte-työkalu' }).click();
  await page.getByRole('button', { name: /^Korjaa: Sosiaalipäivystyksen/ }).click();
  await expect(page.getByLabel('Sosiaalipäivystys', { exact: true })).toBeFocused();
  await page.keyboard.type('016 322 7700');
  await expect(page.getByRole('button', { name: 'Tulosta', exact: true })).toBeEnabled();
});

test('a click on a number of the paper leads to its field', async () => {
  await page.locator('.preview .contact-digits', { hasText: '040' }).first().click();

  await expect(page.getByLabel('Sosiaalipalvelut', { exact: true })).toBeFocused();
});

test('hiding a category takes it from the paper, a locked one cannot be hidden, and the choice is undone', async () => {
  const preview = page.locator('.preview');
  await page.getByRole('button', { name: 'Mitä paperissa näytetään' }).click();
  await page.getByRole('checkbox', { name: 'Asuminen' }).click({ force: true });

  await expect(preview.locator('.card-title', { hasText: 'Asuminen' })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Väkivalta/ }).first()).toBeDisabled();
  await page.getByRole('button', { name: 'Palauta pohjan valinnat' }).click();
  await expect(preview.locator('.card-title', { hasText: 'Asuminen' })).toHaveCount(1);
});

test('checking the laws clears the finding about them', async () => {
  await page.getByRole('button', { name: /^Korjaa: Lakeja tarkistamatta/ }).click();
  await expect(page.getByRole('button', { name: /^Merkitse tarkistetuksi tänään: / }).first()).toBeVisible();

  const marks = page.getByRole('button', { name: /^Merkitse tarkistetuksi tänään: / });
  for (const mark of await marks.all()) if (await mark.isEnabled()) await mark.click();

  await expect(page.getByText('Ei huomautettavaa: paperin voi tulostaa.')).toBeVisible();
});

test('all of it is there after a restart, without the guide', async () => {
  await app.close();
  await open();

  await expect(page.getByRole('heading', { name: 'Paperit' })).toBeVisible();
  await expect(page.getByLabel('Sosiaalipalvelut')).toHaveValue('040 765 4321');
  await expect(page.locator('.paper-card', { hasText: 'Heräte-työkalu' })).toContainText(/3 kpl · kaksipuolinen · A4/);
});

test('a removed contact and a removed unit come back', async () => {
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await page.getByRole('tab', { name: 'Yhteystiedot' }).click();
  await page.getByRole('button', { name: 'Poista Sosiaalipalvelut' }).click();
  await page.getByRole('button', { name: 'Kumoa', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Poista Sosiaalipalvelut' })).toBeVisible();

  await page.getByRole('tab', { name: 'Yksiköt ja tiedostot' }).click();
  await page.getByRole('button', { name: 'Uusi esimerkistä' }).click();
  await page.getByRole('button', { name: 'Poista yksikkö: Inarin terveyskeskus' }).click();
  await expect(page.getByRole('button', { name: 'Poista yksikkö: Inarin terveyskeskus' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Kumoa', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Poista yksikkö: Inarin terveyskeskus' })).toBeVisible();
});
