import { z } from 'zod';
import type { Migration } from './document-kind';

const firstSettingsSchema = z.looseObject({ schema: z.literal(1) });

/** From 1 to 2: printers can be calibrated; none is yet. */
const withCalibrations: Migration = {
  from: 1,
  to: 2,
  migrate: (payload) => ({ ...firstSettingsSchema.parse(payload), schema: 2, calibrations: {} }),
};

const secondSettingsSchema = z.looseObject({ schema: z.literal(2) });

/** From 2 to 3: what was chosen for each paper is remembered; nothing is yet. */
const withPaperPreferences: Migration = {
  from: 2,
  to: 3,
  migrate: (payload) => ({ ...secondSettingsSchema.parse(payload), schema: 3, papers: {} }),
};

const thirdSettingsSchema = z.looseObject({ schema: z.literal(3) });

/** From 3 to 4: filled plans can be kept; they are not until the unit says so. */
const withPlanKeeping: Migration = {
  from: 3,
  to: 4,
  migrate: (payload) => ({
    ...thirdSettingsSchema.parse(payload),
    schema: 4,
    plans: { isKept: false, deleteAfterDays: 90, reminders: [] },
  }),
};

/** The way of the settings from their first shape to the current one. */
export const settingsMigrations: readonly Migration[] = [withCalibrations, withPaperPreferences, withPlanKeeping];
