import { z } from 'zod';

/** Why something that a user asked for did not happen. The words stand in `messages/fi.ts`, `sv.ts` and `en.ts`. */
export const failureReasons = [
  'cancelled',
  'disk-full',
  'folder-read-only',
  'folder-missing',
  'file-locked',
  'folder-taken',
  'file-unreadable',
  'write-failed',
  'data-newer',
  'unit-unknown',
  'unit-file-not-json',
  'unit-file-invalid',
  'material-unknown',
  'no-two-languages',
  'paper-stopped',
  'press-failed',
  'printer-gone',
  'print-failed',
  'no-printers',
  'logo-wrong-type',
  'logo-too-large',
  'logo-unsafe',
  'logo-damaged',
  'file-gone',
  'backup-folder-missing',
  'backup-folder-full',
  'backup-not-made',
  'backup-damaged',
  'backup-foreign',
  'backup-newer',
  'backup-too-large',
  'table-wrong-type',
  'table-too-large',
  'table-damaged',
  'table-no-columns',
  'table-too-many-rows',
  'table-letters-lost',
  'plans-not-kept',
  'plan-passphrase-weak',
  'plan-passphrase-wrong',
  'plan-damaged',
  'plan-foreign',
  'plan-newer',
  'plan-too-large',
  'plan-changed-elsewhere',
  'plan-closed',
  'pdf-unreadable',
  'pdf-locked',
  'pdf-nothing-filled',
  'pdf-not-ours',
  'pdf-too-large',
  'unexpected',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** `details` fill the placeholders of the message `failure.<reason>`: a file name, a place in a file, a printer. */
export const failureSchema = z.strictObject({
  reason: z.enum(failureReasons),
  details: z.record(z.string(), z.string()),
});
export type Failure = z.infer<typeof failureSchema>;

/** A failure as a value, with what its sentence should name. */
export function failure(reason: FailureReason, details: Readonly<Record<string, string>> = {}): Failure {
  return { reason, details: { ...details } };
}
