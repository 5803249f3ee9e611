import { app, BrowserWindow, session } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFinisher } from '../../electron/press/finish/finisher';
import { createPress, type Press } from '../../electron/press/press';
import { prepareChromium } from '../../electron/shell/prepare-chromium';
import { readCommandLine } from '../../electron/shell/command-line';
import { serveBundle } from '../../electron/shell/serve-bundle';
import { sessionPartition } from '../../electron/shell/web-preferences';
import { openPressWindow } from '../../electron/shell/windows';
import { pressOrdersSchema, type PressOrder, type PressReply } from './press-orders';

/** The main process of the press tests: the real press without the app around it, doing what the orders file says. */
const folder = process.env['PRESS_TEST_FOLDER'] ?? '';
const commandLine = readCommandLine(process.argv.slice(1));
if (!commandLine.ok) throw new Error(commandLine.failure);
prepareChromium(commandLine.value);
app.setPath('userData', join(folder, 'profile'));
// The press opens and loses windows here; losing the last one must not end the process.
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(workOff)
  .catch(async (error: unknown) => {
    await writeFile(join(folder, 'error.txt'), String(error));
    app.exit(1);
  });

async function workOff(): Promise<void> {
  let refused = 0;
  serveBundle(session.fromPartition(sessionPartition).protocol, join(folder, 'renderer'), () => (refused += 1));
  const { windows, orders } = pressOrdersSchema.parse(JSON.parse(await readFile(join(folder, 'orders.json'), 'utf8')));
  const finisher = createFinisher(new URL('./finish-worker.js', import.meta.url));
  const readFont = () => readFile(process.env['PRESS_TEST_FONT'] ?? '');
  const press = createPress({ openWindow: openPressWindow, windows, finisher, readFont });
  const replies: PressReply[] = [];
  for (const order of orders) replies.push(await follow(press, order));
  await press.close();
  await writeFile(join(folder, 'replies.json'), JSON.stringify({ refused, replies }));
  app.exit(0);
}

async function follow(press: Press, order: PressOrder): Promise<PressReply> {
  if (order.kind === 'measure') return { kind: 'measured', answer: await press.measure(order.sheet) };
  if (order.kind === 'crash') {
    crashWindows();
    return { kind: 'crashed' };
  }
  const printing = Promise.all(order.sheets.map((sheet) => press.print(sheet)));
  if (order.crashAfterMs !== null) setTimeout(crashWindows, order.crashAfterMs);
  const answers = await printing;
  return {
    kind: 'printed',
    answers: answers.map((answer) =>
      answer.ok
        ? { ok: true, pdf: Buffer.from(answer.value.pdf).toString('base64'), report: answer.value.report }
        : answer,
    ),
  };
}

function crashWindows(): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
}
