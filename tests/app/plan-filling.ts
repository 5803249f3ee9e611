import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { fi } from '../../renderer/texts/fi';
import { untilGuideHasUnit } from './launch';

/** Puts the example unit before the window and leaves the guide, so that a test begins on the shelf. */
export async function openExampleUnit(page: Page, plans: { readonly areKept?: boolean } = {}): Promise<void> {
  await untilGuideHasUnit(page);
  await page.evaluate(async (areKept) => {
    const { units } = await window.herate.readWorkspace();
    const example = units.find(({ isExample }) => isExample);
    if (example === undefined) await window.herate.createUnit({ from: 'example' });
    else await window.herate.selectUnit({ unitId: example.id });
    const { settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({
      ...settings,
      isGuideDone: true,
      plans: { ...settings.plans, isKept: areKept },
    });
  }, plans.areKept ?? false);
  await page.reload();
}

/** Sets the size of what the window shows. */
export async function setContentSize(electron: ElectronApplication, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.isVisible()) window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** Goes to the plan's place. */
export async function goToPlan(page: Page): Promise<void> {
  await page.locator('.place-link', { hasText: fi.places.plan }).click();
}

/** Opens a form from the steps by its name. */
export async function openForm(page: Page, name: string): Promise<void> {
  await page.locator('.plan-form-button').filter({ hasText: name }).first().click();
}

/** Opens a section of the open form by its name. */
export async function openSection(page: Page, name: string): Promise<void> {
  await page.locator('.plan-sections').getByRole('button', { name }).click();
}

/** Back to the steps. */
export async function backToSteps(page: Page): Promise<void> {
  await page.locator('.plan-head').getByRole('button', { name: fi.plan.steps, exact: true }).click();
}

/** A field of the open section, by the end of its id. */
export function fieldIn(page: Page, id: string): Locator {
  return page.locator(`[data-field="${id}"]`);
}

/** Types a day into a date field with the number keys, as `03.02.2027`. */
export async function typeDate(page: Page, field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
}

/** The rows of a table, to write in; as many are added as are needed. */
export async function rowOf(page: Page, table: Locator, number: number): Promise<Locator> {
  const rows = table.locator('.plan-row');
  while ((await rows.count()) < number) await table.getByRole('button', { name: fi.plan.addRow }).click();
  return rows.nth(number - 1);
}

/** Tells the window what it is told when the machine is locked; the lock itself belongs to the system. */
export async function lockMachine(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.isVisible()) window.webContents.send('event', { kind: 'clear-plan', reason: 'lock' });
  });
}
