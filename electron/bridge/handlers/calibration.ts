import type { Failure } from '../../../templates/messages/failure';
import type { LocalDate } from '../../../templates/model/local-date';
import type { Orientation } from '../../../templates/model/printer-calibration';
import { success, type Result } from '../../../templates/model/result';
import type { PrinterChoice } from '../../../templates/model/settings';
import type { CalibrationPageOrder } from '../../press/draw-calibration-page';
import { fileNameOf } from '../files/file-name';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';
import { findPrinter } from './find-printer';
import type { PaperPrinting } from './papers';
import type { WorkspaceStore } from './services';

/** What giving out the calibration page needs. */
export interface CalibrationServices {
  readonly store: Pick<WorkspaceStore, 'settings'>;
  readonly today: () => LocalDate;
  readonly files: WrittenFiles;
  readonly drawPage: (order: CalibrationPageOrder) => Promise<{ readonly pdf: Uint8Array; readonly title: string }>;
  readonly printing: () => Promise<PaperPrinting>;
}

/** One sheet, one side: the back of the page has nothing to measure. */
const onePage: PrinterChoice = { copies: 1, sides: 'one-sided', paper: 'A4' };

/** The page that a printer is measured by: printed, or written to a file where there is no printer. */
export function calibrationHandlers(
  services: CalibrationServices,
): Pick<Handlers, 'printCalibrationPage' | 'makeCalibrationPage'> {
  return {
    printCalibrationPage: async ({ printerName, orientation }) => {
      const printing = await services.printing();
      const printer = await findPrinter(printing, printerName);
      if (!printer.ok) return printer;
      const page = await drawPage(services, orientation);
      const sent = await printing.printPdf({ ...page, printerName, choice: onePage, date: services.today() });
      return sent.ok ? success({ printerLabel: printer.value.label, sheetsOfPaper: onePage.copies }) : sent;
    },
    makeCalibrationPage: ({ orientation }) => writePage(services, orientation),
  };
}

function drawPage({ store, today, drawPage: draw }: CalibrationServices, orientation: Orientation) {
  return draw({ language: store.settings().interfaceLanguage, orientation, date: today() });
}

async function writePage(
  services: CalibrationServices,
  orientation: Orientation,
): Promise<Result<WrittenFile, Failure>> {
  const { pdf, title } = await drawPage(services, orientation);
  const path = await services.files.ask(fileNameOf([title, services.today()], 'pdf'), 'pdf');
  return path.ok ? services.files.write(path.value, pdf) : path;
}
