import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPrinter, type TestJob, type TestPrinter } from './cups';
import { inkBounds, type InkBounds } from './ink-bounds';
import { launchApp, type RunningApp } from './launch';
import { pdfText } from './pdf-text';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const saidMove = 'Jokaista sivua siirretään 1,5 mm ylös ja 1,2 mm vasemmalle.';

let printer: TestPrinter;
let folder: string;
let app: RunningApp;
let page: Page;
let paperBefore: InkBounds;
let calibrationPageBefore: InkBounds;

test.beforeAll(async () => {
  printer = await startTestPrinter();
  folder = await mkdtemp(join(tmpdir(), 'herate-calibration-'));
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

async function openPrinters(): Promise<void> {
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await page.getByRole('tab', { name: 'Tulostimet' }).click();
}

async function openTool(): Promise<void> {
  await page.getByRole('button', { name: 'Paperit', exact: true }).click();
  await page.getByRole('button', { name: 'Avaa: Heräte-työkalu' }).click();
}

/** From the paper back to the shelf, where the other places are. */
async function leaveTool(): Promise<void> {
  await page.getByRole('button', { name: 'Paperit', exact: true }).click();
}

interface Printed {
  /** The job as it was sent: the server forgets its details when it is done. */
  readonly job: TestJob | undefined;
  readonly ink: InkBounds;
}

/** Presses a print button and looks at what the printer made of the job. */
async function printedBy(button: string): Promise<Printed> {
  const jobsBefore = (await printer.jobs()).length;
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(async () => (await printer.jobs()).length, { timeout: 20_000 }).toBe(jobsBefore + 1);
  const job = (await printer.jobs()).at(-1);
  await expect(page.getByText(/^Lähetettiin tulostimelle/)).toBeVisible();
  return { job, ink: await inkBounds(await printer.printedFile(job?.id ?? 0)) };
}

async function savedPdf(): Promise<Buffer> {
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  const [name = ''] = await readdir(join(folder, 'files'));
  const file = await readFile(join(folder, 'files', name));
  await rm(join(folder, 'files', name));
  return file;
}

function expectMoved(before: InkBounds, after: InkBounds, move: { readonly x: number; readonly y: number }): void {
  for (const [side, by] of [
    ['left', move.x],
    ['right', move.x],
    ['top', move.y],
    ['bottom', move.y],
  ] as const) {
    expect(Math.abs(after[side] - before[side] - by), side).toBeLessThanOrEqual(0.11);
  }
}

test('a paper is printed by a printer of which nothing is known', async () => {
  await page.getByLabel('Yksikön nimi').fill('Inarin terveyskeskus');
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByLabel('Sosiaalipäivystys').fill('0163227700');
  await page.getByLabel('Sosiaalipalvelut').fill('0401234567');
  await page.getByRole('button', { name: 'Näytä paperi' }).click();

  paperBefore = (await printedBy('Tulosta')).ink;
  await leaveTool();

  expect(paperBefore.right - paperBefore.left).toBeGreaterThan(150);
});

test('the calibration page comes out of that printer, on one side of one sheet, with its cross in the middle', async () => {
  await openPrinters();
  await expect(page.getByText('Mittoja ei ole vielä: sivut tulostuvat siirtämättä.')).toBeVisible();

  const { job, ink } = await printedBy('Tulosta kohdistussivu');
  calibrationPageBefore = ink;

  expect(job).toMatchObject({
    copies: 1,
    sides: 'one-sided',
    title: expect.stringMatching(/^Tulostimen kohdistus \d/),
  });
  // The crosses in the corners are the outermost ink: the same distance from either edge.
  expect(ink.left + ink.right).toBeCloseTo(210, 0);
  expect(ink.top + ink.bottom).toBeCloseTo(297, 0);
});

test('a number that no printer prints is refused with what can be, and nothing is kept', async () => {
  await page.getByLabel('Vasen reuna – pystyviiva, mm').fill('148,5');
  await page.getByLabel('Yläreuna – vaakaviiva, mm').fill('150');

  await expect(page.getByText('Kirjoita millimetreinä 95–115.')).toBeVisible();
  await expect(page.getByText('Mittoja ei ole vielä: sivut tulostuvat siirtämättä.')).toBeVisible();
});

test('two measures, typed with the keyboard and a comma, are said back as what will be done', async () => {
  await page.getByLabel('Vasen reuna – pystyviiva, mm').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('106,2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('150');

  await expect(page.getByText(saidMove)).toBeVisible();
});

test('the next paper is printed moved by exactly that, and its PDF file is not', async () => {
  await openTool();
  const fileWithCalibration = await savedPdf();

  const paperAfter = (await printedBy('Tulosta')).ink;
  await leaveTool();
  await openPrinters();
  await page.getByRole('button', { name: 'Poista kohdistus' }).click();
  await openTool();
  const fileWithout = await savedPdf();

  expectMoved(paperBefore, paperAfter, { x: -1.2, y: -1.5 });
  expect(fileWithCalibration.equals(fileWithout)).toBe(true);
});

test('what was taken away no longer moves the paper, and one press brings it back', async () => {
  const paperAfter = (await printedBy('Tulosta')).ink;
  await leaveTool();
  await openPrinters();
  await page.getByLabel('Vasen reuna – pystyviiva, mm').fill('106.2');
  await page.getByLabel('Yläreuna – vaakaviiva, mm').fill('150 mm');
  await page.getByRole('button', { name: 'Poista kohdistus' }).press('Enter');

  expectMoved(paperBefore, paperAfter, { x: 0, y: 0 });
  await expect(page.getByText(saidMove)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Palauta kohdistus' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(saidMove)).toBeVisible();
  await expect(page.getByLabel('Vasen reuna – pystyviiva, mm')).toHaveValue('106,2');
});

test('the calibration page itself is never moved: it measures the printer', async () => {
  const again = (await printedBy('Tulosta kohdistussivu')).ink;

  expectMoved(calibrationPageBefore, again, { x: 0, y: 0 });
});

test('landscape pages are measured by themselves', async () => {
  await page.getByRole('button', { name: /Sivu$/ }).click();
  await page.getByRole('option', { name: 'vaaka' }).click();

  await expect(page.getByText('Mittoja ei ole vielä: sivut tulostuvat siirtämättä.')).toBeVisible();
  await expect(page.getByText('Kohdallaan 148,5.')).toBeVisible();
});

test('the measures are there after a restart', async () => {
  await app.close();
  await open();
  await openPrinters();

  await expect(page.getByText(saidMove)).toBeVisible();
  await expect(page.getByLabel('Yläreuna – vaakaviiva, mm')).toHaveValue('150');
});

test('the place is without a fault of axe, in dark colours too, and every control is as large as a finger', async () => {
  await page.getByRole('button', { name: 'Viivain ei ole 100 mm pitkä' }).click();
  await expect(page.getByLabel('Vaakaviivain, mm')).toBeVisible();

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(300);
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  }
  const controls = await page.getByRole('tabpanel').locator('button, input:not([tabindex="-1"])').all();
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
  const heights = boxes.flatMap((box) => (box === null || box.height < 2 ? [] : [box.height]));
  expect(heights.length).toBeGreaterThanOrEqual(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('without a printer the page is a file', async () => {
  await printer.remove();
  await app.close();
  await open();
  await openPrinters();

  await page.getByRole('button', { name: 'Tallenna kohdistussivu PDF:nä' }).click();

  await expect(page.getByText(/^Tallennettiin Tulostimen kohdistus .+\.pdf kansioon/)).toBeVisible({ timeout: 20_000 });
  const [name = ''] = await readdir(join(folder, 'files'));
  expect(await pdfText(join(folder, 'files', name))).toContain('105,0 mm ja 148,5 mm');
});
