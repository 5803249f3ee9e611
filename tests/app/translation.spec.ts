import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const key = 'trigger.housing/title';

let files: string;
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'herate-translation-'));
  app = await launchApp();
  page = app.window;
  await answerSaveDialogs(app.electron, files);
  await untilGuideHasUnit(page);
  await page.evaluate(async () => {
    const made = await window.herate.createUnit({ from: 'example' });
    const workspace = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...workspace.settings, isGuideDone: true });
    return made;
  });
  await page.reload();
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.translation, exact: true }).click();
  await expect(page.getByRole('heading', { name: fi.translation.title })).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
  await rm(files, { recursive: true, force: true });
});

function field(of: string = key): Locator {
  return page.locator(`textarea[data-key="${of}"]`);
}

function row(of: string = key): Locator {
  return page.locator('.translation-row').filter({ has: field(of) });
}

async function choose(label: string, option: string | RegExp): Promise<void> {
  const labelled = page.locator('.field').filter({ has: page.getByText(label, { exact: true }) });
  await labelled.getByRole('button').click();
  await page.getByRole('option', { name: option }).click();
}

async function search(words: string): Promise<void> {
  await page.getByLabel(fi.translation.search).fill(words);
}

/** What the layer on disk says of the text in a language. */
async function stored(language: string, of: string = key): Promise<string | null> {
  return page.evaluate(
    async ({ language, of }) => {
      const { layer } = await window.herate.readWorkspace();
      const found = layer.decisions.find((one) => one.kind === 'text' && one.key === of && one.language === language);
      return found?.kind === 'text' ? found.text : null;
    },
    { language, of },
  );
}

/** The next question for a file is answered with this one. */
async function answerOpenDialog(path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

test('two languages stand side by side, each marked as its own', async () => {
  await search(key);

  await expect(row().locator('.translation-source .translation-words')).toHaveText('Asuminen');
  await expect(row().locator('.translation-source .translation-words')).toHaveAttribute('lang', 'fi');
  await expect(field()).toHaveAttribute('lang', 'sv');
  await expect(row()).toContainText(fi.translation.states.draft);
  await expect(row()).toContainText('Heräte-työkalu');
});

test('a translation is written, reviewed and undone by mouse', async () => {
  const built = await field().inputValue();
  await field().fill('Hem och bostad');
  await expect.poll(() => stored('sv')).toBe('Hem och bostad');
  await row().getByRole('button', { name: fi.translation.review }).click();
  await expect(row()).toContainText(fi.translation.states.reviewed);
  await expect(page.locator('#translation-progress')).toContainText('tarkistettu 1');

  await field().fill('Hem');
  await expect(row()).toContainText(fi.translation.states.draft);
  await row().getByRole('button', { name: fi.translation.reset }).click();

  await expect(field()).toHaveValue(built);
  await expect.poll(() => stored('sv')).toBeNull();
});

test('Finnish words that change make their translation one to be looked at', async () => {
  await page.evaluate(async (of) => {
    const { unit, layer, today } = await window.herate.readWorkspace();
    const words = { kind: 'text', key: of, language: 'fi', text: 'Koti', master: 'Asuminen', on: today } as const;
    const changed = { ...layer, decisions: [...layer.decisions, words] };
    if (unit) await window.herate.saveDocument({ unitId: unit.id, unit: null, layer: changed, steps: [] });
  }, key);
  await page.reload();
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.translation, exact: true }).click();
  await choose(fi.translation.state, new RegExp(`^${fi.translation.states['source-changed']} \\(1\\)`));

  await expect(page.locator('.translation-row')).toHaveCount(1);
  await expect(row()).toContainText(fi.translation.sourceChanged);
  await row().getByRole('button', { name: fi.translation.review }).click();
  await expect(row()).toContainText(fi.translation.states.reviewed);
});

test('Skolt Sámi is written by keyboard alone, with its own letters', async () => {
  await choose(fi.translation.state, /^kaikki/);
  await choose(fi.translation.target, fi.languages.sms);
  await page.keyboard.press('F8');
  const first = page.locator('textarea:focus');
  const of = (await first.getAttribute('data-key')) ?? '';
  await page.keyboard.type('Suä');
  await page.getByRole('button', { name: 'ʹ', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'đ', exact: true }).focus();
  await page.keyboard.press('Enter');
  await field(of).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('jel');

  await expect(field(of)).toHaveValue('Suäʹđjel');
  await expect.poll(() => stored('sms', of)).toBe('Suäʹđjel');
  await page.keyboard.press('Control+Enter');
  await expect(row(of)).toContainText(fi.translation.states.reviewed);
  await expect(field(of)).not.toBeFocused();
  await page.keyboard.press('F8');
  await expect(page.locator('textarea:focus')).toHaveValue('');
});

test('a letter is put where the cursor is by mouse, and the cursor stays behind it', async () => {
  const target = page.locator('textarea:focus');
  await page.keyboard.type('aar');
  await page.getByRole('button', { name: 'ǥ', exact: true }).click();
  await page.keyboard.type('!');

  await expect(target).toHaveValue('aarǥ!');
  await target.fill('');
  await page.keyboard.press('F8');
});

test('the list is long, and only a page of it is drawn; a keystroke is fast', async () => {
  await search('');
  await expect(page.locator('.translation-row')).toHaveCount(25);
  await page.getByRole('button', { name: fi.translation.later }).click();
  await expect(page.getByText(/Sivu 2\/\d\d/)).toBeVisible();

  const any = page.locator('.translation-row textarea').first();
  await any.focus();
  const median = await any.evaluate(async (element: HTMLTextAreaElement) => {
    const times: number[] = [];
    for (let press = 0; press < 40; press += 1) {
      const begun = performance.now();
      element.setRangeText('x', element.value.length, element.value.length, 'end');
      element.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - begun);
    }
    return times.toSorted((one, other) => one - other)[20] ?? 0;
  });
  test.info().annotations.push({ type: 'median ms', description: String(median) });
  expect(median).toBeLessThan(100);
  await any.fill('');
  await page.keyboard.press('Tab');
});

test('a table goes out and comes back with changes that are shown first, taken in one step and undone in one', async () => {
  await page.getByRole('button', { name: fi.translation.table }).click();
  await page.getByRole('button', { name: fi.translation.exportWord }).click();
  await expect(page.getByText(/Tallennettiin Käännöstaulukko koltansaameksi .*\.docx/)).toBeVisible();
  await page.getByRole('button', { name: fi.translation.exportCsv }).click();
  await expect(page.getByText(/Tallennettiin Käännöstaulukko koltansaameksi .*\.csv/)).toBeVisible();
  const status = await page.getByText(/Tallennettiin .*\.csv/).textContent();
  const name = /Tallennettiin (.*\.csv)/.exec(status ?? '')?.[1] ?? '';
  const csv = await readFile(join(files, name), 'utf8');
  const lines = csv.split('\r\n').map((line) => {
    if (line.startsWith(`${key};`)) return line.replace(/;;[^;]*$/, ';vuäǯǯad;luonnos');
    return line.startsWith('trigger.money/title;') ? line.replace(/;;[^;]*$/, ';juõʹǩǩ;luonnos') : line;
  });
  const path = join(files, 'takaisin.csv');
  await writeFile(path, [...lines, 'no.such/text;;;x;'].join('\r\n'));
  await answerOpenDialog(path);

  await page.getByRole('button', { name: fi.translation.import }).click();
  await expect(page.getByRole('heading', { name: 'Taulukko takaisin.csv' })).toBeFocused();
  await expect(page.getByText('Taulukko muuttaisi 2 tekstiä.')).toBeVisible();
  await expect(page.getByText(/no\.such\/text/)).toBeVisible();
  await expect.poll(() => stored('sms')).toBeNull();

  await page.getByRole('button', { name: 'Ota käyttöön 2 tekstiä' }).click();
  await expect.poll(() => stored('sms')).toBe('vuäǯǯad');
  await expect.poll(() => stored('sms', 'trigger.money/title')).toBe('juõʹǩǩ');
  await expect(page.getByText('2 tekstiä otettiin käyttöön.')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect.poll(() => stored('sms')).toBeNull();
  await expect.poll(() => stored('sms', 'trigger.money/title')).toBeNull();
  await expect(field('trigger.money/title')).toHaveValue('');
});

test('only what is ticked is taken', async () => {
  await page.getByRole('button', { name: fi.translation.table }).click();
  await page.getByRole('button', { name: fi.translation.import }).click();
  await page.locator('.import-change').filter({ hasText: 'vuäǯǯad' }).locator('.tick').click();
  await page.getByRole('button', { name: 'Ota käyttöön yksi teksti' }).click();

  await expect.poll(() => stored('sms', 'trigger.money/title')).toBe('juõʹǩǩ');
  expect(await stored('sms')).toBeNull();
});

test('leaving the preview changes nothing', async () => {
  await page.getByRole('button', { name: fi.translation.table }).click();
  await page.getByRole('button', { name: fi.translation.import }).click();
  await expect(page.getByText('Taulukko muuttaisi yhden tekstin.')).toBeVisible();
  await page.getByRole('button', { name: fi.translation.leave }).click();

  await expect(page.getByRole('heading', { name: fi.translation.title })).toBeVisible();
  expect(await stored('sms')).toBeNull();
});

test('a file that is no table is refused with the reason, and nothing changes', async () => {
  const path = join(files, 'kuva.png');
  await writeFile(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
  await answerOpenDialog(path);
  await page.getByRole('button', { name: fi.translation.table }).click();
  await page.getByRole('button', { name: fi.translation.import }).click();

  await expect(page.getByText(/ei ole Word-taulukko eikä CSV-taulukko/)).toBeVisible();
  await expect(page.getByRole('heading', { name: fi.translation.title })).toBeVisible();
});
