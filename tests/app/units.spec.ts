import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';

test.describe.configure({ timeout: 120_000 });

const units = 300;
let folder = '';
let app: RunningApp | null = null;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-units-'));
});

test.afterEach(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function launch(): Promise<Page> {
  app = await launchApp({ dataFolder: join(folder, 'data'), configFolder: join(folder, 'config') });
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
  });
  return app.window;
}

/** Two units: the example, and one of its own with another name, number, word and colour; the example is in use. */
async function openWithTwoUnits(): Promise<Page> {
  const page = await launch();
  await untilGuideHasUnit(page);
  await page.evaluate(async () => {
    const guide = (await window.herate.readWorkspace()).unit;
    const created = await window.herate.createUnit({ from: 'example' });
    if (guide !== null) await window.herate.removeUnit({ unitId: guide.id });
    if (!created.ok || created.value.unit === null) return;
    const { unit } = created.value;
    const copied = await window.herate.copyUnit({ unitId: unit.id, names: { fi: 'Ivalon terveysasema' } });
    if (!copied.ok || copied.value.unit === null) return;
    const other = copied.value.unit;
    const contacts = other.contacts.map((contact, index) =>
      index === 0 ? { ...contact, phones: [{ number: '016 687 111', note: {} }] } : contact,
    );
    const decisions = [
      { kind: 'hide', itemId: 'way.guidance', on: '2026-11-21' } as const,
      {
        kind: 'text',
        key: 'local.abcdefgh/title',
        language: 'fi',
        text: 'Oma asia',
        master: null,
        on: '2026-11-21',
      } as const,
      { kind: 'add', itemId: 'local.abcdefgh', into: 'ways', on: '2026-11-21' } as const,
    ];
    const facts = { ...other, contacts, colours: { ...other.colours, accent: '#1f4e79' } };
    const layer = { schema: 3, decisions } as const;
    await window.herate.saveDocument({ unitId: other.id, unit: facts, layer, steps: [] });
    await window.herate.selectUnit({ unitId: unit.id });
    const { settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...settings, isGuideDone: true });
  });
  await page.reload();
  await openUnits(page);
  return page;
}

async function openUnits(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await page.getByRole('tab', { name: 'Yksiköt ja tiedostot' }).click();
  await expect(page.getByRole('heading', { name: 'Yksiköt', exact: true })).toBeVisible();
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function stored(page: Page) {
  return page.evaluate(async () => {
    const { unit, layer } = await window.herate.readWorkspace();
    return { unit, layer };
  });
}

test('two units are compared, and each line is taken by keyboard until nothing differs', async () => {
  const page = await openWithTwoUnits();
  await page.getByRole('button', { name: 'Vertaa käytössä olevaan: Ivalon terveysasema' }).click();

  const heading = page.getByRole('heading', { name: /^Vertailu: .+ ja Ivalon terveysasema$/ });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('cell', { name: /016 687 111/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Oma kohta: Oma asia/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('compare.png') });

  const takes = page.getByRole('button', { name: /^Ota tämä/ });
  const count = await takes.count();
  expect(count).toBeGreaterThanOrEqual(5);
  await takes.first().focus();
  for (let left = count; left > 0; left -= 1) {
    await takes.first().focus();
    await page.keyboard.press('Enter');
    await expect(takes).toHaveCount(left - 1);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  }

  await expect(page.getByText('Yksiköissä ei ole eroja.')).toBeVisible();
  await expect
    .poll(async () => (await stored(page)).unit)
    .toMatchObject({ id: 'esimerkkila', names: { fi: 'Ivalon terveysasema' }, colours: { accent: '#1f4e79' } });
  await expect.poll(async () => (await stored(page)).layer.decisions.length).toBe(3);
});

test('a part is copied at once and undone at once', async () => {
  const page = await openWithTwoUnits();
  const before = await stored(page);
  await page.getByRole('button', { name: 'Vertaa käytössä olevaan: Ivalon terveysasema' }).click();

  await page.getByRole('button', { name: 'Ota kaikki: Omat sanat, näkyvyys ja järjestys' }).click();
  await expect.poll(async () => (await stored(page)).layer.decisions.length).toBe(3);
  expect((await stored(page)).unit).toEqual(before.unit);
  await page.keyboard.press('Control+z');

  await expect.poll(async () => (await stored(page)).layer).toEqual(before.layer);
});

test('a unit is copied whole to a new one', async () => {
  const page = await openWithTwoUnits();

  await page.getByRole('button', { name: 'Kopioi uudeksi yksiköksi: Ivalon terveysasema' }).click();

  await expect(page.getByRole('button', { name: 'Yksikkö: Ivalon terveysasema (kopio)', exact: true })).toBeVisible();
  const { unit, layer } = await stored(page);
  expect(unit?.contacts[0]?.phones[0]?.number).toBe('016 687 111');
  expect(layer.decisions).toHaveLength(3);
});

test(`${String(units)} units are found by a few letters, in the list and in the switcher, quickly`, async () => {
  await openWithTwoUnits();
  await app?.close();
  for (let copy = 0; copy < units; copy += 1) {
    const from = join(folder, 'data', 'units', 'esimerkkila');
    await cp(from, join(folder, 'data', 'units', `kopio-${String(copy)}`), { recursive: true });
  }
  const page = await launch();
  await openUnits(page);
  await expect(page.getByText('Näytetään 50 / 302.', { exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('searchbox', { name: 'Etsi yksikköä' }).focus();
  await page.evaluate(() => {
    const measure = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          document.body.dataset['took'] = String(performance.now() - timeStamp);
        }, 0);
      });
    };
    addEventListener('input', measure, { once: true, capture: true });
  });
  await page.keyboard.insertText('Iva');
  await expect(page.getByText('1 yksikkö', { exact: true })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('found.png') });
  await expect(page.locator('body')).toHaveAttribute('data-took', /\d/);
  const tookMs = Number(await page.locator('body').getAttribute('data-took'));
  console.info(`Searching ${String(units)} units took ${tookMs.toFixed(0)} ms`);
  expect(tookMs).toBeLessThan(300);

  await page.getByRole('button', { name: /^Yksikkö: / }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type('ivalon');
  await expect(page.getByRole('menuitemradio', { name: 'Ivalon terveysasema' })).toBeVisible();
  await expect(page.getByRole('menuitemradio', { name: /esimerkki/ })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('switcher.png') });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Yksikkö: Ivalon terveysasema', exact: true })).toBeVisible();
});
