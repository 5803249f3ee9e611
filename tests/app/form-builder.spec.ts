import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import { launchApp, type RunningApp } from './launch';
import { pdfText } from './pdf-text';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let page: Page;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-forms-'));
  await mkdir(join(folder, 'files'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  page = app.window;
  await answerSaveDialogs(app.electron, join(folder, 'files'));
  await page.getByRole('button', { name: fi.guide.example }).click();
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  await page.getByRole('button', { name: 'Avaa: Yhteinen suunnitelma' }).click();
  await page.locator('.preview .page').first().getByText('Asiointikieli', { exact: true }).click();
  await expect(openPage().getByRole('heading', { name: 'Asiointikieli' })).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** The page of the open item. */
function openPage(): Locator {
  return page.getByRole('region', { name: fi.edit.page });
}

function paper(): Locator {
  return page.locator('.edit-preview .preview-room');
}

function row(name: string | RegExp): Locator {
  return page.getByRole('row', { name });
}

async function choose(label: string, option: string): Promise<void> {
  await openPage().getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The field that has the keyboard takes these words. */
async function write(words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type(words);
}

test.describe('with the mouse', () => {
  test('a field that the law asks for stays, and says why; another can be hidden and brought back', async () => {
    await row('Asiakkaan nimi').click();
    await expect(openPage().getByText(fi.edit.locks.legal)).toBeVisible();
    await expect(openPage().getByRole('button', { name: 'Piilota: Asiakkaan nimi' })).toBeDisabled();
    await expect(openPage().getByText(fi.shape.compulsoryByLaw)).toBeVisible();

    await row('Tulkki tai muu kieli').click();
    await openPage().getByRole('button', { name: 'Piilota: Tulkki tai muu kieli' }).click();
    await expect(paper().getByText('Tulkki tai muu kieli')).toHaveCount(0);
    await openPage().getByRole('button', { name: 'Näytä: Tulkki tai muu kieli' }).click();
    await expect(paper().getByText('Tulkki tai muu kieli')).toHaveCount(1);
  });

  test('a field takes another size on the paper at once, and the built-in one back', async () => {
    await paper().getByText('Mitä on jo kokeiltu', { exact: true }).click();
    const height = async () => (await paper().locator('[data-item="shared-plan.tried"]').boundingBox())?.height ?? 0;
    const before = await height();
    await openPage()
      .getByRole('button', { name: /Increase|Lisää|kasvata/i })
      .first()
      .click();
    await expect.poll(height).toBeGreaterThan(before);
    await expect(openPage().getByText(/^Pohjassa: Monta riviä, 2 riviä/)).toBeVisible();
    await openPage().getByRole('button', { name: fi.shape.reset }).click();
    await expect.poll(height).toBe(before);
  });

  test('an own section gets an own question with options, which the paper asks', async () => {
    await row(fi.edit.sections.form).click();
    await openPage().getByRole('button', { name: fi.edit.add['form-section'] }).click();
    await write('Kulkeminen');
    await row('Kulkeminen').last().click();
    await openPage().getByRole('button', { name: fi.edit.add['form-field'] }).click();
    await write('Millä tulet paikalle');
    await choose(fi.shape.kind, fi.shape.kinds.choice);
    await expect(openPage().getByRole('heading', { name: fi.edit.inside.choice })).toBeVisible();
    for (const option of ['omalla autolla', 'kyläkyydillä']) {
      await openPage().getByRole('button', { name: fi.edit.addInside.choice }).click();
      await write(option);
    }

    await expect(paper().getByRole('heading', { name: /Kulkeminen/ })).toBeVisible();
    await expect(paper().getByText('kyläkyydillä')).toBeVisible();
    await expect(openPage().locator('.local-item')).toHaveCount(2);
  });

  test('a choice without options is stopped before it is printed', async () => {
    await row('Kulkeminen').last().click();
    await openPage().getByRole('button', { name: fi.edit.add['form-field'] }).click();
    await write('Mistä tiedät meistä');
    await choose(fi.shape.kind, fi.shape.kinds.choice);
    await expect(openPage().getByText(/kentällä ei ole vaihtoehtoja/)).toBeVisible();

    await page.keyboard.press('ControlOrMeta+Z');
    await expect(openPage().getByText(/kentällä ei ole vaihtoehtoja/)).toHaveCount(0);
  });
});

test.describe('by keyboard alone', () => {
  test('a field moves with Alt and an arrow, and its size changes with the arrows', async () => {
    await row('Puhelin').first().click();
    await page.keyboard.press('Alt+ArrowDown');
    const names = page.locator('.item-tree .tree-name');
    const place = async (name: string) => (await names.allTextContents()).indexOf(name);
    await expect.poll(async () => (await place('Puhelin')) > (await place('Kotikunta, ellei turvakieltoa'))).toBe(true);

    await row('Mitä on jo kokeiltu').focus();
    await page.keyboard.press('Enter');
    await openPage().getByRole('textbox', { name: fi.shape.lines }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(openPage().getByText(/^Pohjassa: Monta riviä, 2 riviä/)).toBeVisible();
  });
});

test('the changed form is printed, and its changes stand in the list of changes', async () => {
  await page.getByRole('button', { name: fi.edit.openPaper }).click();
  await page.getByRole('button', { name: 'PDF' }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  const names = await readdir(join(folder, 'files'));
  const text = await pdfText(join(folder, 'files', names.find((name) => name.endsWith('.pdf')) ?? ''));
  expect(text).toContain('Millä tulet paikalle');
  expect(text).toContain('kyläkyydillä');

  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.differences, exact: true }).click();
  const changes = page.getByRole('listitem').filter({ hasText: fi.differences.kinds.field });
  await expect(changes.first()).toContainText('Mitä on jo kokeiltu');
});
