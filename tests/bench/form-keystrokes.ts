import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { openStore } from '../../electron/store/open-store';
import { fi } from '../../renderer/texts/fi';
import { failed, success, type Result } from '../../templates/model/result';
import { launchApp, type RunningApp } from '../app/launch';
import { percentile, type Figure } from './figures';
import { emptyKeystrokes, listen, strokesOfOthers, typeLetters } from './keystroke-figures';
import { largeFormFields, largeFormId, largeFormLayer } from './large-form';
import { writeDataFolder } from './many-units';
import type { Place } from './place';

const formName = fi.materials[largeFormId].name;

/** One way of typing where the form with 150 fields is open. */
interface Typing {
  readonly name: string;
  /** Goes to the field that is typed in. */
  readonly open: (window: Page) => Promise<void>;
  /** What changes with each letter; null: the field itself. */
  readonly watched: string | null;
}

const typings: readonly Typing[] = [
  {
    name: 'the unit’s name in the paper view',
    open: async (window) => {
      await window.getByRole('button', { name: `Avaa: ${formName}`, exact: true }).click();
      await window.locator('.preview .page').first().waitFor();
      await window.getByLabel('Yksikön nimi').focus();
    },
    watched: '.preview',
  },
  {
    name: 'an own field’s title in the editor',
    open: async (window) => {
      await window.getByRole('button', { name: fi.places.edit, exact: true }).click();
      await window.locator('.edit-material button').click();
      await window.getByRole('option', { name: formName, exact: true }).click();
      await window.locator('.edit-preview [data-item^="local.field"]').first().click();
      await window.locator('.edit-page textarea:focus').waitFor();
    },
    watched: '.edit-preview',
  },
  // What is typed is taken back letter by letter: nothing is filled that would hold the window open at the end.
  { name: 'an answer while filling', open: openFilling, watched: null },
  { name: 'the paper beside the answer', open: openFilling, watched: '.plan-preview' },
];

async function openFilling(window: Page): Promise<void> {
  await window.getByRole('button', { name: fi.places.plan, exact: true }).click();
  await window.locator('.plan-form-button').filter({ hasText: formName }).first().click();
  await window.locator('.plan-section-link').nth(3).click();
  await window.locator('.plan-preview .page').first().waitFor();
  await window.locator('.plan-page textarea').first().focus();
}

/** From a key to the painted frame that shows its letter, where a form with 150 fields is open. */
export async function formKeystrokeFigures(place: Place): Promise<Result<readonly Figure[], string>> {
  const dataFolder = join(place.folder, 'form-data');
  const written = await writeLargeForm(dataFolder, place);
  if (!written.ok) return written;
  const empty = await emptyKeystrokes(place);
  const figures: Figure[] = [];
  for (const typing of typings) {
    const ours = await keystrokes(typing, dataFolder, place);
    if (ours.length < strokesOfOthers) {
      return failed(`Of ${strokesOfOthers} keystrokes ${ours.length} were seen: ${typing.name}.`);
    }
    const row = (name: string, share: number): Figure => ({
      name,
      unit: 'ms',
      samples: [percentile(ours, share)],
      references: [{ name: 'one field in an empty page', samples: [percentile(empty, share)] }],
      aim: share > 0.9 ? '16 ms' : null,
    });
    figures.push(
      row(`Keystroke, a form with ${largeFormFields} fields, ${typing.name}`, 0.5),
      row('  95th percentile', 0.95),
    );
  }
  return success(figures);
}

/** A data folder of one unit whose shared plan has 150 fields. */
async function writeLargeForm(folder: string, { units }: Place): Promise<Result<null, string>> {
  const [unit] = units;
  if (unit === undefined) return failed('There is no unit.');
  const written = await writeDataFolder(folder, [unit]);
  if (!written.ok) return written;
  const store = await openStore({ folder });
  if (!store.ok) return failed(`The data folder did not open: ${store.failure.reason}.`);
  const saved = await store.value.saveLayer(unit.id, largeFormLayer());
  await store.value.close();
  return saved.ok ? success(null) : failed(`The large form could not be stored: ${saved.failure.reason}.`);
}

async function keystrokes(typing: Typing, dataFolder: string, { folder }: Place): Promise<readonly number[]> {
  const app = await launchApp({ dataFolder, configFolder: join(folder, 'config') });
  try {
    await widen(app);
    await typing.open(app.window);
    await app.window.keyboard.press('End');
    // A form that is filled has other pages than an empty one: what is measured is typing, not the first letter of all.
    await app.window.keyboard.press('a');
    await listen(app.window, typing.watched);
    const durations = await typeLetters(app.window, strokesOfOthers);
    await app.window.keyboard.press('Backspace');
    return durations;
  } finally {
    await app.close();
  }
}

/** Wide enough for the paper to stand beside what is filled. */
async function widen({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setSize(1800, 1000);
  });
}
