import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fi } from '../../renderer/texts/fi';
import { layerSchema } from '../../templates/model/layer';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';

test.describe.configure({ mode: 'serial' });

const on = '2026-11-20';
/** A unit with every kind of change. */
const layer = layerSchema.parse({
  schema: 3,
  decisions: [
    { kind: 'hide', itemId: 'process-poster.step.pair', on },
    {
      kind: 'text',
      key: 'client-leaflet.to-do/text',
      language: 'fi',
      text: '**Soita heti**, jos voit.\nOta kortti mukaan.',
      master: 'Aiempi teksti pohjassa.',
      on,
    },
    { kind: 'add', itemId: 'local.ownstep1', into: 'process-poster.steps', on },
    { kind: 'text', key: 'local.ownstep1/title', language: 'fi', text: 'Juhlimme yhdessä', master: null, on },
    { kind: 'order', itemId: 'ways', items: ['way.guidance'], on },
    { kind: 'checked', itemId: 'statute.social-welfare-act', on },
    { kind: 'reviewed', key: 'client-leaflet/title', language: 'sv', text: 'Hjälp', source: 'Apua', on },
    { kind: 'hide', itemId: 'trigger.gone-from-master', on },
  ],
});

let app: RunningApp;
let page: Page;

async function stored(): Promise<readonly { readonly kind: string }[]> {
  return page.evaluate(async () => (await window.herate.readWorkspace()).layer.decisions);
}

async function openChanges(): Promise<void> {
  await page.getByRole('button', { name: fi.places.edit, exact: true }).click();
  await page.getByRole('button', { name: fi.editParts.differences, exact: true }).click();
  await expect(page.locator('.differences-view')).toBeVisible();
}

test.beforeAll(async () => {
  app = await launchApp();
  page = app.window;
  await untilGuideHasUnit(page);
  await page.evaluate(async (given) => {
    const { unit, settings } = await window.herate.readWorkspace();
    if (unit === null) throw new Error('There is no unit.');
    await window.herate.saveDocument({ unitId: unit.id, unit: null, layer: given, steps: [] });
    await window.herate.saveSettings({ ...settings, isGuideDone: true });
  }, layer);
  await page.reload();
  await openChanges();
});

test.afterAll(async () => {
  await app.close();
});

test('shows every change with the master’s words beside, and what the master has changed since', async () => {
  await expect(page.locator('.difference')).toHaveCount(7);
  const row = page.locator('.difference', { hasText: 'Soita heti' });
  await expect(row).toContainText(fi.differences.masterChanged);
  await expect(row).toContainText('Kerro työntekijälle, että haluat apua.');
  await expect(row).toContainText('Aiempi teksti pohjassa.');
  await expect(row.locator('strong')).toHaveText('Soita heti');
  await expect(page.getByRole('heading', { name: fi.differences.other })).toBeVisible();
});

test('takes one change back by the keyboard, goes to the next one, and undoes it', async () => {
  await page.locator('[data-reset]').first().focus();

  await page.keyboard.press('Enter');

  await expect(page.locator('.difference')).toHaveCount(6);
  await expect(page.locator('[data-reset]').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.difference')).toHaveCount(7);
});

test('takes all back but that a law was checked, and undoes it', async () => {
  await page.getByRole('button', { name: fi.differences.resetAll, exact: true }).click();

  await expect(page.locator('.difference')).toHaveCount(1);
  await expect.poll(async () => (await stored()).map(({ kind }) => kind)).toEqual(['checked']);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.difference')).toHaveCount(7);
  await expect.poll(async () => (await stored()).length).toBe(layer.decisions.length);
});

test('opens the item that was changed', async () => {
  await page.getByRole('button', { name: /^Avaa: Omat sanat: / }).click();

  await expect(page.locator('.edit-view')).toBeVisible();
  await expect(page.locator(':focus')).toHaveText(/Soita heti/);
});

test('a colour too light is taken darker, and a palette is chosen by the keyboard', async () => {
  await page.getByRole('button', { name: fi.places.settings, exact: true }).click();
  await page.getByRole('tab', { name: fi.settings.look }).click();
  await page.getByLabel(fi.look.colourCode).fill('#ffcc00');
  await expect(page.getByText(fi.look.darkened)).toBeVisible();
  await expect(page.getByLabel(fi.look.colourCode)).not.toHaveValue('#ffcc00');

  await page.getByRole('radio', { name: fi.look.accents.lake }).focus();
  await page.keyboard.press('ArrowRight');

  await expect(page.getByRole('radio', { name: fi.look.accents.blue })).toBeChecked();
  await expect(page.getByLabel(fi.look.colourCode)).toHaveValue('#1f4fc4');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
