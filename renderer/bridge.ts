import type { z } from 'zod';
import { channels, eventSchema, type Channel } from '../electron/bridge/contract';
import type { WindowBridge } from '../electron/bridge/window-bridge';

/** What the preload puts on the window. Typed loosely on purpose: nothing that comes through it is trusted unparsed. */
export type RawBridge = {
  readonly [Key in keyof typeof channels]: (input?: unknown) => Promise<unknown>;
};
type RawEvents = { readonly onEvent: (listener: (event: unknown) => void) => () => void };

declare global {
  interface Window {
    readonly herate: RawBridge & RawEvents;
  }
}

function asked<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  channel: Channel<Name, Input, Output>,
  send: (input?: unknown) => Promise<unknown>,
): (input: z.input<Input>) => Promise<z.output<Output>> {
  return async (input) => channel.output.parse(await send(input));
}

/** A channel that takes nothing. */
function askedPlainly<Name extends string, Output extends z.ZodType>(
  channel: Channel<Name, z.ZodUndefined, Output>,
  send: (input?: unknown) => Promise<unknown>,
): () => Promise<z.output<Output>> {
  return async () => channel.output.parse(await send());
}

/** The workspace, its units and what is typed into them. */
function unitsBridge(raw: RawBridge) {
  return {
    readWorkspace: askedPlainly(channels.readWorkspace, raw.readWorkspace),
    createUnit: asked(channels.createUnit, raw.createUnit),
    selectUnit: asked(channels.selectUnit, raw.selectUnit),
    removeUnit: asked(channels.removeUnit, raw.removeUnit),
    restoreUnit: asked(channels.restoreUnit, raw.restoreUnit),
    exportUnit: asked(channels.exportUnit, raw.exportUnit),
    importUnit: askedPlainly(channels.importUnit, raw.importUnit),
    readUnit: asked(channels.readUnit, raw.readUnit),
    copyUnit: asked(channels.copyUnit, raw.copyUnit),
    saveDocument: asked(channels.saveDocument, raw.saveDocument),
    readHistory: asked(channels.readHistory, raw.readHistory),
  };
}

/** What is kept of units beside their present state, and whose the folder is. */
function backupsBridge(raw: RawBridge) {
  return {
    takeFolderOver: askedPlainly(channels.takeFolderOver, raw.takeFolderOver),
    keepStranded: asked(channels.keepStranded, raw.keepStranded),
    makeBackup: askedPlainly(channels.makeBackup, raw.makeBackup),
    chooseBackupFolder: askedPlainly(channels.chooseBackupFolder, raw.chooseBackupFolder),
    forgetBackupFolder: askedPlainly(channels.forgetBackupFolder, raw.forgetBackupFolder),
    makeBackupNow: askedPlainly(channels.makeBackupNow, raw.makeBackupNow),
    listBackups: askedPlainly(channels.listBackups, raw.listBackups),
    openBackup: asked(channels.openBackup, raw.openBackup),
    chooseBackup: askedPlainly(channels.chooseBackup, raw.chooseBackup),
    restoreBackup: asked(channels.restoreBackup, raw.restoreBackup),
    goBackFromRestore: askedPlainly(channels.goBackFromRestore, raw.goBackFromRestore),
    listEditions: asked(channels.listEditions, raw.listEditions),
    keepEdition: asked(channels.keepEdition, raw.keepEdition),
    readEdition: asked(channels.readEdition, raw.readEdition),
    renameEdition: asked(channels.renameEdition, raw.renameEdition),
  };
}

/** Papers, printers, translations, and what belongs to this desk. */
function papersBridge(raw: RawBridge) {
  return {
    saveSettings: asked(channels.saveSettings, raw.saveSettings),
    importLogo: askedPlainly(channels.importLogo, raw.importLogo),
    checkPaper: asked(channels.checkPaper, raw.checkPaper),
    makePdf: asked(channels.makePdf, raw.makePdf),
    makeDocx: asked(channels.makeDocx, raw.makeDocx),
    printPaper: asked(channels.printPaper, raw.printPaper),
    listPrinters: askedPlainly(channels.listPrinters, raw.listPrinters),
    printCalibrationPage: asked(channels.printCalibrationPage, raw.printCalibrationPage),
    makeCalibrationPage: asked(channels.makeCalibrationPage, raw.makeCalibrationPage),
    exportTranslation: asked(channels.exportTranslation, raw.exportTranslation),
    readTranslation: askedPlainly(channels.readTranslation, raw.readTranslation),
    openFile: asked(channels.openFile, raw.openFile),
    showFile: asked(channels.showFile, raw.showFile),
  };
}

/** Filled plans: kept as encrypted files only where the unit has said so, and forgotten when they are left. */
function plansBridge(raw: RawBridge) {
  return {
    keepPlan: asked(channels.keepPlan, raw.keepPlan),
    choosePlan: askedPlainly(channels.choosePlan, raw.choosePlan),
    openPlan: asked(channels.openPlan, raw.openPlan),
    changePassphrase: asked(channels.changePassphrase, raw.changePassphrase),
    readFilledPdf: askedPlainly(channels.readFilledPdf, raw.readFilledPdf),
    deletePlan: asked(channels.deletePlan, raw.deletePlan),
    forgetPlan: askedPlainly(channels.forgetPlan, raw.forgetPlan),
    holdWindow: asked(channels.holdWindow, raw.holdWindow),
  };
}

/** The main process as the window uses it: every answer and event is parsed by the contract before it is believed. */
export function connectBridge(raw: RawBridge & RawEvents): WindowBridge {
  return {
    ...unitsBridge(raw),
    ...backupsBridge(raw),
    ...papersBridge(raw),
    ...plansBridge(raw),
    onEvent: (listener) =>
      raw.onEvent((event) => {
        listener(eventSchema.parse(event));
      }),
  };
}
