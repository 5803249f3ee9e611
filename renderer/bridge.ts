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

/** The main process as the window uses it: every answer and event is parsed by the contract before it is believed. */
export function connectBridge(raw: RawBridge & RawEvents): WindowBridge {
  const readWorkspace = asked(channels.readWorkspace, raw.readWorkspace);
  const importUnit = asked(channels.importUnit, raw.importUnit);
  const takeFolderOver = asked(channels.takeFolderOver, raw.takeFolderOver);
  const makeBackup = asked(channels.makeBackup, raw.makeBackup);
  const chooseBackupFolder = asked(channels.chooseBackupFolder, raw.chooseBackupFolder);
  const forgetBackupFolder = asked(channels.forgetBackupFolder, raw.forgetBackupFolder);
  const makeBackupNow = asked(channels.makeBackupNow, raw.makeBackupNow);
  const listBackups = asked(channels.listBackups, raw.listBackups);
  const chooseBackup = asked(channels.chooseBackup, raw.chooseBackup);
  const goBackFromRestore = asked(channels.goBackFromRestore, raw.goBackFromRestore);
  const importLogo = asked(channels.importLogo, raw.importLogo);
  const readTranslation = asked(channels.readTranslation, raw.readTranslation);
  const listPrinters = asked(channels.listPrinters, raw.listPrinters);
  return {
    readWorkspace: () => readWorkspace(undefined),
    saveUnit: asked(channels.saveUnit, raw.saveUnit),
    createUnit: asked(channels.createUnit, raw.createUnit),
    selectUnit: asked(channels.selectUnit, raw.selectUnit),
    removeUnit: asked(channels.removeUnit, raw.removeUnit),
    restoreUnit: asked(channels.restoreUnit, raw.restoreUnit),
    exportUnit: asked(channels.exportUnit, raw.exportUnit),
    importUnit: () => importUnit(undefined),
    readUnit: asked(channels.readUnit, raw.readUnit),
    copyUnit: asked(channels.copyUnit, raw.copyUnit),
    takeFolderOver: () => takeFolderOver(undefined),
    keepStranded: asked(channels.keepStranded, raw.keepStranded),
    makeBackup: () => makeBackup(undefined),
    chooseBackupFolder: () => chooseBackupFolder(undefined),
    forgetBackupFolder: () => forgetBackupFolder(undefined),
    makeBackupNow: () => makeBackupNow(undefined),
    listBackups: () => listBackups(undefined),
    openBackup: asked(channels.openBackup, raw.openBackup),
    chooseBackup: () => chooseBackup(undefined),
    restoreBackup: asked(channels.restoreBackup, raw.restoreBackup),
    goBackFromRestore: () => goBackFromRestore(undefined),
    listEditions: asked(channels.listEditions, raw.listEditions),
    keepEdition: asked(channels.keepEdition, raw.keepEdition),
    readEdition: asked(channels.readEdition, raw.readEdition),
    renameEdition: asked(channels.renameEdition, raw.renameEdition),
    saveLayer: asked(channels.saveLayer, raw.saveLayer),
    saveDocument: asked(channels.saveDocument, raw.saveDocument),
    readHistory: asked(channels.readHistory, raw.readHistory),
    saveSettings: asked(channels.saveSettings, raw.saveSettings),
    importLogo: () => importLogo(undefined),
    checkPaper: asked(channels.checkPaper, raw.checkPaper),
    makePdf: asked(channels.makePdf, raw.makePdf),
    makeDocx: asked(channels.makeDocx, raw.makeDocx),
    printPaper: asked(channels.printPaper, raw.printPaper),
    listPrinters: () => listPrinters(undefined),
    printCalibrationPage: asked(channels.printCalibrationPage, raw.printCalibrationPage),
    makeCalibrationPage: asked(channels.makeCalibrationPage, raw.makeCalibrationPage),
    exportTranslation: asked(channels.exportTranslation, raw.exportTranslation),
    readTranslation: () => readTranslation(undefined),
    openFile: asked(channels.openFile, raw.openFile),
    showFile: asked(channels.showFile, raw.showFile),
    onEvent: (listener) =>
      raw.onEvent((event) => {
        listener(eventSchema.parse(event));
      }),
  };
}
