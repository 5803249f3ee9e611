import { describe, expect, it } from 'vitest';
import type { Printer } from '../../electron/bridge/contract';
import { initialSettings, type PrinterChoice } from '../../templates/model/settings';
import type { PrintWay } from './print-way';
import { choiceFor, choiceToRemember, choosePrinter } from './use-printer';

const hall: Printer = { name: 'hall', label: 'Käytävä', isDefault: false, remembered: null };
const office: Printer = { name: 'office', label: 'Toimisto', isDefault: true, remembered: null };
const tenOneSided: PrinterChoice = { copies: 10, sides: 'one-sided', paper: 'A4' };
const twoSided: PrinterChoice = { copies: 1, sides: 'two-sided-long-edge', paper: 'A4' };
const settings = { ...initialSettings, printers: { office: tenOneSided } };

const tool: PrintWay = { key: 'tool', sides: 'two-sided-long-edge', paper: 'A4', isCommon: true };
const poster: PrintWay = { key: 'poster', sides: 'one-sided', paper: 'A3', isCommon: false };
const booklet: PrintWay = { key: 'booklet', sides: 'two-sided-short-edge', paper: 'A4', isCommon: false };

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
    expect(choiceFor(office, initialSettings, tool)).toEqual({ copies: 1, sides: 'two-sided-long-edge', paper: 'A4' });
    expect(choiceFor(null, initialSettings, poster)).toEqual({ copies: 1, sides: 'one-sided', paper: 'A3' });
  });

  it('is as was chosen last at this printer', () => {
    expect(choiceFor(office, settings, tool)).toEqual(tenOneSided);
    expect(choiceFor(hall, settings, tool).copies).toBe(1);
  });

  it('keeps the copies but not the sides and the size of another kind of paper', () => {
    expect(choiceFor(office, settings, booklet)).toEqual({ copies: 10, sides: 'two-sided-short-edge', paper: 'A4' });
    expect(choiceFor(office, settings, poster)).toEqual({ copies: 10, sides: 'one-sided', paper: 'A3' });
  });

  it('is as was chosen for this very paper', () => {
    const own = { sides: 'one-sided', paper: 'A4' } as const;

    expect(choiceFor(office, settings, booklet, own)).toEqual({ copies: 10, ...own });
  });
});

describe('what is remembered at the printer', () => {
  it('is everything of a common paper', () => {
    expect(choiceToRemember(tenOneSided, twoSided, tool)).toEqual(tenOneSided);
  });

  it('is of a poster only how many copies', () => {
    const chosen: PrinterChoice = { copies: 3, sides: 'one-sided', paper: 'A3' };

    expect(choiceToRemember(chosen, twoSided, poster)).toEqual({ ...twoSided, copies: 3 });
    expect(choiceToRemember(chosen, tenOneSided, poster)).toEqual({ ...tenOneSided, copies: 3 });
  });
});
