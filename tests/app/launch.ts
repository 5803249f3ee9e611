import type { ChildProcess } from 'node:child_process';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface LaunchOptions {
  /** An existing data folder to open again; a new, empty one where absent. It is the caller's to remove. */
  readonly dataFolder?: string;
  /** More arguments for the app. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the profile lies: the same again for a second start beside a running app. */
  readonly configFolder?: string;
  /** Another program that starts Electron, such as one that changes the user first. */
  readonly executable?: string;
  /** Another folder with the built app. */
  readonly appFolder?: string;
}

/** The running app: Electron, its window, and where its data lies. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly window: Page;
  readonly dataFolder: string;
  readonly configFolder: string;
  /** Quits the app and removes what the launch has made. */
  readonly close: () => Promise<void>;
}

/**
 * Waits until the guide of a first start has made its own empty unit: a test that makes a unit through the bridge must
 * come after it, or the guide's becomes the current one.
 */
export async function untilGuideHasUnit(page: Page): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const hasUnit = await page.evaluate(async () => (await window.herate.readWorkspace()).unit !== null);
    if (hasUnit) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The guide has made no unit.');
}

/** Longer than the frames in which a letter is painted, sent to the main process and said to be saved. */
const statusMs = 250;

/** Waits until all that was typed is on the disk, as the window says. */
export async function untilSaved(page: Page): Promise<void> {
  await page.waitForTimeout(statusMs);
  await page.waitForFunction(() => document.querySelector('.save-status')?.textContent !== 'Tallennetaan…');
}

/** The Electron executable that the tests start. */
export async function electronExecutable(): Promise<string> {
  const given = process.env['HERATE_ELECTRON'];
  if (given !== undefined && given !== '') return given;
  const setup = join(repository, 'scripts', 'setup.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [setup, '--print-electron']);
  return stdout.trim();
}

/** The folder with the built app: the repository, or another build that `HERATE_APP_FOLDER` names. */
export function appFolder(): string {
  return process.env['HERATE_APP_FOLDER'] ?? repository;
}

/** Chromium's sandbox does not run as root, so it is switched off for root and for nobody else. */
export function sandboxArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The environment of an app under test: without what Playwright's and npm's own processes carry, and with its profile in
 * a folder of the test.
 */
export function appEnvironment(
  configFolder: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'DISPLAY', 'XAUTHORITY', 'TMPDIR', 'CUPS_SERVER'];
  const entries = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), XDG_CONFIG_HOME: configFolder, ...more };
}

/**
 * The window's page, as soon as Playwright knows it. When Playwright attaches in the middle of the first navigation, it
 * sometimes never hears of it and waits for ever; loading the page once more tells it. The press's pages are passed over.
 */
async function seePage(electron: ElectronApplication): Promise<Page> {
  const seen = await pageWithin(electron, 2500);
  if (seen !== undefined) return seen;
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.webContents.reload();
  });
  const again = await pageWithin(electron, 10_000);
  if (again === undefined) throw new Error('The window shows no page.');
  return again;
}

async function pageWithin(electron: ElectronApplication, patienceMs: number): Promise<Page | undefined> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const page = electron.windows().find((window) => window.url() === 'app://bundle/index.html');
    if (page !== undefined) {
      await page.waitForLoadState('domcontentloaded');
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return undefined;
}

/**
 * Starts Electron under Playwright. Playwright waits until the pages that it finds are known to it, and when it attaches in
 * the middle of the first navigation, it sometimes waits for ever (about once in twenty starts here): then it is started
 * again. What the app does is not tried twice, as nothing was asked of it yet.
 */
export async function launchElectron(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ ...options, timeout: 10_000 });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === 3) throw error;
    }
  }
}

/** Longer than the app may wait for its last save and its last backup. */
const closingPatienceMs = 20_000;

/**
 * Closes the app. Playwright sometimes goes on waiting for an app that has ended, as it does when it attaches; an app that
 * has not ended is a fault of ours, said as such and not left to hold up every test that follows.
 */
async function closed(electron: ElectronApplication, child: ChildProcess): Promise<void> {
  const said: string[] = [];
  child.stderr?.on('data', (words: Buffer) => said.push(String(words)));
  const patience = new Promise<'late'>((resolve) => setTimeout(resolve, closingPatienceMs, 'late').unref());
  if ((await Promise.race([electron.close(), patience])) !== 'late') return;
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  // The app has come to its end, and Node only waits for Playwright to let go of it.
  if (said.join('').includes('Waiting for the debugger to disconnect')) return;
  throw new Error(`The app had not ended ${closingPatienceMs / 1000} s after it was closed.`);
}

/** Starts the built app and waits for its window's page. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const own = await mkdtemp(join(tmpdir(), 'herate-test-'));
  const dataFolder = options.dataFolder ?? join(own, 'data');
  const configFolder = options.configFolder ?? join(own, 'config');
  const electron = await launchElectron({
    executablePath: options.executable ?? (await electronExecutable()),
    args: [
      ...(options.executable === undefined ? sandboxArguments() : []),
      options.appFolder ?? appFolder(),
      '--data',
      dataFolder,
      ...(options.args ?? []),
    ],
    env: appEnvironment(configFolder, options.env),
    // Without this Playwright itself switches the sandbox off on Linux.
    chromiumSandbox: options.executable !== undefined || sandboxArguments().length === 0,
  });
  // Playwright no longer knows the process once the app has ended by itself.
  const child = electron.process();
  const window = await seePage(electron);
  return {
    electron,
    window,
    dataFolder,
    configFolder,
    close: async () => {
      await closed(electron, child);
      await rm(own, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
