import { useEffect } from 'react';
import type { Printer } from '../../electron/bridge/contract';
import type { Material } from '../../templates/materials/material';
import type { PrinterChoice, Settings } from '../../templates/model/settings';
import { useActions, useWindow } from '../state/window-context';
import type { PrinterList } from '../state/window-state';

/** The printer that will be used and how: what was chosen last, remembered for each printer. */
export interface ChosenPrinter {
  readonly list: PrinterList;
  readonly printers: readonly Printer[];
  readonly printer: Printer | null;
  readonly choice: PrinterChoice;
  /** What was chosen last at another printer. */
  readonly choiceAt: (printerName: string) => PrinterChoice;
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

/** What was chosen last at the printer; the material's own way of printing where nothing was. */
export function choiceFor(printer: Printer | null, settings: Settings, material: Material): PrinterChoice {
  const remembered =
    printer === null ? undefined : (settings.printers[printer.name] ?? printer.remembered ?? undefined);
  return remembered ?? { copies: 1, sides: material.defaultSides, paper: 'A4' };
}

/** Looks up the printers once and follows what is chosen. */
export function usePrinter(material: Material): ChosenPrinter {
  const list = useWindow((state) => state.printers);
  const settings = useWindow((state) => state.workspace.settings);
  const { readPrinters } = useActions();
  const isUnknown = list.kind === 'unknown';
  useEffect(() => {
    if (isUnknown) void readPrinters();
  }, [isUnknown, readPrinters]);
  const printers = list.kind === 'known' ? list.printers : [];
  const printer = choosePrinter(printers, settings.lastPrinter);
  const choiceAt = (name: string): PrinterChoice =>
    choiceFor(printers.find((candidate) => candidate.name === name) ?? null, settings, material);
  return { list, printers, printer, choice: choiceFor(printer, settings, material), choiceAt };
}
