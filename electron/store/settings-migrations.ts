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

/** The way of the settings from their first shape to the current one. */
export const settingsMigrations: readonly Migration[] = [withCalibrations, withPaperPreferences];
