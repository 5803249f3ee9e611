import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import { launchApp, type RunningApp } from './launch';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let page: Page;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-follows-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  page = app.window;
  await page.getByRole('button', { name: fi.guide.example }).click();
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** All pages of the preview, also those far out of view, with their feet. */
function drawn(): Promise<string> {
  return page.locator('.preview .paper').evaluate((paper) => paper.outerHTML);
}

/** The paper of a material is opened from the shelf, and with it its preview drawn from nothing. */
async function openPaper(name: string): Promise<void> {
  await page.getByRole('button', { name: `${fi.papers.open}: ${name}`, exact: true }).click();
  await page.locator('.preview .page').first().waitFor();
}

async function leavePaper(): Promise<void> {
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
}

/** The six characters of the edition at the feet of the pages, each once. */
async function editions(): Promise<readonly string[]> {
  const feet = await page.locator('.preview .page-footer').allTextContents();
  return [...new Set(feet.map((foot) => /[0-9A-Z]{6}/.exec(foot)?.[0] ?? foot))];
}

/** Notes what the element says in the frame of the next letter. */
function noteFrame(selector: string): Promise<void> {
  return page.evaluate((watched) => {
    document.body.dataset['framed'] = '';
    const note = (): void => {
      document.body.dataset['framed'] = document.querySelector(watched)?.textContent ?? '';
    };
    document.addEventListener('input', () => requestAnimationFrame(note), { once: true });
  }, selector);
}

/** What was noted; empty before the frame has come. */
function framedWords(): Promise<string> {
  return page.evaluate(() => document.body.dataset['framed'] ?? '');
}

/** Types without any pause between the letters, as nobody can, in the field that has the keyboard. */
async function typeFast(letters: string): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.type(letters);
}

for (const { paper, field, letters } of [
  { paper: fi.materials['trigger-tool'].name, field: '.paper-column input', letters: ' ja terveyspalvelut' },
  { paper: fi.materials['trigger-cards'].name, field: '.contact-facts input', letters: ' 12' },
  { paper: fi.materials['shared-plan'].name, field: '.paper-column input', letters: ' ja terveyspalvelut' },
]) {
  test(`${paper}: after fast typing the preview says on every page what a new one says`, async () => {
    await openPaper(paper);
    const before = await editions();
    const input = page.locator(field).first();
    const value = await input.inputValue();
    await input.focus();
    await typeFast(letters);

    await expect(input).toHaveValue(`${value}${letters}`);
    await expect.poll(editions).not.toEqual(before);
    expect(await editions()).toHaveLength(1);
    await page.waitForTimeout(1000);
    const typed = await drawn();

    await leavePaper();
    await openPaper(paper);
    await expect.poll(drawn).toBe(typed);
    await leavePaper();
  });
}

test('the page in view says a letter in the frame of its key, and its foot soon after', async () => {
  await openPaper(fi.materials['trigger-tool'].name);
  const name = page.getByLabel(fi.facts.unitName);
  await name.focus();
  await page.keyboard.press('End');
  const before = await editions();
  await noteFrame('.preview .unit-name');
  await page.keyboard.press('q');

  await expect.poll(framedWords).toMatch(/q$/);
  await expect.poll(editions).not.toEqual(before);
  await leavePaper();
});

test('in the editor the paper, the tree and the findings come to the last letter', async () => {
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  const item = page.locator('.edit-preview [data-item="trigger.housing.rent-arrears"]').first();
  await item.click();
  await page.locator('.edit-page textarea:focus').waitFor();
  await typeFast(' ja sähköt katkaistaan ensi viikolla');
  const words = await page.locator('.edit-page textarea:focus').inputValue();

  await expect(item).toHaveText(words.replaceAll('\u00AD', ''), { useInnerText: false });
  await expect(page.getByRole('row', { name: words })).toBeVisible();
  await page.waitForTimeout(1000);
  const typed = await page.locator('.edit-preview .paper').evaluate((paper) => paper.outerHTML);
  await page.getByRole('button', { name: fi.editParts.history, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.items, exact: true }).click();
  await expect.poll(() => page.locator('.edit-preview .paper').evaluate((paper) => paper.outerHTML)).toBe(typed);
});

test('a form’s preview in the editor says a letter in its frame, and breaks its pages anew where they become longer', async () => {
  const field = page.locator('.edit-page textarea').first();
  await page.locator('.edit-material button').click();
  await page.getByRole('option', { name: fi.materials['shared-plan'].name, exact: true }).click();
  const pages = page.locator('.edit-preview .page');
  const before = await pages.count();
  await page.locator('.edit-preview .form-section-title').nth(1).click();
  await field.focus();
  await page.keyboard.press('End');
  await noteFrame('.edit-preview');
  await page.keyboard.press('q');
  const typed = await field.inputValue();
  await expect.poll(framedWords).toContain(typed);

  await page.keyboard.insertText(' pitkä otsikko'.repeat(60));
  await expect.poll(() => pages.count()).toBeGreaterThan(before);
  await page.waitForTimeout(1000);
  const drawnPages = await page.locator('.edit-preview .paper').evaluate((paper) => paper.outerHTML);
  await page.getByRole('button', { name: fi.editParts.history, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.items, exact: true }).click();
  await expect.poll(() => page.locator('.edit-preview .paper').evaluate((paper) => paper.outerHTML)).toBe(drawnPages);
});
