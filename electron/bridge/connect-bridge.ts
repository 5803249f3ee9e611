import { app, ipcMain, shell, type BrowserWindow } from 'electron';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, type Result } from '../../templates/model/result';
import type { Logo } from '../../templates/model/unit';
import { importLogo, largestLogoFileBytes, type DrawLogo } from '../logo/import-logo';
import type { Backups } from '../backups/backups';
import { planExtension } from '../plans/plan-format';
import { readPdfFields } from '../plans/read-pdf-fields';
import { PlanFiles } from '../plans/plan-files';
import type { Dialogs } from '../shell/dialogs';
import type { Log } from '../shell/log';
import type { WatchAway } from '../shell/watch-away';
import type { SharedFolder } from '../store/shared-folder';
import { Editions } from '../store/editions';
import type { Store } from '../store/store';
import { systemClock } from '../store/store-clock';
import { diskFiles } from '../store/store-files';
import { eventSchema, type BridgeEvent, type Workspace } from './contract';
import { eventName } from './channel-names';
import { createWrittenFiles, type WrittenFiles } from './files/written-files';
import { backupHandlers } from './handlers/backups';
import { calibrationHandlers, type CalibrationServices } from './handlers/calibration';
import { editionHandlers } from './handlers/editions';
import { paperHandlers, type PaperServices } from './handlers/papers';
import { filledPdfHandlers } from './handlers/filled-pdf';
import { planHandlers } from './handlers/plans';
import { translationHandlers } from './handlers/translations';
import { unitHandlers } from './handlers/units';
import { readWorkspace, type WorkspaceSources } from './handlers/workspace';
import { writtenFileHandlers } from './handlers/written-file';
import { sharedFolderHandlers } from './handlers/shared-folder';
import { registerBridge, type Handlers } from './register';

/** How long keys outlive the moment in which the screen is locked. */
const LAST_SAVE_MS = 2000;

/** Everything behind the bridge, made by whoever composes the app. */
export interface BridgeParts
  extends Pick<PaperServices, 'draft' | 'press' | 'toDocx' | 'printing'>, Pick<CalibrationServices, 'drawPage'> {
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly drawLogo: DrawLogo;
  readonly log: Log;
  /** Tells when nobody may be at the screen any more. */
  readonly watchAway: WatchAway;
  /** Lets go of every paper that was drawn. */
  readonly forgetPapers: () => void;
  /** Takes in whether the window has something to ask before it is closed. */
  readonly holdWindow: (isHeld: boolean) => void;
  /** Resolves when the data folder is open; the window's questions wait for it. */
  readonly opened: Promise<OpenedWorkspace>;
}

export type OpenedWorkspace = WorkspaceSources & {
  readonly store: Store;
  readonly shared: SharedFolder;
  readonly backups: Backups;
};

/** Opens the bridge to one window and tells it of every save. */
export function connectBridge(parts: BridgeParts): void {
  const { window, log, opened } = parts;
  registerBridge(
    opened.then((sources) => handlersFor(parts, sources)),
    {
      inbox: ipcMain,
      mainFrame: () => (window.isDestroyed() ? null : window.webContents.mainFrame),
      log,
    },
  );
}

function handlersFor(parts: BridgeParts, sources: OpenedWorkspace): Handlers {
  const { window, dialogs } = parts;
  const { store, today } = sources;
  const tell = eventSender(window);
  tellOfSaves(store, tell, parts.log);
  const workspace = (): Workspace => readWorkspace(sources);
  const files = createWrittenFiles({ choosePath: dialogs.choosePath, documentsFolder: app.getPath('documents') });
  const editions = new Editions(store);
  const settingsChanged = (): void => {
    tell({ kind: 'workspace-changed', workspace: workspace() });
  };
  sources.shared.begin(settingsChanged);
  sources.backups.onChange(settingsChanged);
  return {
    readWorkspace: () => Promise.resolve(workspace()),
    ...unitHandlers({
      store,
      files,
      workspace,
      openUnitFile: (mostBytes) => dialogs.chooseFile({ extensions: ['json'], mostBytes }),
    }),
    ...sharedFolderHandlers({ store, shared: sources.shared, backups: sources.backups, files, workspace }),
    ...backupHandlers({ ...dialogs, backups: sources.backups, files, workspace }),
    ...editionHandlers(editions),
    ...paperHandlers({
      ...{ ...parts, store, files, today, settingsChanged },
      keepPrinted: (document) => editions.keepPrinted(document),
    }),
    ...calibrationHandlers({ ...parts, store, files, today }),
    ...translationHandlers({
      store,
      files,
      today,
      openTable: (mostBytes) => dialogs.chooseFile({ extensions: ['docx', 'csv', 'txt'], mostBytes }),
    }),
    ...filledPdfHandlers({
      store,
      today,
      openPdf: (mostBytes) => dialogs.chooseFile({ extensions: ['pdf'], mostBytes }),
      readFields: (bytes) => readPdfFields(new URL('read-pdf-worker.js', import.meta.url), bytes),
    }),
    ...planHandlers({ store, settingsChanged, ...plansOf(parts, files, tell) }),
    ...desktopHandlers(files),
    importLogo: () => importChosenLogo(parts),
    holdWindow: ({ isHeld }) => {
      parts.holdWindow(isHeld);
      return Promise.resolve(null);
    },
  };
}

/**
 * The encrypted files of plans, and how everything of them is forgotten: when the user leaves the filling, when nobody may
 * be at the screen any more, and when the page that knew them is gone.
 */
function plansOf({ window, dialogs, watchAway, forgetPapers }: BridgeParts, files: WrittenFiles, tell: Tell) {
  const plans = new PlanFiles({
    askPath: (fileName) => files.ask(fileName, planExtension),
    choosePath: () => dialogs.chooseFilePath(planExtension),
    tools: { files: diskFiles, clock: systemClock },
  });
  const forgetPlans = (): void => {
    plans.forget();
    forgetPapers();
  };
  watchAway((reason) => {
    plans.cancelOpenings();
    tell({ kind: 'clear-plan', reason });
    // The window writes what the open file does not have yet, which takes no longer; with or without it, keys go then.
    setTimeout(forgetPlans, LAST_SAVE_MS);
  });
  window.webContents.on('did-navigate', forgetPlans);
  window.webContents.on('render-process-gone', forgetPlans);
  window.once('closed', forgetPlans);
  return { plans, forgetPlans };
}

function desktopHandlers(files: WrittenFiles): ReturnType<typeof writtenFileHandlers> {
  return writtenFileHandlers({
    files,
    openWithProgram: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => {
      shell.showItemInFolder(path);
    },
  });
}

async function importChosenLogo({ dialogs, drawLogo }: BridgeParts): Promise<Result<Logo, Failure>> {
  const question = { extensions: ['png', 'jpg', 'jpeg', 'svg'], mostBytes: largestLogoFileBytes };
  const file = await dialogs.chooseFile(question);
  if (file === null) return failed(failure('cancelled'));
  return file.ok ? importLogo({ ...file.value, draw: drawLogo }) : file;
}

type Tell = (event: BridgeEvent) => void;

function tellOfSaves(store: Store, tell: Tell, log: Log): void {
  store.onSaved(({ savedAt }) => {
    tell({ kind: 'saved', at: savedAt });
  });
  store.onSaveFailed((reason) => {
    log('save-failed', { reason: reason.reason });
    tell({ kind: 'save-failed', failure: reason });
  });
}

/** Sends an event to the window, while there is one, in the contract's shape. */
function eventSender(window: BrowserWindow): Tell {
  return (event) => {
    if (!window.isDestroyed()) window.webContents.send(eventName, eventSchema.parse(event));
  };
}
