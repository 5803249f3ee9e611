import { z } from 'zod';
import { failureSchema } from '../messages/failure';
import { unitIdSchema } from './unit';

/** The form of a backup file; a later app counts on. */
export const backupVersion = 1;

/** What is believed of a backup file: far beyond what 300 units with 50 editions need, and little enough for any memory. */
export const backupLimits = {
  fileBytes: 200_000_000,
  parts: 50_000,
  partBytes: 16_000_000,
  totalBytes: 400_000_000,
  units: 5_000,
} as const;

const plainSegment = '[A-Za-z0-9][A-Za-z0-9._-]{0,99}';
const partPattern = new RegExp(`^(?:${plainSegment}/){1,7}${plainSegment}$`);
/** Names that Windows keeps for itself, and a dot at the end, which it drops (learn.microsoft.com, Naming Files). */
const refusedSegment = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;

/** Where a part of a backup lies below the data folder: plain names only, so that no file can be put anywhere else. */
export const backupPartNameSchema = z
  .string()
  .max(240)
  .regex(partPattern)
  .refine((name) => !name.split('/').some((segment) => refusedSegment.test(segment)));

export const backupReasonSchema = z.enum(['by-hand', 'automatic', 'before-restore']);
export type BackupReason = z.infer<typeof backupReasonSchema>;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A unit in the table of contents of a backup; `savedAt` is when any of its documents was last saved. */
const backupUnitSchema = z
  .strictObject({ id: unitIdSchema, name: z.string().max(400), savedAt: z.iso.datetime().nullable() })
  .readonly();

/** The table of contents of a backup file: its first part. */
export const backupHeaderSchema = z
  .strictObject({
    format: z.literal('herate-backup'),
    version: z.literal(backupVersion),
    madeAt: z.iso.datetime(),
    appVersion: z.string().max(40),
    /** The data folder that it is of: only its own backups are ever removed, by itself. */
    origin: z.uuid(),
    reason: backupReasonSchema,
    /** The number of each shape that the app could store: an older app refuses what it cannot know. */
    kinds: z.record(z.string().max(40), z.int().min(1)).readonly(),
    units: z.array(backupUnitSchema).max(backupLimits.units).readonly(),
    parts: z
      .array(
        z
          .strictObject({
            name: backupPartNameSchema,
            bytes: z.int().min(0).max(backupLimits.partBytes),
            sha256: sha256Schema,
          })
          .readonly(),
      )
      .max(backupLimits.parts)
      .readonly(),
  })
  .readonly();
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** What the last restore changed, and the backup of the state before it. */
const lastRestoreSchema = z
  .strictObject({
    at: z.iso.datetime(),
    /** When the restored backup was made. */
    backupMadeAt: z.iso.datetime(),
    /** File name, in the data folder's own `backups`. */
    before: z.string().regex(/^[a-z0-9.-]{1,120}$/),
    /** Units that the restore replaced or took away: brought back by going back. */
    replaced: z.array(unitIdSchema).readonly(),
    /** Units that were not there before it: taken away by going back. */
    added: z.array(unitIdSchema).readonly(),
  })
  .readonly();

/** What a data folder remembers of its backups. */
export const backupStateSchema = z
  .strictObject({
    schema: z.literal(1),
    origin: z.uuid(),
    /** The folder chosen once for automatic backups; null where none is. */
    folder: z.string().min(1).max(1000).nullable(),
    lastMadeAt: z.iso.datetime().nullable(),
    /** What the last automatic backup held: nothing is made while nothing has changed. */
    lastDigest: sha256Schema.nullable(),
    lastRestore: lastRestoreSchema.nullable(),
  })
  .readonly();
export type BackupState = z.infer<typeof backupStateSchema>;

/** The memory of a data folder in which no backup was ever made; `origin` is a new random id. */
export function initialBackupState(origin: string): BackupState {
  return { schema: 1, origin, folder: null, lastMadeAt: null, lastDigest: null, lastRestore: null };
}

/** How the backups stand, as the window shows it. */
export const backupStatusSchema = z.strictObject({
  /** The chosen folder in words; not a handle to it. */
  folder: z.string().nullable(),
  lastMadeAt: z.iso.datetime().nullable(),
  /** Why the last automatic backup could not be made. */
  trouble: failureSchema.nullable(),
  lastRestore: z.strictObject({ at: z.iso.datetime(), backupMadeAt: z.iso.datetime() }).nullable(),
});
export type BackupStatus = z.infer<typeof backupStatusSchema>;

/** How something that can be gone back to came to be: a backup file, or an older state that the data folder has kept. */
const listedReasonSchema = z.enum([...backupReasonSchema.options, 'take-over', 'kept']);

/** A backup file that was found, or an older state of one unit; `content` is null where it cannot be used, and then `problem` says why. */
export const listedBackupSchema = z.strictObject({
  handle: z.uuid(),
  fileName: z.string(),
  bytes: z.int(),
  isOnThisMachine: z.boolean(),
  content: z
    .strictObject({ madeAt: z.iso.datetime(), reason: listedReasonSchema, unitNames: z.array(z.string()) })
    .nullable(),
  problem: failureSchema.nullable(),
});
export type ListedBackup = z.infer<typeof listedBackupSchema>;

/** How much a unit holds: contacts, its own changes to the built-in texts, editions. */
const unitAmountsSchema = z.strictObject({ contacts: z.int(), changes: z.int(), editions: z.int() });
export type UnitAmounts = z.infer<typeof unitAmountsSchema>;

/** What restoring would do to one unit. `newer-here` loses later work, though it can be brought back. */
export const comparedUnitSchema = z.strictObject({
  id: unitIdSchema,
  name: z.string(),
  state: z.enum(['new', 'same', 'different', 'newer-here']),
  savedAt: z.iso.datetime().nullable(),
  bytes: z.int(),
  amounts: unitAmountsSchema,
  here: z
    .strictObject({ name: z.string(), savedAt: z.iso.datetime().nullable(), amounts: unitAmountsSchema })
    .nullable(),
});
export type ComparedUnit = z.infer<typeof comparedUnitSchema>;

/** What is inside a backup and what restoring it would change; nothing has been changed yet. */
export const backupPreviewSchema = z.strictObject({
  handle: z.uuid(),
  fileName: z.string(),
  madeAt: z.iso.datetime(),
  bytes: z.int(),
  units: z.array(comparedUnitSchema),
  /** Units that the backup does not have: they stay as they are. */
  onlyHere: z.array(z.string()),
});
export type BackupPreview = z.infer<typeof backupPreviewSchema>;
