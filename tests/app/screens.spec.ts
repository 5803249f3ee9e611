import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { interfaceLanguages, type InterfaceLanguage } from '../../templates/model/language';
import { launchApp, type RunningApp } from './launch';
import { areToldApart, contrast, controls, isSeen, looksOf, type Look } from './screen-looks';
import { ownNames, readOnlyScreens, screenNamed, screens, textsOf } from './screens';
import { openScreensApp, resize, zoom, type ScreensApp } from './screens-app';

const t = textsOf.fi;

let opened: ScreensApp;
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  opened = await openScreensApp();
  app = opened.app;
  page = app.window;
  await begin();
});

test.afterAll(async () => {
  await opened.stop();
});

/** The size that most office screens leave for a window, without movements that would be caught half way. */
async function begin(): Promise<void> {
  await resize(app, 1280, 800);
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.keyboard.press('Escape');
  await page.locator('.top-bar-language button').click();
  await page.getByRole('option', { name: ownNames[language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** What axe finds on the page as it stands now, by rule and element. */
async function violations(rules: readonly string[] = []): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const result = await (rules.length === 0 ? builder : builder.withRules([...rules])).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How many pixels the window or its place is wider than what is seen of it. */
function widthTooMuch(): Promise<number> {
  return page.evaluate(() => {
    const rooms = [document.documentElement, ...document.querySelectorAll('.place')];
    return Math.max(...rooms.map((room) => room.scrollWidth - room.clientWidth));
  });
}

/** Controls that a finger does not hit: under 44 px (`look.md`; WCAG 2.2, 2.5.5). */
async function tooSmall(): Promise<readonly string[]> {
  const looks = await looksOf(page, controls);
  return looks
    .filter(({ widthPx, heightPx }) => Math.min(widthPx, heightPx) < 43.5)
    .map(({ name, widthPx, heightPx }) => `${name}: ${String(widthPx)} × ${String(heightPx)}`);
}

/** Controls that stand partly outside the window or a box that does not scroll, or whose words do not fit into them. */
function clipped(): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const isOnlyHeard = (part: Element | null): boolean =>
      part !== null &&
      ((getComputedStyle(part).overflow === 'hidden' && part.getBoundingClientRect().width <= 1) ||
        isOnlyHeard(part.parentElement));
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      isOnlyHeard(element) ||
      element.closest('.paper, [aria-hidden="true"]') !== null;
    const isOutside = (element: Element, room: Element): boolean => {
      const [inner, outer] = [element.getBoundingClientRect(), room.getBoundingClientRect()];
      return inner.left < outer.left - 1 || inner.right > outer.right + 1;
    };
    const cutting = (element: Element): Element | undefined => {
      for (let room = element.parentElement; room !== null; room = room.parentElement) {
        const { overflowX } = getComputedStyle(room);
        if (overflowX === 'auto' || overflowX === 'scroll') return undefined;
        if (overflowX !== 'visible' && isOutside(element, room)) return room;
      }
      return undefined;
    };
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      if (isHidden(element)) return [];
      const hasMoreWords = element.matches('button, [role="tab"]') && element.scrollWidth > element.clientWidth + 1;
      const isCut = cutting(element) !== undefined || isOutside(element, document.documentElement);
      return hasMoreWords || isCut ? [`${element.className}: ${element.textContent.trim()}`] : [];
    });
  }, controls);
}

for (const language of interfaceLanguages) {
  test.describe(`in ${language}`, () => {
    for (const { name, reach, leave } of screens) {
      test(name, async () => {
        await chooseLanguage(language);
        await reach(page, textsOf[language]);

        expect.soft(await violations()).toEqual([]);
        expect.soft(await widthTooMuch()).toBe(0);
        expect.soft(await clipped()).toEqual([]);
        expect.soft(await tooSmall()).toEqual([]);
        await leave?.(page, textsOf[language]);
      });
    }
  });
}

test.describe('in dark colours', () => {
  test.beforeAll(async () => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await chooseLanguage('fi');
  });

  test.afterAll(async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  for (const { name, reach, leave } of screens) {
    test(name, async () => {
      await reach(page, t);

      expect.soft(await violations(['color-contrast'])).toEqual([]);
      await leave?.(page, t);
    });
  }
});

/** Lines of buttons and fields, and what is chosen among its like, that are not seen in the system's own colours. */
async function notSeenInForcedColours(): Promise<readonly string[]> {
  const drawn = await looksOf(page, '.button, .field-input, .choice-button, .tick input, .unit-switcher, .day-button');
  const faint = drawn.filter((look) => ![look.left, look.bottom].some((line) => isSeen(line, look.behind)));
  return faint.map(({ name }) => `no line: ${name}`);
}

/** The kinds of things of which one is chosen: the chosen ones, and the others. */
const choices = [
  ['.place-link[aria-current]', '.place-link:not([aria-current])'],
  ['.edit-part[aria-current]', '.edit-part:not([aria-current])'],
  ['.tab[data-selected]', '.tab:not([data-selected])'],
  ['.tree-item[data-selected]', '.tree-item:not([data-selected])'],
  ['.preview-toolbar .button[data-selected]', '.preview-toolbar .button[aria-pressed="false"]'],
  ['.palette[data-selected] input', '.palette:not([data-selected]) input'],
  ['.day-button[data-selected]', '.day-button:not([data-selected])'],
  ['.tick[data-selected]:not([data-disabled]) input', '.tick:not([data-selected], [data-disabled]) input'],
  ['.list-option[data-focused]', '.list-option:not([data-focused])'],
] as const;

async function choicesNotToldApart(): Promise<readonly string[]> {
  const same: string[] = [];
  for (const [chosen, others] of choices) {
    const [[one], [other]] = [await looksOf(page, chosen), await looksOf(page, others)];
    if (one !== undefined && other !== undefined && !areToldApart(one, other)) same.push(`chosen: ${one.name}`);
  }
  return same;
}

/** Controls without a ring that is seen when the keyboard is on them. */
async function withoutRing(): Promise<readonly string[]> {
  // A key that does nothing: from now on the keyboard leads, and rings are drawn.
  await page.keyboard.press('F2');
  const looks = await looksOf(page, controls, { isFocused: true });
  expect(looks.length).toBeGreaterThan(2);
  const isMarked = ({ name, outline, background, behind }: Look): boolean =>
    // Of a list the line with the keyboard is filled with the system's own colour.
    isSeen(outline, behind) || (name.startsWith('div.list-option') && contrast(background, behind) >= 3);
  return looks.filter((look) => !isMarked(look)).map(({ name }) => `no ring: ${name}`);
}

test.describe('in the colours of the system', () => {
  test.beforeAll(async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await chooseLanguage('fi');
  });

  test.afterAll(async () => {
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  });

  for (const { name, reach, leave } of screens) {
    test(name, async () => {
      await reach(page, t);

      expect.soft(await notSeenInForcedColours()).toEqual([]);
      expect.soft(await choicesNotToldApart()).toEqual([]);
      expect.soft(await withoutRing()).toEqual([]);
      await leave?.(page, t);
    });
  }
});

test.describe('with text of double size', () => {
  test.beforeAll(async () => {
    await zoom(app, 2);
    await chooseLanguage('fi');
  });

  test.afterAll(async () => {
    await zoom(app, 1);
  });

  for (const { name, reach, leave } of screens) {
    test(name, async () => {
      await reach(page, t);

      expect.soft(await widthTooMuch()).toBe(0);
      expect.soft(await clipped()).toEqual([]);
      expect.soft(await tooSmall()).toEqual([]);
      await leave?.(page, t);
    });
  }
});

/** The marks of what the unit has changed: in the field, in the tree, on the paper and in the list of changes. */
test('changes are marked in the colours of the system too', async () => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await chooseLanguage('fi');
  await screenNamed('edit with changed words open').reach(page, t);

  const [field] = await looksOf(page, '.text-editor.changed .text-area');
  expect(field?.left.widthPx).toBe(4);
  expect(field && isSeen(field.left, field.behind)).toBe(true);
  const [mark] = await looksOf(page, '.tree-row .item-mark.changed');
  expect(mark && contrast(mark.colour, mark.behind)).toBeGreaterThan(3);
  const shadow = page.locator('.edit-preview .preview-room [data-item="trigger.housing"]').first();
  await expect(shadow).toHaveCSS('box-shadow', /^rgb\(11, 92, 107\) -/);
  await screenNamed('differences').reach(page, t);
  const [kind] = await looksOf(page, '.difference-kind');
  expect(kind && isSeen(kind.bottom, kind.behind)).toBe(true);
  const [since] = await looksOf(page, '.difference-master-changed');
  expect(since && isSeen(since.left, since.behind)).toBe(true);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
});

/** The data folder as another person's app holds it on another machine. */
async function heldByAnother(dataFolder: string): Promise<void> {
  const at = new Date(Date.now() + 60_000).toISOString();
  const holder = { machine: `${hostname()}-2`, user: 'aino', processId: 1, token: randomUUID() };
  await writeFile(join(dataFolder, 'in-use.json'), JSON.stringify({ ...holder, openedAt: at, heartbeatAt: at }));
}

test('who only reads has good screens in every language, in the colours of the system and in double size', async () => {
  await app.close();
  await heldByAnother(join(opened.folder, 'data'));
  app = await launchApp({ dataFolder: join(opened.folder, 'data'), configFolder: join(opened.folder, 'other') });
  page = app.window;
  await begin();

  for (const language of interfaceLanguages) {
    await chooseLanguage(language);
    await expect(page.getByRole('button', { name: textsOf[language].sharing.takeOver })).toBeVisible();
    for (const { name, reach } of readOnlyScreens) {
      await reach(page, textsOf[language]);
      expect.soft(await violations(), `${name} in ${language}`).toEqual([]);
    }
  }
  await chooseLanguage('fi');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  expect.soft(await notSeenInForcedColours()).toEqual([]);
  expect.soft(await withoutRing()).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await zoom(app, 2);
  for (const { name, reach } of readOnlyScreens) {
    await reach(page, t);
    expect.soft([...(await clipped()), ...(await tooSmall())], name).toEqual([]);
    expect.soft(await widthTooMuch(), name).toBe(0);
  }
});
