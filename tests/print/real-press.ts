import react from '@vitejs/plugin-react';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { parseReplies, type PressOrder, type PressReply } from './press-orders';

const execute = promisify(execFile);
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What imposition writes on sheets with; the app's own build finds it as one of its assets. */
const notoSans = join(repository, 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

/** The real press in a real Electron, built from the sources as they are now. */
export interface RealPress {
  /** Starts Electron, follows the orders one after another, and ends it. */
  readonly follow: (orders: readonly PressOrder[], windows?: 1 | 2) => Promise<readonly PressReply[]>;
  readonly remove: () => Promise<void>;
}

/** Builds the press page, the worker and the tests' own main process into a temporary folder. */
export async function buildRealPress(): Promise<RealPress> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-press-'));
  await buildPressPage(join(folder, 'renderer'));
  await buildMain(join(folder, 'main'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'press-test', type: 'module', main: 'main/main.js' }),
  );
  const executable = process.env['HERATE_ELECTRON'] || (await printedByElectronSetup());
  return {
    follow: async (orders, windows = 2) => {
      await writeFile(join(folder, 'orders.json'), JSON.stringify({ windows, orders }));
      await runElectron(executable, folder);
      const { refused, replies } = parseReplies(await readFile(join(folder, 'replies.json'), 'utf8'));
      if (refused > 0) throw new Error(`The press page asked for ${refused} files that are not there`);
      return replies;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Builds the press page, as the app has it, into a folder. */
export async function buildPressPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(repository, 'renderer'),
    publicDir: false,
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(repository, 'renderer/press.html') },
    },
  });
}

async function buildMain(outDir: string): Promise<void> {
  const input = {
    main: join(repository, 'tests/print/press-entry.ts'),
    'finish-worker': join(repository, 'electron/press/finish/finish-worker.ts'),
  };
  await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: {
        input,
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
}

async function printedByElectronSetup(): Promise<string> {
  const { stdout } = await execute(process.execPath, [join(repository, 'scripts/setup.mjs'), '--print-electron']);
  return stdout.trim();
}

async function runElectron(executable: string, folder: string): Promise<void> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const hasDisplay = (process.env['DISPLAY'] ?? '') !== '' || process.platform !== 'linux';
  const [program, ...rest] = hasDisplay ? ([executable] as const) : (['xvfb-run', '-a', executable] as const);
  const environment = { ...process.env, PRESS_TEST_FOLDER: folder, PRESS_TEST_FONT: notoSans };
  await execute(program, [...rest, ...sandbox, folder], { env: environment, timeout: 120_000 });
}
