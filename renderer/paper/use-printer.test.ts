import { describe, expect, it } from 'vitest';
import type { Printer } from '../../electron/bridge/contract';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import { initialSettings, type PrinterChoice } from '../../templates/model/settings';
import { choiceFor, choosePrinter } from './use-printer';

const hall: Printer = { name: 'hall', label: 'Käytävä', isDefault: false, remembered: null };
const office: Printer = { name: 'office', label: 'Toimisto', isDefault: true, remembered: null };
const tenOneSided: PrinterChoice = { copies: 10, sides: 'one-sided', paper: 'A4' };

describe('the printer that is offered', () => {
  it('is the one used last, then the system’s own, then the first', () => {
    expect(choosePrinter([hall, office], 'hall')).toBe(hall);
    expect(choosePrinter([hall, office], 'gone')).toBe(office);
    expect(choosePrinter([hall], null)).toBe(hall);
    expect(choosePrinter([], null)).toBeNull();
  });
});

describe('how it prints', () => {
  it('is as the paper wants where nothing was chosen', () => {
    expect(choiceFor(office, initialSettings, triggerTool)).toEqual({
      copies: 1,
      sides: 'two-sided-long-edge',
      paper: 'A4',
    });
  });

  it('is as was chosen last at this printer', () => {
    const settings = { ...initialSettings, printers: { office: tenOneSided } };

    expect(choiceFor(office, settings, triggerTool)).toEqual(tenOneSided);
    expect(choiceFor(hall, settings, triggerTool).copies).toBe(1);
  });
});
