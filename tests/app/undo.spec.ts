import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import { launchApp, untilGuideHasUnit, untilSaved, type RunningApp } from './launch';

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-undo-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Longer than letters may pause and still be undone together. */
const pauseMs = 1700;

/** The unit and its layer as the main process has them, when all is saved. */
async function stored(page: Page): Promise<unknown> {
  await untilSaved(page);
  return page.evaluate(async () => {
    const { unit, layer } = await window.herate.readWorkspace();
    return { unit, layer };
  });
}

async function openSettings(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: fi.places.settings, exact: true }).click();
  await page.getByRole('tab', { name: part, exact: true }).click();
}

/** A data folder whose guide is over, with the example's facts, at the settings' contacts. */
async function openExample(dataFolder: string): Promise<RunningApp> {
  const app = await launchApp({ dataFolder });
  await untilGuideHasUnit(app.window);
  await app.window.evaluate(async () => {
    await window.herate.createUnit({ from: 'example' });
    const { settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...settings, isGuideDone: true });
  });
  await app.window.reload();
  await openSettings(app.window, fi.settings.unit);
  return app;
}

test('kills the app in the middle of typing: the last saved word is there, and undo leads to what was before', async () => {
  const dataFolder = join(folder, 'data');
  const app = await launchApp({ dataFolder });
  const name = app.window.getByLabel('Yksikön nimi');
  await name.fill('Inarin terveysasema');
  await app.window.waitForTimeout(pauseMs);
  await name.press('End');
  await app.window.keyboard.type(' Ivalossa');
  await untilSaved(app.window);
  // More letters are on their way when the process is killed.
  await app.window.keyboard.type(' ja muualla', { delay: 5 });
  const killed = app.electron.waitForEvent('close');
  app.electron.process().kill('SIGKILL');
  await killed;

  const again = await launchApp({ dataFolder });
  const field = again.window.getByLabel('Yksikön nimi');
  await expect(field).toHaveValue(/^Inarin terveysasema Ivalossa( j?a? ?m?u?u?a?l?l?a?)?$/);
  await field.press('Control+z');
  await expect(field).toHaveValue('Inarin terveysasema');
  await field.press('Control+z');
  await expect(field).toHaveValue('');
  await expect(again.window.getByRole('button', { name: 'Ei kumottavaa' })).toBeDisabled();
  await again.window.keyboard.press('Control+Shift+z');
  await again.window.keyboard.press('Control+y');
  await expect(field).toHaveValue(/^Inarin terveysasema Ivalossa/);
  await again.close();
});

test('says what would be undone, undoes it by mouse and brings its place into view', async () => {
  const app = await openExample(join(folder, 'data'));
  const page = app.window;
  const municipality = page.getByLabel(fi.facts.municipality);
  const before = await municipality.inputValue();
  await municipality.fill('Utsjoki');
  await page.getByRole('navigation').getByRole('button', { name: fi.places.papers, exact: true }).click();

  await page.getByRole('button', { name: 'Kumoa: kunta' }).click();

  await expect(municipality).toHaveValue(before);
  await expect(municipality).toBeFocused();
  await page.getByRole('button', { name: 'Tee uudelleen: kunta' }).click();
  await expect(municipality).toHaveValue('Utsjoki');
  const box = await page.getByRole('button', { name: 'Kumoa: kunta' }).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await app.close();
});

test('200 mixed actions are undone to the exact start and redone to the exact end, also after a restart', async () => {
  test.setTimeout(480_000);
  const dataFolder = join(folder, 'data');
  const app = await openExample(dataFolder);
  const start = await stored(app.window);
  const count = await doActions(app.window);
  expect(count).toBe(200);
  const end = await stored(app.window);
  expect(end).not.toEqual(start);

  await pressAll(app.window, 'Control+z', count);
  expect(await stored(app.window)).toEqual(start);
  await pressAll(app.window, 'Control+Shift+z', count);
  expect(await stored(app.window)).toEqual(end);
  await app.close();

  const again = await launchApp({ dataFolder });
  await expect(again.window.getByRole('button', { name: /^Kumoa: / })).toBeEnabled();
  await pressAll(again.window, 'Control+z', count);
  expect(await stored(again.window)).toEqual(start);
  await again.close();

  const third = await launchApp({ dataFolder });
  await expect(third.window.getByRole('button', { name: /^Tee uudelleen: / })).toBeEnabled();
  await pressAll(third.window, 'Control+Shift+z', count);
  expect(await stored(third.window)).toEqual(end);
  await third.close();
  const journal = await readFile(join(dataFolder, 'units', 'esimerkkila', 'journal.jsonl'), 'utf8');
  expect(
    journal
      .trimEnd()
      .split('\n')
      .every((line) => line.startsWith('{"sum":"')),
  ).toBe(true);
});

/** Words, ticks, the order of contacts and what the papers show, each at another place than the one before. */
async function doActions(page: Page): Promise<number> {
  const name = page.getByLabel(fi.facts.unitName).first();
  const swedish = page.getByRole('checkbox', { name: fi.languages.sv }).first();
  for (let round = 0; round < 30; round += 1) {
    await name.press('End');
    await page.keyboard.type(` ${String(round)}`);
    await page.getByLabel(fi.facts.municipality).fill(`Kunta ${String(round)}`);
    await swedish.press('Space');
    await page
      .getByLabel(fi.facts.organisation)
      .first()
      .fill(`Hyvinvointialue ${String(round)}`);
  }
  await openSettings(page, fi.settings.contacts);
  for (let round = 0; round < 40; round += 1) {
    const down = fi.contact.downNamed.replace('{{contact}}', '');
    await page
      .getByRole('button', { name: down, disabled: false })
      .nth(round % 2)
      .press('Enter');
  }
  await page.getByRole('navigation').getByRole('button', { name: fi.places.papers, exact: true }).click();
  await page.getByRole('button', { name: 'Avaa: Heräte-työkalu' }).click();
  await page.getByRole('button', { name: fi.shown.title }).click();
  const ticks = page.locator('.shown-category > label input:enabled, .shown-category > div input:enabled');
  for (let round = 0; round < 40; round += 1) await ticks.nth(round % 3).press('Space');
  return 200;
}

/** Presses a key until nothing is left to undo or redo, which is after exactly so many. */
async function pressAll(page: Page, key: 'Control+z' | 'Control+Shift+z', count: number): Promise<void> {
  const [more, none] =
    key === 'Control+z' ? [/^Kumoa: /, fi.undoing.undoNone] : [/^Tee uudelleen: /, fi.undoing.redoNone];
  for (let pressed = 0; pressed < count - 1; pressed += 1) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: more })).toBeEnabled();
  await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: none })).toBeDisabled();
}
