import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../renderer/texts/en';
import { fi, type Texts } from '../../renderer/texts/fi';
import { sv } from '../../renderer/texts/sv';
import { interfaceLanguages, type InterfaceLanguage } from '../../templates/model/language';
import { launchApp, type RunningApp } from './launch';
import { pdfText } from './pdf-text';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const texts: Readonly<Record<InterfaceLanguage, Texts>> = { fi, sv, en };
const ownNames: Readonly<Record<InterfaceLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

let app: RunningApp;
let page: Page;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-editor-'));
  await mkdir(join(folder, 'files'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  page = app.window;
  await answerSaveDialogs(app.electron, join(folder, 'files'));
  await resize(1280, 800);
  await page.getByRole('button', { name: fi.guide.example }).click();
  await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  await expect(page.getByRole('heading', { name: fi.edit.title, exact: true })).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function resize(width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

function onPaper(itemId: string): Locator {
  return page.locator(`.edit-preview .preview-room [data-item="${itemId}"]`);
}

function row(name: string | RegExp): Locator {
  return page.getByRole('row', { name });
}

/** The page of the open item. */
function openPage(): Locator {
  return page.getByRole('region', { name: fi.edit.page });
}

/** What has the keyboard says these words. */
function writtenWords(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLTextAreaElement ? element.value : '';
  });
}

/** The items that the paper shows, in its order. */
function paperOrder(ids: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('.edit-preview [data-item]')];
    return found.map((element) => element.dataset['item'] ?? '').filter((id) => wanted.includes(id));
  }, ids);
}

/** The rows of the tree that are called so, in their order. */
async function treeOrder(names: RegExp): Promise<readonly string[]> {
  const all = await page.locator('.item-tree .tree-name').allTextContents();
  return all.filter((name) => names.test(name));
}

async function pdfOfPaper(): Promise<string> {
  await page.getByRole('button', { name: fi.edit.openPaper }).click();
  await page.getByRole('button', { name: 'PDF' }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 20_000 });
  const names = await readdir(join(folder, 'files'));
  return pdfText(join(folder, 'files', names.find((name) => name.endsWith('.pdf')) ?? ''));
}

async function violations(): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}

test.describe('with the mouse', () => {
  test('a click on the paper opens the words; they change on the paper as they are typed', async () => {
    await onPaper('trigger.housing.rent-arrears').click();
    await expect.poll(writtenWords).toBe('Vuokra rästissä, häätö uhkaa');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Vuokra maksamatta');

    await expect(onPaper('trigger.housing.rent-arrears')).toHaveText('Vuokra maksamatta');
    await expect(openPage().getByText('Pohjassa: Vuokra rästissä, häätö uhkaa')).toBeVisible();
    await expect(row(/Vuokra maksamatta/)).toContainText(fi.edit.changed);
  });

  test('what is open is outlined and what is changed has a mark, on the screen alone', async () => {
    const look = (itemId: string) =>
      onPaper(itemId).evaluate((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return { outlineStyle, isMarked: boxShadow !== 'none' };
      });

    expect(await look('trigger.housing.rent-arrears')).toEqual({ outlineStyle: 'solid', isMarked: true });
    expect(await look('trigger.housing.no-home')).toEqual({ outlineStyle: 'none', isMarked: false });
    await page.emulateMedia({ media: 'print' });
    expect(await look('trigger.housing.rent-arrears')).toEqual({ outlineStyle: 'none', isMarked: false });
    await page.emulateMedia({ media: null });
  });

  test('in a table the cell that is clicked opens', async () => {
    await onPaper('way.guidance').locator('td').nth(2).click();

    await expect.poll(writtenWords).toBe('Tarve on ilmeinen, asiakas pystyy hakemaan');
    await expect(page.getByRole('heading', { name: 'Ohjaus hakemaan palveluja' })).toBeVisible();
  });

  test('a hidden trigger is shown and a shown one hidden', async () => {
    await onPaper('trigger.housing').getByText('Asuminen').click();
    await page.getByRole('button', { name: 'Näytä: Naapurit valittavat toistuvasti häiriöistä' }).click();
    await page.getByRole('button', { name: 'Piilota: Yöpyy tuttavilla tai ulkona' }).click();

    await expect(onPaper('trigger.housing.neighbours')).toBeVisible();
    await expect(onPaper('trigger.housing.no-home')).toHaveCount(0);
    await expect(openPage().getByText('4/6 näkyy')).toBeVisible();
  });

  test('an item is moved with its button and by dragging', async () => {
    const ids = ['trigger.money', 'trigger.housing', 'trigger.daily-life'];
    await openPage().locator('.item-head').getByRole('button', { name: 'Siirrä alas: Asuminen' }).click();
    await expect.poll(() => paperOrder(ids)).toEqual(['trigger.money', 'trigger.daily-life', 'trigger.housing']);

    await row(/^Asuminen/)
      .getByRole('button', { name: 'Raahaa: Asuminen' })
      .scrollIntoViewIfNeeded();
    await row(/^Asuminen/).dragTo(row(/^Toimeentulo ja velat/), { targetPosition: { x: 60, y: 3 } });
    await expect.poll(() => paperOrder(ids)).toEqual(['trigger.housing', 'trigger.money', 'trigger.daily-life']);

    await row(/^Aiheet ja herätteet/).click();
    await page.getByRole('button', { name: fi.edit.resetOrder }).click();
    await expect.poll(() => paperOrder(ids)).toEqual(ids);
  });

  test('an own trigger is added, written, and removed again', async () => {
    await row(/^Asuminen/).click();
    await page.getByRole('button', { name: fi.edit.add.trigger }).click();
    await expect(page.getByRole('button', { name: `Poista oma: ${fi.edit.unnamed.trigger}` })).toBeVisible();
    await expect(openPage().getByText(fi.edit.missing)).toBeVisible();
    await page.keyboard.type('Asuu autossa');
    await expect(page.locator('.edit-preview').getByText('Asuu autossa')).toBeVisible();
    await expect(row(/^Asuu autossa/)).toContainText(fi.edit.local);

    await page.getByRole('button', { name: 'Poista oma: Asuu autossa' }).click();
    await expect(page.locator('.edit-preview').getByText('Asuu autossa')).toHaveCount(0);
  });

  test('what is locked says why and cannot go; the path keeps its order', async () => {
    await row(/^Väkivalta ja pelko/).click();
    await expect(openPage().locator('.item-head').getByText(fi.edit.locks.safety)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Piilota: Väkivalta ja pelko' })).toBeDisabled();

    await onPaper('path.danger').click();
    await expect(openPage().getByText(fi.edit.sectionHelp.path)).toBeVisible();
    await expect(openPage().getByRole('button', { name: /^Siirrä/ })).toHaveCount(0);
  });

  test('one text goes back to the master; the others stay as they are', async () => {
    await onPaper('trigger.housing.rent-arrears').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Häätö uhkaa');
    await page.getByRole('textbox', { name: 'Otsikko' }).fill('Koti');
    await page.getByRole('button', { name: 'Palauta pohjan teksti: Heräte 1' }).click();

    await expect(onPaper('trigger.housing.rent-arrears')).toHaveText('Vuokra rästissä, häätö uhkaa');
    await expect(onPaper('trigger.housing')).toContainText('Koti');
    await page.getByRole('button', { name: 'Palauta pohjan teksti: Otsikko' }).click();
    await expect(onPaper('trigger.housing')).toContainText('Asuminen');
  });

  test('another paper and another language are edited by themselves', async () => {
    await page.locator('.edit-material button').click();
    await page.getByRole('option', { name: 'Asiakkaan esite' }).click();
    await onPaper('client-leaflet.to-do').locator('.paragraph').click();
    await expect.poll(writtenWords).toContain('Kerro työntekijälle');
    await page.locator('.paper-choice button').last().click();
    await page.getByRole('option', { name: 'ruotsi', exact: true }).click();
    await onPaper('client-leaflet.to-do').locator('.paragraph').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Säg att du vill ha hjälp.');

    await expect(onPaper('client-leaflet.to-do')).toContainText('Säg att du vill ha hjälp.');
    await expect(openPage().getByText(/^Suomeksi: Kerro työntekijälle/)).toBeVisible();
    await page.locator('.paper-choice button').last().click();
    await page.getByRole('option', { name: 'suomi', exact: true }).click();
    await expect(onPaper('client-leaflet.to-do')).toContainText('Kerro työntekijälle');
  });

  test('a click on a paper outside the editor leads to the words in it', async () => {
    await page.getByRole('button', { name: fi.edit.openPaper }).click();
    await page.locator('.paper-view [data-item="client-leaflet.cost"] .paragraph').click();

    await expect(page.getByRole('heading', { name: fi.edit.title, exact: true })).toBeVisible();
    await expect.poll(writtenWords).toContain('Kysy hinta');
  });
});

test.describe('with the keyboard', () => {
  test('from the tree to the words, which change on the paper and in the PDF', async () => {
    await page.locator('.edit-material button').click();
    await page.getByRole('option', { name: 'Heräte-työkalu' }).click();
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(row(/^Aiheet ja herätteet/)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(row(/^Toimeentulo ja velat/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(writtenWords).toBe('Toimeentulo ja velat');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Raha ja velat');

    await expect(onPaper('trigger.money')).toContainText('Raha ja velat');
    expect(await pdfOfPaper()).toContain('Raha ja velat');
    await page.getByRole('button', { name: fi.paper.back, exact: true }).click();
    await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  });

  test('Alt and an arrow move the row, which keeps the keyboard', async () => {
    const ids = ['trigger.money', 'trigger.housing'];
    await row(/^Raha ja velat/).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => paperOrder(ids)).toEqual(['trigger.housing', 'trigger.money']);
    await expect.poll(() => treeOrder(/^(?:Raha|Asuminen)/)).toEqual(['Asuminen', 'Raha ja velat']);
    await expect(row(/^Raha ja velat/)).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => paperOrder(ids)).toEqual(ids);
    await expect(row(/^Raha ja velat/)).toBeFocused();
  });

  test('Alt and an arrow move the trigger in which somebody writes', async () => {
    const ids = ['trigger.money.not-enough', 'trigger.money.skips-medicine'];
    await page.getByRole('textbox', { name: 'Heräte 1', exact: true }).focus();
    const words = await writtenWords();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => paperOrder(ids)).toEqual([...ids].reverse());
    await expect.poll(writtenWords).toBe(words);
  });

  test('a row is dragged with the keyboard', async () => {
    const ids = ['trigger.money', 'trigger.housing', 'trigger.daily-life'];
    await row(/^Raha ja velat/)
      .getByRole('button', { name: 'Raahaa: Raha ja velat' })
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await expect.poll(async () => (await paperOrder(ids))[0]).toBe('trigger.housing');
  });

  test('adding, hiding, and removing by Tab and Enter', async () => {
    await row(/^Yhteydenottotavat/).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: fi.edit.add.way }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Otsikko' })).toBeFocused();
    await page.keyboard.type('Kysy sosiaaliohjaajalta');
    await expect(page.locator('.edit-preview').getByText('Kysy sosiaaliohjaajalta')).toBeVisible();
    await page.getByRole('button', { name: 'Piilota: Kysy sosiaaliohjaajalta' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.edit-preview').getByText('Kysy sosiaaliohjaajalta')).toHaveCount(0);
    await page.getByRole('button', { name: 'Poista oma: Kysy sosiaaliohjaajalta' }).focus();
    await page.keyboard.press('Enter');
    await expect(row(/^Kysy sosiaaliohjaajalta/)).toHaveCount(0);
    expect(await writtenWords()).not.toBe('');
  });

  test('Ctrl and B make words bold, Enter breaks a line', async () => {
    await onPaper('trigger.housing.rent-arrears').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Vuokra');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+B');
    expect(await writtenWords()).toBe('**Vuokra**');
    await expect(onPaper('trigger.housing.rent-arrears').locator('strong')).toHaveText('Vuokra');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('rästissä');
    await expect(onPaper('trigger.housing.rent-arrears').locator('br')).toHaveCount(1);
  });
});

test('what does not fit is said at the words that are too long, with how much must go', async () => {
  await onPaper('trigger.daily-life').getByText('Arjessa pärjääminen').click();
  await page.getByRole('textbox', { name: fi.edit.parts.title, exact: true }).fill('Arki '.repeat(120).trim());

  await expect(page.locator('.field-findings').first()).toContainText(/lyhennä/i, { timeout: 15_000 });
  await page.getByRole('button', { name: 'Palauta pohjan teksti: Otsikko' }).click();
  await expect(page.locator('.field-findings')).toHaveCount(0, { timeout: 15_000 });
});

test('a keystroke draws its own words anew and nothing else, on the poster and on the cards', async () => {
  for (const name of ['Heräte-juliste', 'Herätekortit']) {
    await page.locator('.edit-material button').click();
    await page.getByRole('option', { name }).click();
    await onPaper('trigger.housing.rent-arrears').first().click();
    await expect.poll(writtenWords).not.toBe('');
    await page.waitForTimeout(1500);
    const { drawn, milliseconds } = await afterKeystroke();
    console.log(`${name}: a keystroke took ${milliseconds.toFixed(1)} ms`);

    expect(drawn).toEqual(['paper trigger.housing.rent-arrears', 'tree trigger.housing.rent-arrears']);
  }
});

/** What a keystroke draws anew on the paper and in the tree, and how long the window works on it before it can paint. */
async function afterKeystroke(): Promise<{ readonly drawn: readonly string[]; readonly milliseconds: number }> {
  return page.evaluate(async () => {
    const area = document.activeElement;
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('No field has the keyboard.');
    const drawn = new Set<string>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const item = element?.closest<HTMLElement>('[data-item]')?.dataset['item'];
        const row = element?.closest<HTMLElement>('.item-tree [data-key]')?.dataset['key'];
        if (item !== undefined) drawn.add(`paper ${item}`);
        // Between its rows the tree keeps places to drop at, which hold no words.
        else if (row !== undefined) drawn.add(`tree ${row}`);
      }
    });
    for (const room of document.querySelectorAll('.sheets, .item-tree'))
      observer.observe(room, { childList: true, characterData: true, subtree: true });
    const start = performance.now();
    area.setRangeText('a', area.value.length, area.value.length, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'a' }));
    // Asking for a size makes the browser lay out the page now.
    document.body.getBoundingClientRect();
    const milliseconds = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    observer.disconnect();
    return { drawn: [...drawn].toSorted(), milliseconds };
  });
}

for (const language of interfaceLanguages) {
  test(`nothing for axe to find in ${language}`, async () => {
    const t = texts[language];
    await page.locator('.top-bar-language button').click();
    await page.getByRole('option', { name: ownNames[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('.tree-section').nth(0).click();
    expect(await violations()).toEqual([]);
    await page.locator('.edit-preview .preview-room [data-item="trigger.violence"]').first().click();
    await expect(page.getByText(t.edit.locks.safety).first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

test('text of double size loses nothing', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(2);
  });
  await expect(page.getByRole('treegrid')).toBeVisible();
  for (const part of ['.edit-tree', '.edit-page', '.edit-preview']) {
    await page.locator(part).scrollIntoViewIfNeeded();
    await expect(page.locator(part)).toBeInViewport();
  }
  const tooWide = await page.evaluate(() => {
    const view = document.querySelector('.edit-view');
    return Math.max(
      document.documentElement.scrollWidth - innerWidth,
      (view?.scrollWidth ?? 0) - (view?.clientWidth ?? 0),
    );
  });
  expect(tooWide).toBe(0);
});
