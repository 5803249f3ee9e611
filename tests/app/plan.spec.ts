import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fi } from '../../renderer/texts/fi';
import { startTestPrinter, type TestPrinter } from './cups';
import { launchApp, type RunningApp } from './launch';
import { pdfPages, pdfText } from './pdf-text';
import {
  backToSteps,
  fieldIn,
  goToPlan,
  lockMachine,
  openExampleUnit,
  openForm,
  openSection,
  rowOf,
  setContentSize,
  typeDate,
} from './plan-filling';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const client = 'Aino Kallioinen';
const people = [
  ['Sari Salo', 'sosiaalityöntekijä'],
  ['Matti Meri', 'lääkäri'],
  ['Liisa Lahti', 'sairaanhoitaja'],
  ['Olli Oja', 'työllisyysasiantuntija'],
  ['Kaisa Koski', 'Kelan asiantuntija'],
  ['Pekka Puro', 'läheinen'],
  ['Niina Niemi', 'järjestön edustaja'],
] as const;
const story = Array.from({ length: 70 }, (_, index) => `”Lause ${index + 1}: haluan, että joku vastaa.”`).join(' ');

let printer: TestPrinter;
let files: string;
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  printer = await startTestPrinter();
  files = await mkdtemp(join(tmpdir(), 'herate-plan-'));
  app = await launchApp();
  page = app.window;
  await setContentSize(app.electron, 1280, 800);
  await answerSaveDialogs(app.electron, files);
  await openExampleUnit(page);
});

test.afterAll(async () => {
  // A window with something filled does not close without being asked.
  await lockMachine(app.electron);
  await app.close();
  await printer.stop();
  await rm(files, { recursive: true, force: true });
});

test('the plan begins with six steps and nothing filled', async () => {
  await goToPlan(page);

  await expect(page.locator('.plan-step')).toHaveCount(6);
  await expect(page.locator('.plan-form-button').first()).toContainText(fi.plan.nothingFilled);
  await expect(page.getByText(fi.plan.inMemory)).toBeVisible();
});

test('consent: who may hear what is marked one by one, and a day is picked from the month', async () => {
  await openForm(page, 'Suostumus');
  await fieldIn(page, 'consent.client-name').getByRole('textbox').fill(client);
  await openSection(page, 'Ketkä saavat');
  await page.locator('.plan-matrix-row', { hasText: 'Sosiaalihuolto' }).getByText('Kyllä').click();
  await page.locator('.plan-matrix-row', { hasText: 'Kela' }).getByText('Ei').click();
  await page.getByRole('button', { name: 'Peru valinta: Kela' }).click();
  await fieldIn(page, 'consent.bodies').getByRole('textbox').fill('Naapuri');

  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(fieldIn(page, 'consent.bodies').getByRole('textbox')).toHaveCount(2);

  await openSection(page, 'Suostumuksen kirjaaminen');
  await page.locator('.plan-date button').first().click();
  await page.locator('.plan-day').getByText('15', { exact: true }).click();
  await expect(page.locator('.plan-date').first()).toContainText('15');
  await backToSteps(page);
});

test('network: seven people with their roles, picked or typed', async () => {
  await openForm(page, 'Verkostokartta');
  await expect(fieldIn(page, 'network-map.client-name').getByRole('textbox')).toHaveValue(client);
  await openSection(page, 'Tiimi');
  const table = fieldIn(page, 'network-map.people');
  for (const [index, [name, role]] of people.entries()) {
    const row = await rowOf(page, table, index + 1);
    await row.getByLabel('Nimi').fill(name);
    await row.getByRole('combobox').fill(role.slice(0, 6));
    await page.getByRole('option', { name: role, exact: true }).click();
  }
  await table.getByRole('button', { name: /^Siirrä ylös: .* rivi 7$/ }).click();
  await openSection(page, 'Kuka pitää');
  await fieldIn(page, 'network-map.coordinator').locator('.plan-name-open').click();

  await expect(page.getByRole('option')).toHaveText([
    client,
    ...people.slice(0, 5).map(([name]) => name),
    'Niina Niemi',
    'Pekka Puro',
  ]);
  await page.getByRole('option', { name: 'Sari Salo' }).click();
  await backToSteps(page);
});

test('picture: both views stand side by side, and long words stay whole', async () => {
  await openForm(page, 'Tilannekuva');
  await openSection(page, 'Mitä minulle kuuluu');
  await fieldIn(page, 'situation-picture.own-story').locator('textarea').fill(story);
  await backToSteps(page);
  await openForm(page, 'Yhteinen suunnitelma');
  await openSection(page, 'Tilannekuva');
  const [ours, theirs] = await Promise.all(
    ['shared-plan.client-view', 'shared-plan.professional-view'].map((id) =>
      fieldIn(page, id).locator('textarea').boundingBox(),
    ),
  );

  expect(ours?.y).toBe(theirs?.y);
  expect(theirs?.x ?? 0).toBeGreaterThan((ours?.x ?? 0) + (ours?.width ?? 0));
  await fieldIn(page, 'shared-plan.client-view').locator('textarea').fill(`${story} ${story}`);
  await fieldIn(page, 'shared-plan.core-issue').locator('textarea').fill('Oma koti ja joku, joka vastaa.');
  await backToSteps(page);
});

test('meeting: the clock goes on by key, and what is agreed stands in the plan’s measures', async () => {
  await page.getByRole('button', { name: fi.plan.holdMeeting }).click();
  await page.getByRole('button', { name: fi.plan.clock.start }).click();
  await expect(page.locator('.plan-clock-left')).toHaveText('5 min jäljellä');
  await page.getByLabel(fi.plan.note, { exact: true }).fill('Tervetuloa.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.plan-clock-left')).toHaveText('10 min jäljellä');
  await expect(page.getByLabel(fi.plan.note, { exact: true })).toHaveValue('');
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: fi.plan.next, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sovitut asiat' })).toBeFocused();
  const agreed = fieldIn(page, 'meeting-memo.actions');
  const first = await rowOf(page, agreed, 1);
  await first.getByLabel('Mitä tehdään', { exact: true }).fill('Haetaan asuntoa');
  await first.locator('.plan-name-open').click();
  await page.getByRole('option', { name: 'Sari Salo' }).click();
  await typeDate(page, first, '31012027');
  await (await rowOf(page, agreed, 2)).getByLabel('Mitä tehdään', { exact: true }).fill('Varataan lääkäri');
  await backToSteps(page);
  await openForm(page, 'Yhteinen suunnitelma');
  await openSection(page, 'Toimenpiteet');

  const measures = fieldIn(page, 'shared-plan.measures').locator('.plan-row');
  await expect(measures).toHaveCount(2);
  await expect(measures.nth(0).getByLabel('Mitä tehdään', { exact: true })).toHaveValue('Haetaan asuntoa');
  await expect(measures.nth(0).getByRole('combobox')).toHaveValue('Sari Salo');
  await expect(measures.nth(0).locator('.plan-date')).toContainText(/31\s*\.\s*1\s*\.\s*2027/);
});

test('plan: goals, a review day that is typed, and a quiet list of what is still to write', async () => {
  await openSection(page, 'Tavoitteet');
  const goal = await rowOf(page, fieldIn(page, 'shared-plan.goals'), 1);
  await goal.getByLabel('Mitä tavoitellaan').fill('Minulla on oma koti');
  await openSection(page, 'Seuranta');
  await expect(page.locator('.plan-missing')).toContainText('Seuraava tarkistus');
  await typeDate(page, fieldIn(page, 'shared-plan.review-date'), '03022027');

  await expect(page.locator('.plan-missing')).not.toContainText('Seuraava tarkistus');
});

test('undo and redo belong to the plan here, by key too, and lead to where it was changed', async () => {
  await openSection(page, 'Vahvuudet');
  const strengths = fieldIn(page, 'shared-plan.strengths-client').locator('textarea');
  await strengths.fill('Sisukas');
  await openSection(page, 'Perustiedot');
  await page.keyboard.press('Control+z');
  await expect(strengths).toHaveValue('');
  await page.keyboard.press('Control+Shift+Z');

  await expect(strengths).toHaveValue('Sisukas');
  await expect(page.getByRole('button', { name: fi.plan.undo })).toBeEnabled();
});

test('ending: the follow-up is filled to the end with its five elements', async () => {
  await backToSteps(page);
  await openForm(page, 'Seuranta ja arviointi');
  const sections = await page.locator('.plan-sections li').count();
  for (let step = 1; step < sections; step += 1)
    await page.getByRole('button', { name: fi.plan.next, exact: true }).click();
  for (const box of await page.locator('.plan-page .tick').all()) await box.click();
  await page.getByRole('button', { name: fi.plan.toPaper }).last().click();

  await expect(page.locator('.preview .page').first()).toContainText(client);
  await backToSteps(page);
});

test('the paper says what was filled, over as many pages as it takes, and nothing of it in its name or facts', async () => {
  await openForm(page, 'Yhteinen suunnitelma');
  await page.locator('.plan-side').getByRole('button', { name: fi.plan.toPaper }).click();
  await expect(page.getByText(fi.plan.secret)).toBeVisible();
  await page.getByRole('button', { name: fi.paper.pdf, exact: true }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.pdf kansiossa$/ })).toBeVisible({ timeout: 30_000 });
  const shown = await page.locator('.preview .page').count();
  await page.getByRole('button', { name: fi.paper.word, exact: true }).click();
  await expect(page.getByRole('button', { name: /^Näytä .+\.docx kansiossa$/ })).toBeVisible({ timeout: 30_000 });

  const names = await readdir(files);
  const pdf = join(files, names.find((name) => name.endsWith('.pdf')) ?? '');
  const text = (await pdfText(pdf)).replace(/\s+/g, ' ');
  expect(names.join()).not.toMatch(/Aino|Kallioinen/);
  expect((await pdfPages(pdf)).pages).toBe(shown);
  expect(shown).toBeGreaterThan(4);
  for (const [name] of people) expect(text).toContain(name);
  for (const part of [client, 'Lause 70', 'Haetaan asuntoa', '31.1.2027', '3.2.2027', 'Salassa pidettävä', 'jatkuu'])
    expect(text).toContain(part);
  await backToSteps(page);
});

test('the whole set is printed: the forms in which something is written, and no others', async () => {
  const set = page.locator('.plan-set-list');
  await expect(set.getByRole('checkbox', { checked: true })).toHaveCount(8);
  await expect(set.getByRole('checkbox', { name: 'Kutsu verkostoneuvotteluun' })).not.toBeChecked();
  await page.getByRole('button', { name: fi.plan.printAll }).click();
  await expect(page.getByText(/^Lähetettiin tulostimelle/)).toHaveCount(8, { timeout: 60_000 });

  const jobs = await printer.jobs();
  expect(jobs).toHaveLength(8);
  expect(JSON.stringify(jobs)).not.toMatch(/Aino|Kallioinen/);
});

test('on a wide window the paper stands beside the fields and follows them', async () => {
  await setContentSize(app.electron, 1900, 1040);
  await openForm(page, 'Minun suunnitelmani');
  await expect(page.locator('.plan-preview .page').first()).toContainText('Aino');
  await page.locator('.plan-field textarea, .plan-field input').first().fill('Aino K.');
  await expect(page.locator('.plan-preview .page').first()).toContainText('Aino K.');
  await setContentSize(app.electron, 1280, 800);

  await expect(page.locator('.plan-preview')).toHaveCount(0);
  await backToSteps(page);
});

test('leaving asks, in the place itself; going on keeps all, clearing leaves nothing', async () => {
  await page.locator('.place-link', { hasText: fi.places.papers }).click();
  await expect(page.getByText(fi.plan.leave.view)).toBeVisible();
  await expect(page.getByRole('button', { name: fi.plan.leave.stay })).toBeFocused();
  await page.getByRole('button', { name: fi.plan.leave.stay }).click();
  await expect(page.locator('.plan-form-button').first()).toContainText('täytetty');
  await page.locator('.place-link', { hasText: fi.places.papers }).click();
  await page.getByRole('button', { name: fi.plan.leave.clearAndGo }).click();
  await expect(page.getByRole('heading', { name: fi.papers.title })).toBeAttached();
  await goToPlan(page);

  await expect(page.getByText(fi.plan.setEmpty)).toBeVisible();
  await expect(page.getByRole('button', { name: fi.plan.undoNone })).toBeDisabled();
  expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('Kallioinen');
});

test('changing the unit asks too', async () => {
  await openForm(page, 'Suostumus');
  await fieldIn(page, 'consent.client-name').getByRole('textbox').fill(client);
  await page.locator('.unit-switcher').click();
  await page.getByRole('menuitemradio').filter({ hasNotText: 'esimerkki' }).first().click();
  await expect(page.getByText(fi.plan.leave.unit)).toBeVisible();
  await page.getByRole('button', { name: fi.plan.leave.stay }).click();

  await expect(page.locator('.unit-switcher')).toContainText('esimerkki');
  await expect(fieldIn(page, 'consent.client-name').getByRole('textbox')).toHaveValue(client);
});

test('when the machine is locked, everything goes at once, and it is said', async () => {
  await lockMachine(app.electron);

  await expect(page.getByText(fi.plan.news.lock)).toBeVisible();
  await expect(page.getByText(fi.plan.setEmpty)).toBeVisible();
  expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('Kallioinen');
});

test('the form’s own paper leads to filling it', async () => {
  await page.locator('.place-link', { hasText: fi.places.papers }).click();
  await page.getByRole('button', { name: `${fi.papers.open}: ${fi.materials['meeting-memo'].name}` }).click();
  await page.getByRole('button', { name: fi.paper.fillOnScreen }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verkostoneuvottelun muistio');
});
