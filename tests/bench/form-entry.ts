import { app } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFinisher } from '../../electron/press/finish/finisher';
import { readCommandLine } from '../../electron/shell/command-line';
import { guardApp, serveApp } from '../../electron/shell/guard-app';
import { prepareChromium } from '../../electron/shell/prepare-chromium';
import { parseUnitFile } from '../../electron/store/unit-file';
import { measureFormPress } from './form-press-round';
import { formAnswerFile, formOrderFile, formOrderSchema, type FormRound } from './form-round';
import { measurePlanFile } from './plan-file-round';

/** The main process of the forms' round: the real press and the real plan files, with a clock between their parts. */
const folder = process.env['HERATE_BENCH_FOLDER'] ?? '';

const commandLine = readCommandLine(process.argv.slice(1));
if (!commandLine.ok) throw new Error(commandLine.failure);
prepareChromium(commandLine.value);
app.setPath('userData', join(folder, 'form-profile'));
guardApp(() => undefined);
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(measure)
  .then(
    () => {
      app.exit(0);
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      app.exit(1);
    },
  );

async function measure(): Promise<void> {
  const order = formOrderSchema.parse(JSON.parse(await readFile(join(folder, formOrderFile), 'utf8')));
  serveApp(join(order.appFolder, 'out', 'renderer'), () => undefined);
  const unit = parseUnitFile(await readFile(order.unitFile, 'utf8'));
  if (!unit.ok) throw new Error(JSON.stringify(unit.failure));
  const font = join(order.appFolder, 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
  const finisher = createFinisher(pathToFileURL(join(order.appFolder, 'out', 'main', 'finish-worker.js')));
  const press = await measureFormPress({ order, unit: unit.value, finisher, readFont: () => readFile(font) });
  const round: FormRound = { ...press, ...(await measurePlanFile(unit.value.id, order)) };
  await writeFile(join(folder, formAnswerFile), JSON.stringify(round));
}
