import { app, powerMonitor, type BrowserWindow } from 'electron';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '../templates/messages/failure';
import type { Result } from '../templates/model/result';
import { connectBridge, type OpenedWorkspace } from './bridge/connect-bridge';
import { localToday } from './bridge/handlers/workspace';
import { lazy } from './lazy';
import { createLogoDrawing } from './logo/draw-logo';
import { openLogoWindow } from './logo/open-logo-window';
import { createPressService, type PressService } from './press-service';
import { appOrigin } from './shell/bundle-path';
import type { AutomaticBackups } from './backups/automatic-backups';
import { openBackups } from './backups/open-backups';
import { backUpBeforeEnd } from './shell/back-up-before-end';
import type { CommandLine } from './shell/command-line';
import { reportBugs, reviveWhenGone } from './shell/crash-handling';
import { createDialogs, type Dialogs } from './shell/dialogs';
import { askBeforeLoss } from './shell/ask-before-loss';
import { decideFolders, useProfile, type Folders } from './shell/folders';
import { guardApp, serveApp } from './shell/guard-app';
import {
  createClosingHold,
  endWithWindow,
  type ClosingHold,
  focusOnSecondStart,
  saveBeforeEnd,
} from './shell/life-cycle';
import { createLog, type Log } from './shell/log';
import { asksToTryAgain } from './shell/start-trouble';
import { watchAway } from './shell/watch-away';
import { readWindowPlace, rememberWindowPlace } from './shell/window-place';
import { createMainWindow } from './shell/windows';
import { addZoomKeys } from './shell/zoom-keys';
import { openStore } from './store/open-store';
import { prepareDataFolder } from './store/data-folder';
import { SharedFolder } from './store/shared-folder';
import type { Store } from './store/store';
import { StrandedFile } from './store/stranded-file';
import { writeDocx } from './word/write-docx';

/** The window is drawn and answers before anything that only printing needs is loaded. */
const WARM_UP_DELAY_MS = 1500;

/** Runs the app with its window: one for each data folder, a second start only brings the first one to the front. */
export function startWindowApp(commandLine: CommandLine, buildFolder: string): void {
  const folders = decideFolders(commandLine.dataFolder);
  useProfile(folders.profile);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  const log = createLog(join(folders.profile, 'log'), () => new Date());
  reportBugs(join(folders.profile, 'reports'), log);
  guardApp(log);
  log('started', { version: app.getVersion() });
  const opening = openData(folders);
  // The event, not the promise: under a debugger the promise's callbacks can wait for ever for the next turn.
  app.once('ready', () => {
    serveApp(join(buildFolder, 'renderer'), log);
    openWindow({ commandLine, buildFolder, folders, log, opening });
  });
}

type WindowWorkspace = OpenedWorkspace & { readonly automatic: AutomaticBackups };
type StoreOpening = Promise<Result<Store, Failure>>;

/** Begins before Electron is ready and goes on while the window loads. */
async function openData({ data }: Folders): StoreOpening {
  const folder = await prepareDataFolder(data);
  return folder.ok ? openStore({ folder: folder.value.path }) : folder;
}

/** The store, or no end: where it cannot be opened, the user tries again until it can, or closes the app. */
async function untilOpened(folders: Folders, opening: StoreOpening): Promise<Store> {
  const opened = await opening;
  if (opened.ok) return opened.value;
  if (await asksToTryAgain(opened.failure)) return untilOpened(folders, openData(folders));
  return new Promise(() => {
    app.exit(0);
  });
}

interface WindowStart {
  readonly commandLine: CommandLine;
  readonly buildFolder: string;
  readonly folders: Folders;
  readonly log: Log;
  readonly opening: StoreOpening;
}

function openWindow({ commandLine, buildFolder, folders, log, opening }: WindowStart): void {
  const window = createMainWindow({
    buildFolder,
    place: readWindowPlace(folders.profile),
    hasDevTools: commandLine.hasDevTools && !app.isPackaged,
    isShown: true,
  });
  const load = (): void => {
    void window.loadURL(`${appOrigin}/index.html`);
  };
  const pressService = createPressService(availableParallelism() > 1 ? 2 : 1);
  const opened = untilOpened(folders, opening).then((store) => openedWorkspace(folders, store));
  const dialogs = createDialogs(() => window);
  const closing = createClosingHold();
  reviveWhenGone(window, load, log);
  addZoomKeys(window.webContents);
  rememberWindowPlace(window, folders.profile);
  connectBridge({
    window,
    log,
    opened,
    dialogs,
    holdWindow: closing.hold,
    drawLogo: createLogoDrawing(openLogoWindow),
    press: pressService.press,
    draft: async (input) => (await import('./bridge/draft-paper')).draftPaper(input),
    toDocx: writeDocx,
    drawPage: async (page) => (await import('./press/draw-calibration-page')).drawCalibrationPage(page),
    watchAway: watchAway({ powerMonitor, platform: process.platform }),
    forgetPapers: pressService.forget,
    printing: lazy(async () => (await import('./bridge/connect-printing')).connectPrinting(window.webContents)),
  });
  load();
  focusOnSecondStart(window, log);
  endWithNothingLost({ window, dialogs, closing, opened, log });
  backUpByItself(opened);
  warmUpWhenIdle(window, pressService);
}

interface WindowEnd {
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly closing: ClosingHold;
  readonly opened: Promise<WindowWorkspace>;
  readonly log: Log;
}

/** Asks before the window closes where something would be lost, and saves everything before the app ends. */
function endWithNothingLost({ window, dialogs, closing, opened, log }: WindowEnd): void {
  let unsavedAway: SharedFolder['unsavedAway'] = () => [];
  endWithWindow(window, closing, () => askBeforeLoss({ window, dialogs, unsaved: unsavedAway() }));
  void opened.then(({ store, shared }) => {
    unsavedAway = () => shared.unsavedAway();
    saveBeforeEnd(window, { store, shared, log });
  });
}

/** Listens for the end of the app before the data folder is open: whoever hears of it later hears it after this. */
function backUpByItself(opened: Promise<WindowWorkspace>): void {
  let begun: AutomaticBackups | null = null;
  backUpBeforeEnd(() => begun);
  void opened.then(({ automatic }) => {
    begun = automatic;
    automatic.begin();
  });
}

async function openedWorkspace({ data, profile }: Folders, store: Store): Promise<WindowWorkspace> {
  return {
    ...(await openBackups(store, app.getVersion())),
    store,
    shared: new SharedFolder(store, new StrandedFile(profile)),
    today: () => localToday(new Date()),
    dataFolder: data.path,
    isPortable: data.chosenBy === 'portable',
    appVersion: app.getVersion(),
  };
}

function warmUpWhenIdle(window: BrowserWindow, { warmUp, press }: PressService): void {
  window.webContents.once('did-finish-load', () => {
    const timer = setTimeout(() => void warmUp(), WARM_UP_DELAY_MS);
    window.once('closed', () => {
      clearTimeout(timer);
    });
  });
  app.on('will-quit', (event) => {
    if (!event.defaultPrevented) void press.made()?.then((made) => made.close());
  });
}
