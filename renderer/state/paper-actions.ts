import type { z } from 'zod';
import type { paperRequestSchema } from '../../electron/bridge/contract';
import type { FitReport } from '../../templates/check/finding';
import type { Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { PrinterChoice } from '../../templates/model/settings';
import { withPrinter } from './edit-actions';
import { settleSaves, type WindowParts } from './window-store';
import type { Outcome, PaperTask } from './window-state';

export type PaperRequest = z.input<typeof paperRequestSchema>;

/** One printing: what goes to the printer, and what is offered there the next time. */
export interface PrintJob {
  readonly paper: PaperRequest;
  readonly printerName: string;
  readonly choice: PrinterChoice;
  readonly toRemember: PrinterChoice;
}

/** What is done with a paper. Each answers beside the paper's own buttons; printing and making say whether it was done. */
export interface PaperActions {
  readonly print: (job: PrintJob) => Promise<boolean>;
  readonly makeFile: (paper: PaperRequest, format: 'pdf' | 'docx') => Promise<boolean>;
  readonly openFile: (materialId: string, handle: string) => Promise<void>;
  readonly showFile: (materialId: string, handle: string) => Promise<void>;
  readonly readPrinters: () => Promise<void>;
  /** How the stored paper fits, by the press itself; null when it cannot say. */
  readonly askPress: (paper: PaperRequest) => Promise<FitReport | null>;
}

function setOutcome({ store }: WindowParts, materialId: string, outcome: Outcome | undefined): void {
  store.setState((state) => {
    const { [materialId]: _, ...others } = state.outcomes;
    return { outcomes: outcome === undefined ? others : { ...others, [materialId]: outcome } };
  });
}

/** Does one task for a paper once all that was typed is saved; only one task at a time runs for one paper. */
export async function doTask(
  parts: WindowParts,
  paper: Pick<PaperRequest, 'materialId'>,
  task: PaperTask,
  act: () => Promise<Result<Outcome, Failure>>,
): Promise<boolean> {
  if (parts.store.getState().outcomes[paper.materialId]?.kind === 'busy') return false;
  setOutcome(parts, paper.materialId, { kind: 'busy', task });
  const saved = await settleSaves(parts.savers);
  const result = saved.ok ? await act() : failed(saved.failure);
  if (result.ok) setOutcome(parts, paper.materialId, result.value);
  else if (result.failure.reason === 'cancelled') setOutcome(parts, paper.materialId, undefined);
  else setOutcome(parts, paper.materialId, { kind: 'failed', failure: result.failure });
  return result.ok;
}

/** Puts the paper first on the shelf, and ends the first-start guide: a first paper has been made. */
function rememberUse({ store, savers }: WindowParts, materialId: string): void {
  const { workspace } = store.getState();
  const others = workspace.settings.recentMaterials.filter((id) => id !== materialId);
  const recentMaterials = [materialId, ...others].slice(0, 50);
  const settings = { ...workspace.settings, isGuideDone: true, recentMaterials };
  store.setState({ workspace: { ...workspace, settings } });
  if (!workspace.isReadOnly) savers.settings.save(settings);
}

/** Keeps the printer that was used as the one to be offered next; saved with the use itself. */
function keepPrinter({ store }: WindowParts, printerName: string, choice: PrinterChoice): void {
  const { workspace } = store.getState();
  store.setState({ workspace: { ...workspace, settings: withPrinter(workspace.settings, printerName, choice) } });
}

function createMaking(parts: WindowParts): Pick<PaperActions, 'print' | 'makeFile'> {
  const { bridge } = parts;
  return {
    print: async ({ paper, printerName, choice, toRemember }) => {
      const isPrinted = await doTask(parts, paper, 'print', async () => {
        const result = await bridge.printPaper({ paper, printerName, choice });
        return result.ok ? success({ kind: 'printed', ...result.value }) : result;
      });
      if (!isPrinted) return false;
      keepPrinter(parts, printerName, toRemember);
      rememberUse(parts, paper.materialId);
      return true;
    },
    makeFile: async (paper, format) => {
      const isMade = await doTask(parts, paper, format, async () => {
        const result = await (format === 'pdf' ? bridge.makePdf(paper) : bridge.makeDocx(paper));
        return result.ok ? success({ kind: 'file', file: result.value }) : result;
      });
      if (isMade) rememberUse(parts, paper.materialId);
      return isMade;
    },
  };
}

function createFileOpening(parts: WindowParts): Pick<PaperActions, 'openFile' | 'showFile'> {
  const { bridge } = parts;
  return {
    openFile: async (materialId, handle) => {
      const result = await bridge.openFile({ handle });
      if (!result.ok) setOutcome(parts, materialId, { kind: 'failed', failure: result.failure });
    },
    showFile: async (materialId, handle) => {
      const result = await bridge.showFile({ handle });
      if (!result.ok) setOutcome(parts, materialId, { kind: 'failed', failure: result.failure });
    },
  };
}

/** Makes the actions on papers. */
export function createPaperActions(parts: WindowParts): PaperActions {
  const { store, bridge, savers } = parts;
  return {
    ...createMaking(parts),
    ...createFileOpening(parts),
    askPress: async (paper) => {
      const saved = await settleSaves(savers);
      if (!saved.ok) return null;
      const result = await bridge.checkPaper(paper);
      return result.ok ? result.value : null;
    },
    readPrinters: async () => {
      const result = await bridge.listPrinters();
      store.setState({
        printers: result.ok ? { kind: 'known', printers: result.value } : { kind: 'failed', failure: result.failure },
      });
    },
  };
}
