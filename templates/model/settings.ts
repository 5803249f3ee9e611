import { z } from 'zod';
import { interfaceLanguageSchema } from './language';
import { printerCalibrationSchema, type PrinterCalibration } from './printer-calibration';
import { unitIdSchema } from './unit';

export const sidesSchema = z.enum(['one-sided', 'two-sided-long-edge', 'two-sided-short-edge']);
export type Sides = z.infer<typeof sidesSchema>;

/** What was last chosen at one printer, remembered under the printer's system name. */
export const printerChoiceSchema = z
  .strictObject({
    copies: z.int().min(1).max(999),
    sides: sidesSchema,
    paper: z.enum(['A4', 'A3']),
  })
  .readonly();
export type PrinterChoice = z.infer<typeof printerChoiceSchema>;

/** What belongs to this desk rather than to a unit: language of the window, current unit, printers, the guide. */
export const settingsSchema = z
  .strictObject({
    schema: z.literal(2),
    interfaceLanguage: interfaceLanguageSchema,
    currentUnitId: unitIdSchema.nullable(),
    isGuideDone: z.boolean(),
    lastPrinter: z.string().max(200).nullable(),
    printers: z.record(z.string().max(200), printerChoiceSchema).readonly(),
    /** What was measured of each printer, under its system name. Used for printing only: files are never corrected. */
    calibrations: z.record(z.string().max(200), printerCalibrationSchema).readonly(),
    recentMaterials: z.array(z.string().max(60)).max(50).readonly(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const initialSettings: Settings = {
  schema: 2,
  interfaceLanguage: 'fi',
  currentUnitId: null,
  isGuideDone: false,
  lastPrinter: null,
  printers: {},
  calibrations: {},
  recentMaterials: [],
};

/** What was measured of a printer; null where nothing was. */
export function calibrationAt({ calibrations }: Settings, printerName: string): PrinterCalibration | null {
  return new Map(Object.entries(calibrations)).get(printerName) ?? null;
}
