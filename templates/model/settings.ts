import { z } from 'zod';
import { interfaceLanguageSchema, paperLanguagesSchema, type PaperLanguages } from './language';
import { localDateSchema } from './local-date';
import { planCodeSchema } from './plan';
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

/** How a paper was last made at this desk; languages are null until they have been chosen. */
export const paperPreferenceSchema = z
  .strictObject({ variant: z.string().max(60).nullable(), languages: paperLanguagesSchema.nullable() })
  .readonly();
export type PaperPreference = z.infer<typeof paperPreferenceSchema>;

/** A kept plan that is to be deleted from this machine: its code and the day, nothing about the client. */
export const planReminderSchema = z.strictObject({ code: planCodeSchema, deleteOn: localDateSchema }).readonly();
export type PlanReminder = z.infer<typeof planReminderSchema>;

/** Whether filled plans may be kept as encrypted files at all, for how long, and which are waiting to be deleted. */
export const planKeepingSchema = z
  .strictObject({
    isKept: z.boolean(),
    deleteAfterDays: z.int().min(1).max(3650),
    reminders: z.array(planReminderSchema).max(1000).readonly(),
  })
  .readonly();
export type PlanKeeping = z.infer<typeof planKeepingSchema>;

/** Nothing that is typed of a client is kept until the unit says otherwise. */
export const initialPlanKeeping: PlanKeeping = { isKept: false, deleteAfterDays: 90, reminders: [] };

/** What belongs to this desk rather than to a unit: language of the window, current unit, printers, the guide. */
export const settingsSchema = z
  .strictObject({
    schema: z.literal(4),
    interfaceLanguage: interfaceLanguageSchema,
    currentUnitId: unitIdSchema.nullable(),
    isGuideDone: z.boolean(),
    lastPrinter: z.string().max(200).nullable(),
    printers: z.record(z.string().max(200), printerChoiceSchema).readonly(),
    /** What was measured of each printer, under its system name. Used for printing only: files are never corrected. */
    calibrations: z.record(z.string().max(200), printerCalibrationSchema).readonly(),
    /** By material: a desk without an A3 printer, or one that saves ink, says so once. */
    papers: z.record(z.string().max(60), paperPreferenceSchema).readonly(),
    recentMaterials: z.array(z.string().max(60)).max(50).readonly(),
    plans: planKeepingSchema,
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const initialSettings: Settings = {
  schema: 4,
  interfaceLanguage: 'fi',
  currentUnitId: null,
  isGuideDone: false,
  lastPrinter: null,
  printers: {},
  calibrations: {},
  papers: {},
  recentMaterials: [],
  plans: initialPlanKeeping,
};

/** What was measured of a printer; null where nothing was. */
export function calibrationAt({ calibrations }: Settings, printerName: string): PrinterCalibration | null {
  return new Map(Object.entries(calibrations)).get(printerName) ?? null;
}

const nothingChosen: PaperPreference = { variant: null, languages: null };

/** How the paper was last made at this desk. */
export function paperPreference({ papers }: Settings, materialId: string): PaperPreference {
  return new Map(Object.entries(papers)).get(materialId) ?? nothingChosen;
}

/** The settings with what has been chosen for one paper. */
export function withPaperPreference(
  settings: Settings,
  materialId: string,
  change: { readonly variant: string | null } | { readonly languages: PaperLanguages },
): Settings {
  const before = paperPreference(settings, materialId);
  return { ...settings, papers: { ...settings.papers, [materialId]: { ...before, ...change } } };
}
