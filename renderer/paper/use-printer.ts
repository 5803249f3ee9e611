import { useEffect } from 'react';
import type { Printer } from '../../electron/bridge/contract';
import type { PrinterChoice, Settings } from '../../templates/model/settings';
import { useActions, useWindow } from '../state/window-context';
import type { OwnPrintChoice, PrinterList } from '../state/window-state';
import type { PrintWay } from './print-way';

/** The printer that will be used and how: as was chosen last there, and as the paper's shape asks. */
export interface ChosenPrinter {
  readonly list: PrinterList;
  readonly printers: readonly Printer[];
  readonly printer: Printer | null;
  readonly choice: PrinterChoice;
  /** What was chosen last at a printer, for any paper. */
  readonly rememberedAt: (printer: Printer) => PrinterChoice;
}

/** The printer used last, else the system's own, else the first. */
export function choosePrinter(printers: readonly Printer[], lastPrinter: string | null): Printer | null {
  return (
    printers.find((printer) => printer.name === lastPrinter) ??
    printers.find((printer) => printer.isDefault) ??
    printers[0] ??
    null
  );
}

/** How most papers are printed. */
const commonChoice: PrinterChoice = { copies: 1, sides: 'two-sided-long-edge', paper: 'A4' };

function rememberedIn(settings: Settings, printer: Printer): PrinterChoice | null {
  return settings.printers[printer.name] ?? printer.remembered;
}

/**
 * How a paper is printed: copies as last at the printer; sides and paper as the paper's shape asks, as last at the printer
 * for a common paper, or as chosen for this very paper since the window was opened.
 */
export function choiceFor(
  printer: Printer | null,
  settings: Settings,
  way: PrintWay,
  own: OwnPrintChoice = {},
): PrinterChoice {
  const remembered = printer === null ? null : rememberedIn(settings, printer);
  const { sides, paper } = way.isCommon && remembered !== null ? remembered : way;
  return { copies: remembered?.copies ?? 1, sides, paper, ...own };
}

/** What is to be remembered at the printer: of a poster or of cards only how many copies. */
export function choiceToRemember(choice: PrinterChoice, before: PrinterChoice, way: PrintWay): PrinterChoice {
  return way.isCommon ? choice : { ...before, copies: choice.copies };
}

/** Looks up the system's printers once. */
export function usePrinterList(): PrinterList {
  const list = useWindow((state) => state.printers);
  const { readPrinters } = useActions();
  const isUnknown = list.kind === 'unknown';
  useEffect(() => {
    if (isUnknown) void readPrinters();
  }, [isUnknown, readPrinters]);
  return list;
}

/** The printer for a paper, following what is chosen. */
export function usePrinter(way: PrintWay): ChosenPrinter {
  const list = usePrinterList();
  const settings = useWindow((state) => state.workspace.settings);
  const own = useWindow((state) => state.printChoices[way.key]);
  const printers = list.kind === 'known' ? list.printers : [];
  const printer = choosePrinter(printers, settings.lastPrinter);
  const rememberedAt = (asked: Printer): PrinterChoice => rememberedIn(settings, asked) ?? commonChoice;
  return { list, printers, printer, choice: choiceFor(printer, settings, way, own), rememberedAt };
}
