import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { join } from 'node:path';
import { failed, success, type Result } from '../../templates/model/result';
import { appEnvironment, launchApp, sandboxArguments } from '../app/launch';
import { percentile, type Figure } from './figures';
import type { Place } from './place';

/** Two turns each: ours, the empty page, ours, the empty page. */
const turns = 2;
/** What is typed and then taken back, so that it neither grows nor stays; as long for a name as for a number. */
const letters = 'terveysasema';
const digits = '401234567890';
const strokesPerTurn = 4 * letters.length;
/** Of the others, in one turn: enough that the 95th percentile is not one stroke alone. */
export const strokesOfOthers = 4 * letters.length;
/** A fast typist: saving and measuring of one letter go on while the next one comes. */
const pauseMs = 120;

/** The papers with the most pages, words and numbers beside the trigger tool, which is measured most carefully. */
const otherPapers = ['Heräte-juliste', 'Herätekortit', 'Asiakkaan esite', 'Numerojuliste', 'Taitettava esite'];
/** These say the unit's number on every card, and its name nowhere. */
const papersOfNumbers: ReadonlySet<string> = new Set(['Herätekortit']);

/** The papers with the most items in the editor. */
const editedPapers = ['Heräte-työkalu', 'Heräte-juliste', 'Herätekortit'];

/** From the key in the window's hands to the painted frame that shows its letter, in the paper and in an empty page. */
export async function keystrokeFigures(place: Place): Promise<Result<readonly Figure[], string>> {
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const our = await ourKeystrokes(place, 'Heräte-työkalu', strokesPerTurn);
    const other = await emptyKeystrokes(place);
    if (our.length < strokesPerTurn || other.length < strokesPerTurn) {
      return failed(
        `Of ${strokesPerTurn} keystrokes ${our.length} were seen in the preview and ${other.length} in the empty page.`,
      );
    }
    ours.push(...our);
    empty.push(...other);
  }
  const row = (name: string, share: number): Figure => ({
    name,
    unit: 'ms',
    samples: [percentile(ours, share)],
    references: [{ name: 'one field in an empty page', samples: [percentile(empty, share)] }],
    aim: share > 0.9 ? '16 ms' : null,
  });
  const others = await otherFigures(place, empty);
  if (!others.ok) return others;
  const editor = await editorFigures(place, empty);
  if (!editor.ok) return editor;
  const tool = [row('Keystroke to repainted preview, median', 0.5), row('  95th percentile', 0.95)];
  return success([...tool, ...others.value, ...editor.value]);
}

/** The words of an item typed in the editor: the median and the 95th percentile of each paper. */
async function editorFigures(place: Place, empty: readonly number[]): Promise<Result<readonly Figure[], string>> {
  const figures: Figure[] = [];
  for (const paper of editedPapers) {
    const ours = await editorKeystrokes(place, paper);
    if (ours.length < strokesOfOthers) {
      return failed(`Of ${strokesOfOthers} keystrokes ${ours.length} were seen in the editor's preview of ${paper}.`);
    }
    const row = (name: string, share: number): Figure => ({
      name,
      unit: 'ms',
      samples: [percentile(ours, share)],
      references: [{ name: 'one field in an empty page', samples: [percentile(empty, share)] }],
      aim: share > 0.9 ? '16 ms' : null,
    });
    figures.push(row(`Keystroke in the editor, ${paper}, median`, 0.5), row('  95th percentile', 0.95));
  }
  return success(figures);
}

/** The 95th percentile in the preview of other materials. */
async function otherFigures(place: Place, empty: readonly number[]): Promise<Result<readonly Figure[], string>> {
  const figures: Figure[] = [];
  for (const paper of otherPapers) {
    const ours = await ourKeystrokes(place, paper, strokesOfOthers);
    if (ours.length < strokesOfOthers) {
      return failed(`Of ${strokesOfOthers} keystrokes ${ours.length} were seen in the preview of ${paper}.`);
    }
    figures.push({
      name: `  95th percentile, ${paper}`,
      unit: 'ms',
      samples: [percentile(ours, 0.95)],
      references: [{ name: 'one field in an empty page', samples: [percentile(empty, 0.95)] }],
      aim: '16 ms',
    });
  }
  return success(figures);
}

async function ourKeystrokes(place: Place, paper: string, strokes: number): Promise<readonly number[]> {
  const app = await launchApp({ dataFolder: place.oneData, configFolder: join(place.folder, 'config') });
  try {
    await app.window.getByRole('button', { name: `Avaa: ${paper}`, exact: true }).click();
    await app.window.locator('.preview .page').first().waitFor();
    const hasNumber = papersOfNumbers.has(paper);
    const number = app.window.locator('.contact-facts input').first();
    await (hasNumber ? number : app.window.getByLabel('Yksikön nimi')).focus();
    await app.window.keyboard.press('End');
    await listen(app.window, '.preview');
    return await typeLetters(app.window, strokes, hasNumber ? digits : letters);
  } finally {
    await app.close();
  }
}

/** The title of the first text that a click on the paper opens in the editor. */
async function editorKeystrokes(place: Place, paper: string): Promise<readonly number[]> {
  const app = await launchApp({ dataFolder: place.oneData, configFolder: join(place.folder, 'config') });
  try {
    const { window } = app;
    await window.getByRole('button', { name: 'Muokkaa', exact: true }).click();
    await window.locator('.edit-material button').click();
    await window.getByRole('option', { name: paper, exact: true }).click();
    await window.locator('.edit-preview [data-item^="trigger."]').first().click();
    await window.locator('.edit-page textarea:focus').waitFor();
    await window.keyboard.press('End');
    await listen(window, '.edit-preview');
    return await typeLetters(window, strokesOfOthers);
  } finally {
    await app.close();
  }
}

export async function emptyKeystrokes(place: Place): Promise<readonly number[]> {
  const app: ElectronApplication = await _electron.launch({
    executablePath: place.electronFile,
    args: [...sandboxArguments(), place.entries.emptyWindow],
    env: appEnvironment(join(place.folder, 'config')),
  });
  try {
    const page = await app.firstWindow();
    await page.getByLabel('Text').focus();
    await listen(page, null);
    return await typeLetters(page, strokesPerTurn);
  } finally {
    await app.close();
  }
}

/**
 * Measures every key in the page: from the event's own time to a message that was posted in the next frame, which comes
 * when that frame has been painted. With a preview the frame is the one after its words have changed. Functions have no
 * names here: the loader would want its own function for naming them in the page.
 */
export function listen(page: Page, preview: string | null): Promise<void> {
  return page.evaluate((selector) => {
    const state: { pressedAt: number | null } = { pressedAt: null };
    const changes = new EventTarget();
    document.addEventListener('keydown', (event) => (state.pressedAt = event.timeStamp), true);
    changes.addEventListener('change', () => {
      const start = state.pressedAt;
      state.pressedAt = null;
      if (start === null) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure('keystroke', { start, end: performance.now() });
        port2.postMessage(null);
      });
    });
    if (selector === null) {
      document.addEventListener('input', () => changes.dispatchEvent(new Event('change')));
      return;
    }
    const watched = document.querySelector(selector);
    if (watched === null) throw new Error(`No ${selector} in the page`);
    const observer = new MutationObserver(() => changes.dispatchEvent(new Event('change')));
    observer.observe(watched, { subtree: true, childList: true, characterData: true });
  }, preview);
}

export async function typeLetters(page: Page, strokes: number, typed = letters): Promise<readonly number[]> {
  // Fonts, the first fit and the press's warm-up are no part of typing.
  await page.waitForTimeout(2500);
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const isTyping = Math.floor(stroke / typed.length) % 2 === 0;
    await page.keyboard.press(isTyping ? (typed[stroke % typed.length] ?? 'a') : 'Backspace');
    await page.waitForTimeout(pauseMs);
  }
  return page.evaluate(() => performance.getEntriesByName('keystroke').map((entry) => entry.duration));
}
