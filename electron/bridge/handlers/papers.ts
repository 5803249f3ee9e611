import type { Finding, FitReport } from '../../../templates/check/finding';
import type { UnitDocument } from '../../../templates/history/unit-document';
import { failure, type Failure } from '../../../templates/messages/failure';
import { emptyLayer, type Layer } from '../../../templates/model/layer';
import type { LocalDate } from '../../../templates/model/local-date';
import { pageCalibrationsOf, type PageCalibrations } from '../../../templates/model/printer-calibration';
import { failed, success, type Result } from '../../../templates/model/result';
import { calibrationAt, type PrinterChoice } from '../../../templates/model/settings';
import type { Unit } from '../../../templates/model/unit';
import type { Sheet } from '../../../templates/sheet/nodes';
import { fileNameOf } from '../files/file-name';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';
import { findPrinter } from './find-printer';
import type { PaperRequest, WorkspaceStore } from './services';

/** A paper before the press: what it says, and what is to be looked at in it. */
export interface PaperDraft {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

export interface DraftInput {
  readonly request: PaperRequest;
  readonly unit: Unit;
  readonly layer: Layer;
  readonly date: LocalDate;
}

/** What the bridge needs of the press (`electron/press`). */
export interface PaperPress {
  readonly measure: (sheet: Sheet) => Promise<Result<FitReport, Failure>>;
  /** With a printer's calibrations the PDF is for that printer alone. */
  readonly print: (
    sheet: Sheet,
    calibrations?: PageCalibrations | null,
  ) => Promise<Result<{ readonly pdf: Uint8Array; readonly printedSides: number }, Failure>>;
}

export interface SystemPrinter {
  readonly name: string;
  readonly label: string;
  readonly isDefault: boolean;
}

/** What the bridge needs of the system's printers (`electron/printing`). */
export interface PaperPrinting {
  readonly listPrinters: () => Promise<Result<readonly SystemPrinter[], Failure>>;
  readonly printPdf: (job: {
    readonly pdf: Uint8Array;
    readonly printerName: string;
    readonly choice: PrinterChoice;
    /** What stands in the printer's queue, with the date: no unit and no person. */
    readonly title: string;
    readonly date: LocalDate;
  }) => Promise<Result<unknown, Failure>>;
  readonly sheetsOfPaper: (pages: number, choice: PrinterChoice) => number;
}

export interface PaperServices {
  readonly store: WorkspaceStore;
  readonly today: () => LocalDate;
  readonly files: WrittenFiles;
  readonly draft: (input: DraftInput) => Promise<Result<PaperDraft, Failure>>;
  readonly press: () => Promise<PaperPress>;
  readonly toDocx: (sheet: Sheet) => Promise<Uint8Array>;
  readonly printing: () => Promise<PaperPrinting>;
  /** The settings have changed in the main process: a printer's choice was remembered. */
  readonly settingsChanged: () => void;
  /** Keeps the document that a paper was made from as an edition; quietly, as the paper is out already. */
  readonly keepPrinted: (document: UnitDocument) => Promise<unknown>;
}

type PaperHandlers = Pick<Handlers, 'checkPaper' | 'makePdf' | 'makeDocx' | 'printPaper' | 'listPrinters'>;

/** Papers of the current unit: measured, written to a file, printed. The main process builds every sheet by itself. */
export function paperHandlers(services: PaperServices): PaperHandlers {
  return {
    checkPaper: async (request) => {
      const draft = await draftFor(services, request);
      if (!draft.ok) return draft;
      const report = await (await services.press()).measure(draft.value.sheet);
      return report.ok ? success({ ...report.value, tooLong: [...report.value.tooLong] }) : report;
    },
    makePdf: (request) =>
      writePaper(services, request, 'pdf', async (sheet) => {
        const printed = await (await services.press()).print(sheet);
        return printed.ok ? success(printed.value.pdf) : printed;
      }),
    makeDocx: (request) =>
      writePaper(services, request, 'docx', async (sheet) => success(await services.toDocx(sheet))),
    printPaper: (job) => printPaper(services, job),
    listPrinters: async () => {
      const printers = await (await services.printing()).listPrinters();
      if (!printers.ok) return printers;
      const remembered = new Map(Object.entries(services.store.settings().printers));
      return success(
        printers.value.map((printer) => ({ ...printer, remembered: remembered.get(printer.name) ?? null })),
      );
    },
  };
}

async function draftFor(services: PaperServices, request: PaperRequest): Promise<Result<PaperDraft, Failure>> {
  const { store } = services;
  const unit = store.currentUnit();
  if (unit === null) return failed(failure('unit-unknown'));
  return services.draft({ request, unit, layer: store.layer(unit.id) ?? emptyLayer, date: services.today() });
}

/** A paper that may be given out: its sheet, and how to keep what it was made from once it is out. */
interface PaperToGiveOut {
  readonly sheet: Sheet;
  readonly keep: () => Promise<unknown>;
}

/** One with a finding that stops is refused, whatever the window shows. */
async function paperToGiveOut(
  services: PaperServices,
  request: PaperRequest,
): Promise<Result<PaperToGiveOut, Failure>> {
  const { store } = services;
  const unit = store.currentUnit();
  const layer = (unit === null ? null : store.layer(unit.id)) ?? emptyLayer;
  const draft = await draftFor(services, request);
  if (!draft.ok) return draft;
  const stop = draft.value.findings.find((finding) => finding.severity === 'stops');
  if (stop !== undefined) return failed(failure('paper-stopped', { ...stop.details, rule: stop.rule }));
  const keep = async (): Promise<unknown> => (unit === null ? null : services.keepPrinted({ unit, layer }));
  return success({ sheet: draft.value.sheet, keep });
}

async function writePaper(
  services: PaperServices,
  request: PaperRequest,
  extension: 'pdf' | 'docx',
  make: (sheet: Sheet) => Promise<Result<Uint8Array, Failure>>,
): Promise<Result<WrittenFile, Failure>> {
  const paper = await paperToGiveOut(services, request);
  if (!paper.ok) return paper;
  const { sheet, keep } = paper.value;
  // Made before the question, so that nobody looks for a folder in vain.
  const made = await make(sheet);
  if (!made.ok) return made;
  const { materialTitle, unitName } = sheet.footer;
  const path = await services.files.ask(fileNameOf([materialTitle, unitName, sheet.date], extension), extension);
  if (!path.ok) return path;
  const written = await services.files.write(path.value, made.value);
  if (written.ok) await keep();
  return written;
}

interface PrintJob {
  readonly paper: PaperRequest;
  readonly printerName: string;
  readonly choice: PrinterChoice;
}

async function printPaper(services: PaperServices, { paper, printerName, choice }: PrintJob) {
  const allowed = await paperToGiveOut(services, paper);
  if (!allowed.ok) return allowed;
  const { sheet, keep } = allowed.value;
  const printing = await services.printing();
  const printer = await findPrinter(printing, printerName);
  if (!printer.ok) return printer;
  const printed = await (await services.press()).print(sheet, calibrationsOf(services, printerName));
  if (!printed.ok) return printed;
  const { pdf, printedSides } = printed.value;
  const { date, footer } = sheet;
  const sent = await printing.printPdf({ pdf, printerName, choice, title: footer.materialTitle, date });
  if (!sent.ok) return sent;
  await keep();
  await rememberChoice(services, printerName, choice);
  return success({ printerLabel: printer.value.label, sheetsOfPaper: printing.sheetsOfPaper(printedSides, choice) });
}

/** What was measured of this printer: every paper that is printed there is corrected by it, and no file ever is. */
function calibrationsOf({ store }: PaperServices, printerName: string): PageCalibrations | null {
  const measured = calibrationAt(store.settings(), printerName);
  return measured === null ? null : pageCalibrationsOf(measured);
}

/** The paper is out already: where the choice cannot be saved, it is only asked for again next time. */
async function rememberChoice(
  { store, settingsChanged }: PaperServices,
  printerName: string,
  choice: PrinterChoice,
): Promise<void> {
  const settings = store.settings();
  const printers = { ...settings.printers, [printerName]: choice };
  const saved = await store.saveSettings({ ...settings, lastPrinter: printerName, printers });
  if (saved.ok) settingsChanged();
}
