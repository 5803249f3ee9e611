import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentSaveInput, Workspace } from '../../electron/bridge/contract';
import type { WindowBridge } from '../../electron/bridge/window-bridge';
import { emptyHistory } from '../../templates/history/history';
import type { Failure } from '../../templates/messages/failure';
import { success, type Result } from '../../templates/model/result';
import type { Settings } from '../../templates/model/settings';
import { joinedSaves } from './document-saves';
import { DocumentSession } from './document-session';
import { createSaver, type Saver, type SaveResult } from './saver';
import { untilPainted } from './use-after-paint';
import { openingState, type WindowState } from './window-state';

export type WindowStore = StoreApi<WindowState>;

/** The two ways to disk: the unit's document (facts, layer and what was done to them), and this desk's settings. */
export interface Savers {
  readonly document: Saver<DocumentSaveInput>;
  readonly settings: Saver<Settings>;
}

/** What the actions work with: the state, the main process, and the savers between them. */
export interface WindowParts {
  readonly store: WindowStore;
  readonly bridge: WindowBridge;
  readonly savers: Savers;
  /** The word being typed, for undoing. */
  readonly document: DocumentSession;
}

function reportTo(store: WindowStore): (result: SaveResult) => void {
  return (result) => {
    store.setState({
      saving: result.ok ? { kind: 'saved', at: result.value.savedAt } : { kind: 'failed', failure: result.failure },
    });
  };
}

/** Builds the window's state and its connections; called once, in `main.tsx`. */
export function createWindowParts(bridge: WindowBridge, workspace: Workspace): WindowParts {
  const store = createStore<WindowState>(() => openingState(workspace));
  const report = reportTo(store);
  return {
    store,
    bridge,
    document: new DocumentSession(() => new Date()),
    savers: {
      document: createSaver((save) => bridge.saveDocument(save), report, { join: joinedSaves, untilPainted }),
      settings: createSaver((settings) => bridge.saveSettings(settings), report, { untilPainted }),
    },
  };
}

/** Whether anything typed is on its way to disk at this moment. */
export function isSending({ document, settings }: Savers): boolean {
  return document.isSending() || settings.isSending();
}

/** Tries again what could not be saved. */
export function retrySaves({ document, settings }: Savers): void {
  document.retry();
  settings.retry();
}

/** Lets go what could not be saved, because the main process keeps it. */
function forgetSaves({ document, settings }: Savers): void {
  document.forget();
  settings.forget();
}

/** Hands over what still waits to be sent; the main process writes it before it quits. */
export function flushSaves({ document, settings }: Savers): void {
  document.flush();
  settings.flush();
}

/** Waits until all that was typed is on disk. A paper is made only after that, so that it says what the screen says. */
export async function settleSaves(savers: Savers): Promise<Result<null, Failure>> {
  const results = [await savers.document.settled(), await savers.settings.settled()];
  return results.find((result) => !result.ok) ?? success(null);
}

/**
 * Takes what the main process says the workspace is now. Facts that are still being written stay as typed: the answer
 * may be older than the last keystroke.
 */
export function adoptWorkspace(parts: WindowParts, workspace: Workspace): void {
  const { store, savers } = parts;
  const isNowReadOnly = workspace.isReadOnly && !store.getState().workspace.isReadOnly;
  if (isNowReadOnly) forgetSaves(savers);
  const isEdited = savers.document.isPending();
  const isSameUnit = workspace.unit?.id === store.getState().workspace.unit?.id;
  store.setState((state) => {
    return {
      history: isSameUnit ? state.history : emptyHistory,
      // Without a unit there is nothing to print: the guide makes the next one.
      view: workspace.unit === null ? { kind: 'guide', step: 1 } : state.view,
      workspace: {
        ...workspace,
        unit: isSameUnit && isEdited ? state.workspace.unit : workspace.unit,
        layer: isSameUnit && isEdited ? state.workspace.layer : workspace.layer,
        settings: savers.settings.isPending() ? state.workspace.settings : workspace.settings,
      },
      saving:
        state.saving.kind === 'failed' && !isNowReadOnly ? state.saving : { kind: 'saved', at: workspace.savedAt },
      notices: [...state.notices, ...workspace.notices.filter((notice) => !isAlreadySaid(state, notice.code))],
      outcomes: isSameUnit ? state.outcomes : {},
    };
  });
  if (!isSameUnit || !isEdited) void readHistory(parts);
}

/** Reads what can be undone of earlier sessions, for the unit that is now shown. */
export async function readHistory({ store, bridge, document }: WindowParts): Promise<void> {
  const { unit } = store.getState().workspace;
  if (unit === null) return;
  const unitId = unit.id;
  if (unit.logo !== null) void document.learnPicture(unit.logo.png);
  const takeIn = document.beginReading();
  const kept = await bridge.readHistory({ unitId });
  if (kept.ok && store.getState().workspace.unit?.id === unitId) {
    store.setState({ history: takeIn(kept.value.history, kept.value.pictures) });
  }
}

function isAlreadySaid(state: WindowState, code: string): boolean {
  return state.workspace.notices.some((notice) => notice.code === code);
}

/** Follows what happens without being asked for: saves, failures, a unit file opened from outside. */
export function followEvents(parts: WindowParts): () => void {
  return parts.bridge.onEvent((event) => {
    switch (event.kind) {
      case 'saved':
        parts.store.setState({ saving: { kind: 'saved', at: event.at } });
        // The disk takes words again: what the window still holds as unsaved goes with them.
        retrySaves(parts.savers);
        break;
      case 'save-failed':
        parts.store.setState({ saving: { kind: 'failed', failure: event.failure } });
        break;
      case 'workspace-changed':
        adoptWorkspace(parts, event.workspace);
        break;
      case 'clear-plan':
        // The plan's own watch takes it (`renderer/plan/plan-watch.ts`).
        break;
    }
  });
}
