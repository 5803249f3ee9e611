import { app } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kitPapers, type KitPaper } from '../../electron/kits/kit-papers';
import { kitUnits } from '../../electron/kits/kit-units';
import type { KitRequest } from '../../electron/kits/kit-arguments';
import { runKit } from '../../electron/kits/run-kit';
import { createFinisher, type Finisher } from '../../electron/press/finish/finisher';
import { createPress } from '../../electron/press/press';
import { createPressWindow, type PressWindow } from '../../electron/press/press-window';
import { readCommandLine } from '../../electron/shell/command-line';
import { guardApp, serveApp } from '../../electron/shell/guard-app';
import { prepareChromium } from '../../electron/shell/prepare-chromium';
import { openPressWindow } from '../../electron/shell/windows';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import type { Result } from '../../templates/model/result';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import type { Sheet } from '../../templates/sheet/nodes';
import { measureCatalogue } from './catalogue-round';
import { answerFile, orderFile, pressOrderSchema, type PressOrder, type PressRound } from './press-round';

/** The main process of one round: the real press and the real kit, with a clock between their parts. */
const folder = process.env['HERATE_BENCH_FOLDER'] ?? '';
/** A page's first papers are slow: its scripts are not compiled yet and its fonts not read. */
const warmUps = 8;
/** One drawn page prints as quickly the fiftieth time as the two hundredth. */
const plainPrints = 50;

const commandLine = readCommandLine(process.argv.slice(1));
if (!commandLine.ok) throw new Error(commandLine.failure);
prepareChromium(commandLine.value);
app.setPath('userData', join(folder, 'profile'));
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
  const order = pressOrderSchema.parse(JSON.parse(await readFile(join(folder, orderFile), 'utf8')));
  serveApp(join(order.appFolder, 'out', 'renderer'), () => undefined);
  const papers = kitPapers(requestOf(order), must(await kitUnits({ dataFolder: order.dataFolder, unitFile: null })));
  const finisher = createFinisher(pathToFileURL(join(order.appFolder, 'out', 'main', 'finish-worker.js')));
  const windows = [createPressWindow(await openPressWindow()), createPressWindow(await openPressWindow())] as const;
  const singles = await printSingles(papers, order, windows[0], finisher);
  const unit = must(await kitUnits({ dataFolder: order.dataFolder, unitFile: null }))[0]?.unit;
  const catalogueOrder = { window: windows[0], finisher, appFolder: order.appFolder };
  const measured =
    order.hasCatalogue && unit !== undefined ? await measureCatalogue(unit, order.date, catalogueOrder) : [];
  const plainSingles = await printAgain(windows[0], order.singles, null);
  must(await windows[1].draw(sheetOf(papers[0], order.date)));
  const plainStart = performance.now();
  await Promise.all(
    windows.map((window, index) => printAgain(window, plainPrints / 2, join(order.outFolder, `plain-${index}`))),
  );
  const plainBatch = { documents: plainPrints, took: performance.now() - plainStart };
  for (const window of windows) window.close();
  const batch = await printBatch(papers, order, finisher);
  const { electron, chrome: chromium } = process.versions;
  const round: PressRound = { electron, chromium, singles, plainSingles, papers: measured, batch, plainBatch };
  await writeFile(join(folder, answerFile), JSON.stringify(round));
}

function requestOf({ dataFolder, outFolder, date }: PressOrder): KitRequest {
  const materials = [{ id: 'trigger-tool', variants: [] }];
  return {
    dataFolder,
    unitFile: null,
    materials,
    languages: [only('fi')],
    formats: ['pdf'],
    date,
    outFolder: join(outFolder, 'kit'),
  };
}

function sheetOf(paper: KitPaper | undefined, date: string): Sheet {
  if (paper === undefined) throw new Error('The data folder has no unit');
  const { material, unit, languages, layer, variant } = paper;
  return paperSheet(material, { content: effectiveContent(master, layer), unit, date }, { ...languages, variant });
}

/** One paper after another on one window, each of another unit. */
async function printSingles(
  papers: readonly KitPaper[],
  { date, singles }: PressOrder,
  window: PressWindow,
  finisher: Finisher,
): Promise<PressRound['singles']> {
  const taken: PressRound['singles'] = [];
  for (const paper of papers.slice(0, warmUps + singles)) {
    const times = [performance.now()];
    const sheet = sheetOf(paper, date);
    times.push(performance.now());
    const report = must(await window.draw(sheet));
    times.push(performance.now());
    const raw = must(await window.print());
    times.push(performance.now());
    const { title, author, language } = sheet;
    const { pages } = must(
      await finisher.finish({
        raw,
        information: { title, author, language, date },
        fieldFont: null,
        imposition: null,
        calibrations: null,
      }),
    );
    times.push(performance.now());
    const wanted = sheet.isFlowing === true ? report.pages : sheet.fit.pages;
    if (pages !== wanted) throw new Error(`${pages} pages instead of ${wanted}`);
    const [began = 0, made = 0, drawn = 0, printed = 0, finished = 0] = times;
    taken.push({ sheet: made - began, draw: drawn - made, print: printed - drawn, finish: finished - printed });
  }
  return taken.slice(warmUps);
}

/** Prints what a window has drawn, over and over; writes each PDF where files are named. */
async function printAgain(window: PressWindow, times: number, fileStart: string | null): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = performance.now();
    const raw = must(await window.print());
    if (fileStart !== null) await writeFile(`${fileStart}-${time}.pdf`, raw);
    taken.push(performance.now() - before);
  }
  return taken;
}

/** The kit itself, with windows that have printed before, as in an app that is open. */
async function printBatch(
  papers: readonly KitPaper[],
  order: PressOrder,
  finisher: Finisher,
): Promise<PressRound['batch']> {
  const readFont = () => Promise.reject(new Error('No poster is tiled in the bench'));
  const press = createPress({ openWindow: openPressWindow, windows: 2, finisher, readFont });
  await Promise.all(
    papers.slice(0, 2 * warmUps).map(async (paper) => must(await press.print(sheetOf(paper, order.date)))),
  );
  const said: string[] = [];
  const before = performance.now();
  const code = await runKit(requestOf(order), {
    press,
    toDocx: () => Promise.reject(new Error('no Word file was asked for')),
    today: order.date,
    say: (line) => said.push(line),
  });
  const took = performance.now() - before;
  await press.close();
  if (code !== 0) throw new Error(`The kit ended with ${code}: ${said.slice(0, 3).join(' ')}`);
  return { documents: papers.length, took };
}

function must<Value, Reason>(result: Result<Value, Reason>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
