import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finisher } from '../../electron/press/finish/finisher';
import { impositionOf } from '../../electron/press/imposition/imposition-of-sheet';
import type { PressWindow } from '../../electron/press/press-window';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { catalogue } from '../../templates/materials/catalogue';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import { emptyLayer } from '../../templates/model/layer';
import type { Result } from '../../templates/model/result';
import type { Unit } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import type { PressRound } from './press-round';

/** Each paper this many times; the first is a warm-up of its own layout and is not counted. */
const times = 3;

interface CataloguePress {
  readonly window: PressWindow;
  readonly finisher: Finisher;
  readonly appFolder: string;
}

/** Every form of every material for one unit: how long Chromium prints it and how long it is finished, placing included. */
export async function measureCatalogue(unit: Unit, date: string, press: CataloguePress): Promise<PressRound['papers']> {
  const content = effectiveContent(master, emptyLayer);
  const taken: PressRound['papers'] = [];
  for (const material of catalogue) {
    for (const variant of [null, ...material.variants]) {
      const sheet = paperSheet(material, { content, unit, date }, { ...only('fi'), variant });
      const name = [material.id, variant].filter((part) => part !== null).join(':');
      for (let time = 0; time < times; time += 1) {
        const { print, finish } = await printOnce(sheet, press);
        if (time > 0) taken.push({ name, print, finish });
      }
    }
  }
  return taken;
}

async function printOnce(sheet: Sheet, { window, finisher, appFolder }: CataloguePress) {
  must(await window.draw(sheet));
  const began = performance.now();
  const raw = must(await window.print());
  const printed = performance.now();
  const { title, author, language, date } = sheet;
  const font = join(appFolder, 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
  const imposition = await impositionOf(sheet, () => readFile(font));
  const information = { title, author, language, date };
  const fieldFont = sheet.form?.isFillable === true ? await readFile(font) : null;
  must(await finisher.finish({ raw, information, fieldFont, imposition, calibrations: null }));
  return { print: printed - began, finish: performance.now() - printed };
}

function must<Value, Reason>(result: Result<Value, Reason>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
