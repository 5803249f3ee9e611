import { z } from 'zod';
import { backupPreviewSchema, backupStatusSchema, listedBackupSchema } from '../../templates/model/backup';
import {
  editionDocumentSchema,
  editionNameSchema,
  editionRequestSchema,
  editionSummarySchema,
} from '../../templates/model/edition';
import { contentLanguageSchema, localisedTextSchema } from '../../templates/model/language';
import { layerSchema } from '../../templates/model/layer';
import { localDateSchema } from '../../templates/model/local-date';
import { answersSchema, planSchema } from '../../templates/model/plan';
import { orientationSchema } from '../../templates/model/printer-calibration';
import { printerChoiceSchema, settingsSchema } from '../../templates/model/settings';
import { logoSchema, unitIdSchema, unitSchema } from '../../templates/model/unit';
import { historySchema, stepSchema } from '../../templates/history/history';
import { failureSchema } from '../../templates/messages/failure';
import { misfitReasons } from '../../templates/plan/read-pdf';
import { importedTableSchema } from '../../templates/translation/table/imported-table';

/**
 * The bridge between the window and the main process: every channel with the schema of what goes in and what comes
 * out. Passed by reference to preload, main and renderer, so that the three cannot disagree.
 */
export interface Channel<Name extends string, Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: Name;
  readonly input: Input;
  readonly output: Output;
}

function channel<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  name: Name,
  input: Input,
  output: Output,
): Channel<Name, Input, Output> {
  return { name, input, output };
}

/** Expected failures cross the bridge as values with a reason that the window says in the user's words. */
function resultOf<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]);
}

const nothing = z.undefined();

/** A sentence to say once, about something that happened before the window was there (a recovery, a migration). */
export const noticeSchema = z.strictObject({
  code: z.enum([
    'recovered',
    'damaged-nothing-good',
    'migrated',
    'newer-read-only',
    'folder-read-only',
    'folder-missing',
    'moved-aside',
    'in-use',
  ]),
  details: z.record(z.string(), z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;

export const unitSummarySchema = z.strictObject({
  id: unitIdSchema,
  name: z.string(),
  isExample: z.boolean(),
  /** How many contacts there are, and the oldest day on which one of them was checked: null where one never was. */
  contacts: z.int(),
  checkedOn: localDateSchema.nullable(),
});

/**
 * Who has the data folder: this app (`ours`, also where nobody may write), another one (`held`), another one that took
 * it from here (`taken`), or nobody any more while this app still only reads (`free`).
 */
export const sharingSchema = z.strictObject({
  state: z.enum(['ours', 'held', 'taken', 'free']),
  /** Details for the sentence: machine, user, since. */
  by: z.record(z.string(), z.string()),
  /** The folder is not there now; what is typed stays in memory until it is back. */
  isAway: z.boolean(),
  /** When another person's save was last read in. */
  refreshedAt: z.iso.datetime().nullable(),
});
export type Sharing = z.infer<typeof sharingSchema>;

/** Words of a unit that the data folder has not taken, kept on this machine. */
export const strandedOfferSchema = z.strictObject({ id: z.string().max(100), name: z.string() });
export type StrandedOffer = z.infer<typeof strandedOfferSchema>;

/** Everything that the window needs to start: read once, then kept by the window and told of by events. */
export const workspaceSchema = z.strictObject({
  settings: settingsSchema,
  units: z.array(unitSummarySchema),
  unit: unitSchema.nullable(),
  layer: layerSchema,
  /** Today where the machine is, so that window and press agree on the date. */
  today: localDateSchema,
  savedAt: z.iso.datetime().nullable(),
  isReadOnly: z.boolean(),
  /** Folder of the data in words for the settings page; not a handle to it. */
  dataFolder: z.string(),
  isPortable: z.boolean(),
  appVersion: z.string(),
  notices: z.array(noticeSchema),
  backups: backupStatusSchema,
  sharing: sharingSchema,
  stranded: z.array(strandedOfferSchema),
});
export type Workspace = z.infer<typeof workspaceSchema>;

/** Which paper: the main process builds the sheet itself from what is stored. */
export const paperRequestSchema = z.strictObject({
  materialId: z.string().max(60),
  variant: z.string().max(60).nullable(),
  language: contentLanguageSchema,
  /** The second language of a paper in two languages. */
  beside: contentLanguageSchema.nullable(),
  /** The language in which missing texts are said, where the user has chosen one. */
  instead: contentLanguageSchema.nullable(),
  /** What a form is filled with: client data, used for this one paper and kept nowhere. */
  answers: answersSchema.nullable().default(null),
});

const tooLongSchema = z.strictObject({
  itemId: z.string(),
  page: z.int(),
  characters: z.int(),
  overflowMm: z.number(),
});
const fitReportSchema = z.strictObject({ step: z.int(), pages: z.int(), tooLong: z.array(tooLongSchema) });

/** A written file: its name to show, and a handle with which it can be opened or shown in its folder. */
const writtenFileSchema = z.strictObject({ fileName: z.string(), folderName: z.string(), handle: z.uuid() });

const printerSchema = z.strictObject({
  name: z.string(),
  label: z.string(),
  isDefault: z.boolean(),
  remembered: printerChoiceSchema.nullable(),
});
export type Printer = z.infer<typeof printerSchema>;

/**
 * What is new of a unit's document, with the steps that led there; null for a half that is as it was. A step that is sent
 * again after a failure has the same id.
 */
const documentSaveSchema = z.strictObject({
  unitId: unitIdSchema,
  unit: unitSchema.nullable(),
  layer: layerSchema.nullable(),
  steps: z.array(z.strictObject({ id: z.uuid(), step: stepSchema })).max(5000),
});
export type DocumentSaveInput = z.input<typeof documentSaveSchema>;

/** What can be undone and redone, with the pictures that its changes name. */
const keptHistorySchema = z.strictObject({ history: historySchema, pictures: z.record(z.string(), z.base64()) });

/** Longer than anybody types; what is too short is told to the user, so it passes here. */
const passphraseSchema = z.string().max(500);
const planHandleSchema = z.strictObject({ handle: z.uuid() });

/** A table that was read, with the name of its file. */
const readTableSchema = importedTableSchema.unwrap().extend({ fileName: z.string() });

export const channels = {
  readWorkspace: channel('workspace.read', nothing, workspaceSchema),
  createUnit: channel('unit.create', z.strictObject({ from: z.enum(['empty', 'example']) }), resultOf(workspaceSchema)),
  selectUnit: channel('unit.select', z.strictObject({ unitId: unitIdSchema }), resultOf(workspaceSchema)),
  removeUnit: channel('unit.remove', z.strictObject({ unitId: unitIdSchema }), resultOf(workspaceSchema)),
  restoreUnit: channel('unit.restore', z.strictObject({ unitId: unitIdSchema }), resultOf(workspaceSchema)),
  exportUnit: channel('unit.export', z.strictObject({ unitId: unitIdSchema }), resultOf(writtenFileSchema)),
  importUnit: channel('unit.import', nothing, resultOf(workspaceSchema)),
  readUnit: channel(
    'unit.read',
    z.strictObject({ unitId: unitIdSchema }),
    resultOf(z.strictObject({ unit: unitSchema, layer: layerSchema })),
  ),
  copyUnit: channel(
    'unit.copy',
    z.strictObject({ unitId: unitIdSchema, names: localisedTextSchema }),
    resultOf(workspaceSchema),
  ),
  takeFolderOver: channel('folder.take-over', nothing, resultOf(workspaceSchema)),
  keepStranded: channel(
    'stranded.keep',
    z.strictObject({ id: z.string().max(100), into: z.enum(['unit', 'file']) }),
    resultOf(workspaceSchema),
  ),
  makeBackup: channel('backup.make', nothing, resultOf(writtenFileSchema)),
  chooseBackupFolder: channel('backup.choose-folder', nothing, resultOf(workspaceSchema)),
  forgetBackupFolder: channel('backup.forget-folder', nothing, resultOf(workspaceSchema)),
  makeBackupNow: channel('backup.make-now', nothing, resultOf(workspaceSchema)),
  listBackups: channel('backup.list', nothing, resultOf(z.array(listedBackupSchema))),
  openBackup: channel('backup.open', z.strictObject({ handle: z.uuid() }), resultOf(backupPreviewSchema)),
  chooseBackup: channel('backup.choose', nothing, resultOf(backupPreviewSchema)),
  restoreBackup: channel(
    'backup.restore',
    z.strictObject({ handle: z.uuid(), unitIds: z.array(unitIdSchema).min(1).max(5000).nullable() }),
    resultOf(workspaceSchema),
  ),
  goBackFromRestore: channel('backup.go-back', nothing, resultOf(workspaceSchema)),
  listEditions: channel(
    'edition.list',
    z.strictObject({ unitId: unitIdSchema }),
    resultOf(z.array(editionSummarySchema)),
  ),
  /** Without a name: the present, kept before another edition is restored; null where the newest edition is the present. */
  keepEdition: channel(
    'edition.keep',
    z.strictObject({ unitId: unitIdSchema, name: editionNameSchema.nullable() }),
    resultOf(editionSummarySchema.nullable()),
  ),
  readEdition: channel('edition.read', editionRequestSchema, resultOf(editionDocumentSchema)),
  renameEdition: channel(
    'edition.rename',
    editionRequestSchema.extend({ name: editionNameSchema }),
    resultOf(z.null()),
  ),
  saveDocument: channel('document.save', documentSaveSchema, resultOf(z.strictObject({ savedAt: z.iso.datetime() }))),
  readHistory: channel('document.history', z.strictObject({ unitId: unitIdSchema }), resultOf(keptHistorySchema)),
  saveSettings: channel('settings.save', settingsSchema, resultOf(z.strictObject({ savedAt: z.iso.datetime() }))),
  importLogo: channel('logo.import', nothing, resultOf(logoSchema)),
  checkPaper: channel('paper.check', paperRequestSchema, resultOf(fitReportSchema)),
  makePdf: channel('paper.pdf', paperRequestSchema, resultOf(writtenFileSchema)),
  makeDocx: channel('paper.docx', paperRequestSchema, resultOf(writtenFileSchema)),
  printPaper: channel(
    'paper.print',
    z.strictObject({ paper: paperRequestSchema, printerName: z.string().max(200), choice: printerChoiceSchema }),
    resultOf(z.strictObject({ printerLabel: z.string(), sheetsOfPaper: z.int() })),
  ),
  listPrinters: channel('printer.list', nothing, resultOf(z.array(printerSchema))),
  printCalibrationPage: channel(
    'calibration.print',
    z.strictObject({ printerName: z.string().max(200), orientation: orientationSchema }),
    resultOf(z.strictObject({ printerLabel: z.string(), sheetsOfPaper: z.int() })),
  ),
  makeCalibrationPage: channel(
    'calibration.pdf',
    z.strictObject({ orientation: orientationSchema }),
    resultOf(writtenFileSchema),
  ),
  /** The texts of the current unit in these states, as a table for a translator. */
  exportTranslation: channel(
    'translation.export',
    z.strictObject({
      source: contentLanguageSchema,
      target: contentLanguageSchema,
      format: z.enum(['docx', 'csv']),
      states: z
        .array(z.enum(['missing', 'draft', 'reviewed', 'source-changed']))
        .min(1)
        .max(4),
    }),
    resultOf(writtenFileSchema),
  ),
  /** A translator's table as it was read: what it would change is for the window to show and the user to say. */
  readTranslation: channel('translation.read', nothing, resultOf(readTableSchema)),
  /**
   * Keeps a filled plan as one encrypted file. Without a handle the user is asked where; without a passphrase the open
   * plan of the handle keeps its own.
   */
  keepPlan: channel(
    'plan.keep',
    z.strictObject({ plan: planSchema, handle: z.uuid().nullable(), passphrase: passphraseSchema.nullable() }),
    resultOf(writtenFileSchema),
  ),
  /** Asks for a plan's file: that it is whole is known before anybody types a passphrase. */
  choosePlan: channel('plan.choose', nothing, resultOf(z.strictObject({ handle: z.uuid(), fileName: z.string() }))),
  openPlan: channel(
    'plan.open',
    planHandleSchema.extend({ passphrase: passphraseSchema }),
    resultOf(z.strictObject({ plan: planSchema })),
  ),
  changePassphrase: channel(
    'plan.change-passphrase',
    planHandleSchema.extend({ passphrase: passphraseSchema, next: passphraseSchema }),
    resultOf(z.null()),
  ),
  /** A form that was filled elsewhere as a PDF: what it answers, and what of it fits no field of the unit's forms. */
  readFilledPdf: channel(
    'plan.read-pdf',
    nothing,
    resultOf(
      z.strictObject({
        fileName: z.string(),
        materialId: z.string(),
        answers: answersSchema,
        misfits: z
          .array(z.strictObject({ name: z.string(), text: z.string(), reason: z.enum(misfitReasons) }))
          .readonly(),
      }),
    ),
  ),
  deletePlan: channel('plan.delete', planHandleSchema, resultOf(z.null())),
  /** The filling was left: keys and handles are forgotten, and what drew the paper. */
  forgetPlan: channel('plan.forget', nothing, z.null()),
  /** Whether closing the window would lose something that the window asks about itself: then it is waited for. */
  holdWindow: channel('window.hold', z.strictObject({ isHeld: z.boolean() }), z.null()),
  openFile: channel('file.open', z.strictObject({ handle: z.uuid() }), resultOf(nothing)),
  showFile: channel('file.show', z.strictObject({ handle: z.uuid() }), resultOf(nothing)),
} as const;

/** The one stream from main to window. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), at: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('save-failed'), failure: failureSchema }),
  z.strictObject({ kind: z.literal('workspace-changed'), workspace: workspaceSchema }),
  /** Nobody may be at the screen any more: everything that was typed of a client is to go, also from the window. */
  z.strictObject({ kind: z.literal('clear-plan'), reason: z.enum(['lock', 'suspend']) }),
]);
export type BridgeEvent = z.infer<typeof eventSchema>;
export const eventChannelName = 'event';
