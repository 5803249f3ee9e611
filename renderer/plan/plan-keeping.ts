import type { Failure } from '../../templates/messages/failure';
import type { Result } from '../../templates/model/result';
import { changeSettingsIn } from '../state/edit-actions';
import { clearPlan } from './plan-clearing';
import { planOf, stateOfPlan } from './plan-document';
import type { PlanParts } from './plan-parts';
import { emptyPlan, type PlanFile } from './plan-state';

/** Keeping a plan in its encrypted file, where the unit has switched that on. Each answers whether it was done. */
export interface KeepingActions {
  /** Writes the plan; asks where when it has no file yet. Null keeps the passphrase of the open file. */
  readonly keep: (passphrase: string | null) => Promise<boolean>;
  /** Asks for a plan's file; its passphrase is asked for next. Null where nothing was chosen. */
  readonly choose: () => Promise<PlanFile | null>;
  /** Opens the chosen file with its passphrase in place of the empty plan. */
  readonly open: (file: PlanFile, passphrase: string) => Promise<boolean>;
  readonly changePassphrase: (passphrase: string, next: string) => Promise<boolean>;
  /** Marks that the plan is in the client information system (today), or that it is not; saved in the file at once. */
  readonly markMoved: (isMoved: boolean) => Promise<boolean>;
  /** Deletes a plan's file; of the open plan also what is in memory. */
  readonly deleteFile: (file: PlanFile) => Promise<boolean>;
  /** Whether plans may be kept at all, and for how long; belongs to the settings. */
  readonly changeKeeping: (change: { readonly isKept?: boolean; readonly deleteAfterDays?: number }) => void;
  readonly readPdf: () => Promise<void>;
}

/** Says what went wrong; a dialog that was cancelled is not said. */
function said<Value>({ store }: PlanParts, result: Result<Value, Failure>): Value | null {
  if (result.ok) return result.value;
  store.setState({ news: result.failure.reason === 'cancelled' ? null : { kind: 'failed', failure: result.failure } });
  return null;
}

function createFileKeeping(parts: PlanParts): Pick<KeepingActions, 'keep' | 'markMoved'> {
  const { store, window } = parts;
  const keep = async (passphrase: string | null): Promise<boolean> => {
    const plan = planOf(parts);
    const { file, answers, code } = store.getState();
    if (plan === null) return false;
    const written = said(parts, await window.bridge.keepPlan({ plan, handle: file?.handle ?? null, passphrase }));
    // What was cleared or begun anew in the meantime has nothing to do with this file.
    if (written === null || store.getState().code !== code) return false;
    const { handle, fileName } = written;
    store.setState({
      file: { handle, fileName },
      kept: answers,
      deleteOn: plan.deleteOn,
      news: { kind: 'kept', fileName },
    });
    return true;
  };
  return {
    keep,
    markMoved: async (isMoved) => {
      const before = store.getState().movedOn;
      store.setState({ movedOn: isMoved ? window.store.getState().workspace.today : null });
      const isDone = store.getState().file === null || (await keep(null));
      if (!isDone) store.setState({ movedOn: before });
      return isDone;
    },
  };
}

function createOpening(parts: PlanParts): Pick<KeepingActions, 'choose' | 'open' | 'readPdf'> {
  const { store, window } = parts;
  return {
    choose: async () => said(parts, await window.bridge.choosePlan()),
    open: async (file, passphrase) => {
      const opened = said(parts, await window.bridge.openPlan({ handle: file.handle, passphrase }));
      if (opened === null) return false;
      const { today } = window.store.getState().workspace;
      store.setState({ ...emptyPlan(today), ...stateOfPlan(opened.plan), file }, true);
      return true;
    },
    readPdf: async () => {
      const read = said(parts, await window.bridge.readFilledPdf());
      if (read !== null) store.setState({ screen: { kind: 'read-pdf', read }, news: null });
    },
  };
}

/** Makes the actions on the plan's file. */
export function createKeeping(parts: PlanParts): KeepingActions {
  const { store, window } = parts;
  const changeSettings = changeSettingsIn(window);
  return {
    ...createFileKeeping(parts),
    ...createOpening(parts),
    changePassphrase: async (passphrase, next) => {
      const { file } = store.getState();
      if (file === null) return false;
      const result = await window.bridge.changePassphrase({ handle: file.handle, passphrase, next });
      if (!result.ok) said(parts, result);
      else store.setState({ news: { kind: 'passphrase-changed' } });
      return result.ok;
    },
    deleteFile: async (file) => {
      const result = await window.bridge.deletePlan({ handle: file.handle });
      if (!result.ok) said(parts, result);
      else if (store.getState().file?.handle === file.handle) clearPlan(parts, { kind: 'deleted' });
      else store.setState({ news: { kind: 'deleted' } });
      return result.ok;
    },
    changeKeeping: (change) => {
      changeSettings((settings) => ({ ...settings, plans: { ...settings.plans, ...change } }));
    },
  };
}
