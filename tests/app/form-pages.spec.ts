import { expect, test, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fi } from '../../renderer/texts/fi';
import { launchApp, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

const run = promisify(execFile);

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let page: Page;
let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-form-pages-'));
  await mkdir(join(folder, 'given'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  page = app.window;
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.setSize(1800, 1000);
  });
  await answerSaveDialogs(app.electron, join(folder, 'given'));
  await page.getByRole('button', { name: fi.guide.example }).click();
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
});

test.afterAll(async () => {
  // What is filled holds the window open until somebody says that it may go.
  await page.getByRole('button', { name: fi.plan.empty, exact: true }).click();
  await page.getByRole('button', { name: fi.plan.leave.clear, exact: true }).last().click();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** The words of one page in a fixed order: where a line ends is not what pages are compared by. */
function words(text: string): readonly string[] {
  return text
    .replaceAll(/\u00ad\s*/g, '')
    .replaceAll('\u00a0', ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .toSorted();
}

async function previewPages(): Promise<readonly (readonly string[])[]> {
  const texts = await page
    .locator('.preview .page')
    .evaluateAll((pages) => pages.map((one) => (one instanceof HTMLElement ? one.innerText : '')));
  return texts.map(words);
}

/** The only file that was given out, page by page; it is taken away, so that the next one is alone. */
async function givenPages(): Promise<readonly (readonly string[])[]> {
  const [name = ''] = await readdir(join(folder, 'given'));
  const file = join(folder, 'given', name);
  const { stdout } = await run('pdftotext', [file, '-']);
  await rm(file);
  return stdout.split('\f').slice(0, -1).map(words);
}

/** Makes the PDF of the paper that is open, with the button that a person presses. */
async function makePdf(): Promise<void> {
  await page.getByRole('button', { name: fi.paper.pdf, exact: true }).click();
  await expect.poll(() => readdir(join(folder, 'given'))).toHaveLength(1);
  await expect(page.getByRole('button', { name: fi.paper.pdf, exact: true })).toBeEnabled();
}

const sentences = Array.from(
  { length: 110 },
  (_, index) => `Kohta ${index + 1}: tätä tarvitsemme arjessa ja palveluissa.`,
);

for (const id of ['shared-plan', 'consent', 'network-map', 'meeting-memo'] as const) {
  test(`the empty form ${id} has in the preview the pages of its PDF`, async () => {
    const { name } = fi.materials[id];
    await page.getByRole('button', { name: `${fi.papers.open}: ${name}`, exact: true }).click();
    await page.locator('.preview .page').first().waitFor();
    await makePdf();

    const shown = await previewPages();
    expect(shown).toEqual(await givenPages());
    expect(await page.locator('.flow-column').count()).toBe(0);
    await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  });
}

test('a filled form has in the preview the pages of its PDF, and goes on where an answer is long', async () => {
  await page.getByRole('button', { name: fi.places.plan, exact: true }).click();
  await page.locator('.plan-form-button').filter({ hasText: fi.materials['situation-picture'].name }).click();
  await page.locator('.plan-section-link').nth(3).click();
  await page.locator('.plan-page textarea').first().fill(sentences.join(' '));
  await page.locator('.plan-page textarea').nth(1).fill(sentences.slice(0, 12).join('\n'));
  await page.getByRole('button', { name: fi.plan.toPaper, exact: true }).first().click();
  await expect(page.locator('.plan-paper .preview .page')).not.toHaveCount(1);
  await makePdf();

  const shown = await previewPages();
  const made = await givenPages();
  expect(shown).toEqual(made);
  expect(shown.length).toBeGreaterThan(3);
  const numbers = made.flat().flatMap((word) => /^(\d+):$/.exec(word)?.[1] ?? []);
  expect(numbers.map(Number).toSorted((one, other) => one - other)).toEqual(
    sentences.flatMap((_, index) => (index < 12 ? [index + 1, index + 1] : [index + 1])),
  );
});

test('typing keeps the pages at what a new preview shows, and leaves nothing where blocks are measured', async () => {
  await page.getByRole('button', { name: fi.plan.toFilling, exact: true }).click();
  await page.locator('.plan-section-link').nth(3).click();
  await page.locator('.plan-form .preview .page').first().waitFor();
  await page.locator('.plan-page textarea').nth(1).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nViimeinen rivi, joka jatkuu pitkään ja vielä vähän pidemmälle.');
  await expect.poll(async () => (await previewPages()).flat()).toContain('pidemmälle.');
  const typed = await previewPages();
  await page.getByRole('button', { name: fi.plan.toPaper, exact: true }).first().click();
  await page.locator('.plan-paper .preview .page').first().waitFor();

  expect(typed).toEqual(await previewPages());
  expect(typed.flat().filter((word) => word === 'Viimeinen')).toHaveLength(1);
  expect(await page.locator('.flow-column').count()).toBe(0);
});
