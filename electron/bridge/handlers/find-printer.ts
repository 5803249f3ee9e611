import { failure, type Failure } from '../../../templates/messages/failure';
import { failed, success, type Result } from '../../../templates/model/result';
import type { PaperPrinting, SystemPrinter } from './papers';

/** The printer of this system name as it is now: `printer-gone` where it is not there any more. */
export async function findPrinter(
  printing: Pick<PaperPrinting, 'listPrinters'>,
  printerName: string,
): Promise<Result<SystemPrinter, Failure>> {
  const printers = await printing.listPrinters();
  if (!printers.ok) return printers;
  const printer = printers.value.find(({ name }) => name === printerName);
  return printer === undefined ? failed(failure('printer-gone', { printer: printerName })) : success(printer);
}
