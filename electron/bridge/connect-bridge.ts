import { app, ipcMain, shell, type BrowserWindow } from 'electron';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, type Result } from '../../templates/model/result';
import type { Logo } from '../../templates/model/unit';
import { importLogo, largestLogoFileBytes, type DrawLogo } from '../logo/import-logo';
import type { Backups } from '../backups/backups';
import { readPdfFields } from '../plans/read-pdf-fields';
import type { Dialogs } from '../shell/dialogs';
import type { Log } from '../shell/log';
import type { SharedFolder } from '../store/shared-folder';
import { Editions } from '../store/editions';
import type { Store } from '../store/store';
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
import { connectPlans, type PlanParts } from './connect-plans';
import { registerBridge, type Handlers } from './register';

/** Everything behind the bridge, made by whoever composes the app. */
export interface BridgeParts
  extends
    PlanParts,
    Pick<PaperServices, 'draft' | 'press' | 'toDocx' | 'printing'>,
    Pick<CalibrationServices, 'drawPage'> {
  readonly dialogs: Dialogs;
  readonly drawLogo: DrawLogo;
  readonly log: Log;
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
  const { store, shared, backups, today } = sources;
  const tell = eventSender(window);
  tellOfSaves(store, tell, parts.log);
  const workspace = (): Workspace => readWorkspace(sources);
  const files = createWrittenFiles({ choosePath: dialogs.choosePath, documentsFolder: app.getPath('documents') });
  const editions = new Editions(store);
  const settingsChanged = (): void => {
    tell({ kind: 'workspace-changed', workspace: workspace() });
  };
  shared.begin(settingsChanged);
  backups.onChange(settingsChanged);
  return {
    readWorkspace: () => Promise.resolve(workspace()),
    ...unitHandlers({ store, files, workspace, openUnitFile: chooserOf(dialogs, ['json']) }),
    ...sharedFolderHandlers({ store, shared, backups, files, workspace }),
    ...backupHandlers({ ...dialogs, backups, files, workspace }),
    ...editionHandlers(editions),
    ...paperHandlers({
      ...{ ...parts, store, files, today, settingsChanged },
      keepPrinted: (document) => editions.keepPrinted(document),
    }),
    ...calibrationHandlers({ ...parts, store, files, today }),
    ...translationHandlers({ store, files, today, openTable: chooserOf(dialogs, ['docx', 'csv', 'txt']) }),
    ...filledPdfHandlers({
      store,
      today,
      openPdf: chooserOf(dialogs, ['pdf']),
      readFields: (bytes) => readPdfFields(new URL('read-pdf-worker.js', import.meta.url), bytes),
    }),
    ...planHandlers({ store, settingsChanged, ...connectPlans(parts, { files, tell }) }),
    ...desktopHandlers(files),
    importLogo: () => importChosenLogo(parts),
    holdWindow: ({ isHeld }) => {
      parts.holdWindow(isHeld);
      return Promise.resolve(null);
    },
  };
}

/** Asks for a file of some kinds, of which no more is read than a handler wants. */
function chooserOf({ chooseFile }: Dialogs, extensions: readonly string[]) {
  return (mostBytes: number) => chooseFile({ extensions, mostBytes });
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
