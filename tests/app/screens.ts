import { expect, type Page } from '@playwright/test';
import type { InterfaceLanguage } from '../../templates/model/language';
import { en } from '../../renderer/texts/en';
import { fi, type Texts } from '../../renderer/texts/fi';
import { sv } from '../../renderer/texts/sv';
import { untilSaved } from './launch';

/** The window's texts by language. */
export const textsOf: Readonly<Record<InterfaceLanguage, Texts>> = { fi, sv, en };

/** Each language as it calls itself in the choice of languages. */
export const ownNames: Readonly<Record<InterfaceLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** One screen of the app: how a person comes to it from anywhere, in any language. */
export interface Screen {
  readonly name: string;
  readonly reach: (page: Page, t: Texts) => Promise<void>;
  /** Makes good what the way there has changed. */
  readonly leave?: (page: Page, t: Texts) => Promise<void>;
}

const triggerTool = /: (?:Heräte-työkalu|Heräte-verktyget|Trigger tool)$/;
type SettingsPart = 'unit' | 'contacts' | 'look' | 'units' | 'printers' | 'backups' | 'plans' | 'app';
type EditPart = 'items' | 'differences' | 'translation' | 'history';

/** Away from whatever is open: menus close; the paper and the guide, which fill the window, are left. */
async function toPlaceList(page: Page, t: Texts): Promise<void> {
  await page.keyboard.press('Escape');
  if (await page.locator('.place-list').isVisible()) return;
  const back = page.getByRole('button', { name: t.paper.back, exact: true });
  if (await back.isVisible()) await back.click();
  else {
    await untilSaved(page);
    await page.reload();
  }
  await expect(page.locator('.place-list')).toBeVisible();
}

async function toPlace(page: Page, t: Texts, place: keyof Texts['places']): Promise<void> {
  await toPlaceList(page, t);
  await page.locator('.place-list').getByRole('button', { name: t.places[place], exact: true }).click();
}

async function toShelf(page: Page, t: Texts): Promise<void> {
  await toPlace(page, t, 'papers');
  await expect(page.getByRole('heading', { name: t.papers.title, level: 1 })).toBeVisible();
}

async function toPaper(page: Page, t: Texts): Promise<void> {
  await toShelf(page, t);
  await page.getByRole('button', { name: triggerTool }).last().click();
  await expect(page.locator('.preview .page').first()).toBeVisible();
}

async function toEdit(page: Page, t: Texts, part: EditPart): Promise<void> {
  await toPlace(page, t, 'edit');
  if (part !== 'items') await page.getByRole('button', { name: t.editParts[part], exact: true }).click();
}

async function toSettings(page: Page, t: Texts, part: SettingsPart): Promise<void> {
  await toPlace(page, t, 'settings');
  await page.getByRole('tab', { name: t.settings[part], exact: true }).click();
  await expect(page.getByRole('tabpanel')).toBeVisible();
}

async function toGuide(page: Page, t: Texts): Promise<void> {
  await toSettings(page, t, 'app');
  await page.getByRole('button', { name: t.about.guide }).click();
  await expect(page.getByRole('heading', { name: t.guide.nameTitle })).toBeVisible();
}

/** The row of the tree that stands for the first category; its triggers are opened. */
async function openItem(page: Page): Promise<void> {
  await page.locator('.edit-preview .preview-room [data-item="trigger.housing"]').first().click();
  await expect(page.locator('.edit-page .text-area').first()).toBeVisible();
}

const settingsScreens: readonly Screen[] = (
  ['unit', 'contacts', 'look', 'units', 'printers', 'backups', 'plans', 'app'] as const
).map((part) => ({ name: `settings: ${part}`, reach: (page, t) => toSettings(page, t, part) }));

/** Every screen of an app whose unit has words, versions and a neighbour of its own; the data is made by `screens.spec.ts`. */
export const screens: readonly Screen[] = [
  { name: 'shelf', reach: toShelf },
  {
    name: 'units to choose from',
    reach: async (page, t) => {
      await toShelf(page, t);
      await page.locator('.unit-switcher').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  { name: 'paper', reach: toPaper },
  {
    name: 'paper with all its parts unfolded',
    reach: async (page, t) => {
      await toPaper(page, t);
      await page.getByRole('button', { name: t.shown.title }).click();
      await page.getByRole('button', { name: t.laws.title }).click();
    },
  },
  { name: 'edit', reach: (page, t) => toEdit(page, t, 'items') },
  {
    name: 'edit with changed words open',
    reach: async (page, t) => {
      await toEdit(page, t, 'items');
      await openItem(page);
    },
  },
  { name: 'differences', reach: (page, t) => toEdit(page, t, 'differences') },
  {
    name: 'translation with the table unfolded',
    reach: async (page, t) => {
      await toEdit(page, t, 'translation');
      await page.getByRole('button', { name: t.translation.table }).click();
    },
  },
  {
    name: 'what a table would change',
    reach: async (page, t) => {
      await toEdit(page, t, 'translation');
      await page.getByRole('button', { name: t.translation.table }).click();
      await page.getByRole('button', { name: t.translation.import }).click();
      await expect(page.locator('.import-change').first()).toBeVisible();
    },
  },
  {
    name: 'versions',
    reach: async (page, t) => {
      await toEdit(page, t, 'history');
      const card = page.locator('.history-view .paper-card').first();
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator('.page').first()).toBeVisible();
    },
  },
  {
    name: 'two versions compared',
    reach: async (page, t) => {
      await toEdit(page, t, 'history');
      await page.locator('.history-view .paper-card').getByRole('button', { name: t.history.compare }).first().click();
      await expect(page.locator('.compared-paper')).toHaveCount(2);
    },
  },
  ...settingsScreens,
  {
    name: 'a contact with all its fields',
    reach: async (page, t) => {
      await toSettings(page, t, 'contacts');
      await page.locator('.contact-row .fold-handle').first().click();
    },
  },
  {
    name: 'a contact just removed',
    reach: async (page, t) => {
      await toSettings(page, t, 'contacts');
      await page.locator('.contact-row-buttons button').nth(2).click();
      await expect(page.locator('.bars')).toContainText(t.app.undo);
    },
    leave: async (page, t) => {
      await page.locator('.bars').getByRole('button', { name: t.app.undo, exact: true }).click();
      await expect(page.locator('.bars').getByRole('button')).toHaveCount(0);
    },
  },
  {
    name: 'two units compared',
    reach: async (page, t) => {
      await toSettings(page, t, 'units');
      await page.getByRole('button', { name: t.units.compare }).first().click();
      await expect(page.getByRole('button', { name: t.compare.close })).toBeVisible();
    },
  },
  {
    name: 'what a backup would restore',
    reach: async (page, t) => {
      await toSettings(page, t, 'backups');
      await page.getByRole('button', { name: t.backups.chooseFile }).click();
      await expect(page.getByRole('button', { name: t.backups.back, exact: true })).toBeVisible();
    },
  },
  { name: 'guide, the unit', reach: toGuide },
  {
    name: 'guide, its numbers',
    reach: async (page, t) => {
      await toGuide(page, t);
      await page.getByRole('button', { name: t.guide.next }).click();
      await expect(page.getByRole('heading', { name: t.guide.phonesTitle })).toBeVisible();
    },
  },
];

/** The screen of this name; there is one. */
export function screenNamed(name: string): Screen {
  const found = screens.find((screen) => screen.name === name);
  if (found === undefined) throw new Error(`No screen is called ${name}`);
  return found;
}

/** The screens on which somebody who only reads meets what they may not do. */
export const readOnlyScreens: readonly Screen[] = [
  'shelf',
  'edit with changed words open',
  'differences',
  'settings: unit',
  'settings: backups',
].map(screenNamed);
