import type { channels, eventChannelName } from './contract';

type Channels = typeof channels;

/**
 * The frozen list of what the window can ask of the main process. It stands apart from the contract so that the preload
 * carries names only and no schemas; the type makes the two equal, in both directions.
 */
export const channelNames = {
  readWorkspace: 'workspace.read',
  createUnit: 'unit.create',
  selectUnit: 'unit.select',
  removeUnit: 'unit.remove',
  restoreUnit: 'unit.restore',
  exportUnit: 'unit.export',
  importUnit: 'unit.import',
  readUnit: 'unit.read',
  copyUnit: 'unit.copy',
  takeFolderOver: 'folder.take-over',
  keepStranded: 'stranded.keep',
  makeBackup: 'backup.make',
  chooseBackupFolder: 'backup.choose-folder',
  forgetBackupFolder: 'backup.forget-folder',
  makeBackupNow: 'backup.make-now',
  listBackups: 'backup.list',
  openBackup: 'backup.open',
  chooseBackup: 'backup.choose',
  restoreBackup: 'backup.restore',
  goBackFromRestore: 'backup.go-back',
  listEditions: 'edition.list',
  keepEdition: 'edition.keep',
  readEdition: 'edition.read',
  renameEdition: 'edition.rename',
  saveDocument: 'document.save',
  readHistory: 'document.history',
  saveSettings: 'settings.save',
  importLogo: 'logo.import',
  checkPaper: 'paper.check',
  makePdf: 'paper.pdf',
  makeDocx: 'paper.docx',
  printPaper: 'paper.print',
  listPrinters: 'printer.list',
  printCalibrationPage: 'calibration.print',
  makeCalibrationPage: 'calibration.pdf',
  exportTranslation: 'translation.export',
  readTranslation: 'translation.read',
  keepPlan: 'plan.keep',
  choosePlan: 'plan.choose',
  openPlan: 'plan.open',
  changePassphrase: 'plan.change-passphrase',
  readFilledPdf: 'plan.read-pdf',
  deletePlan: 'plan.delete',
  forgetPlan: 'plan.forget',
  holdWindow: 'window.hold',
  openFile: 'file.open',
  showFile: 'file.show',
} as const satisfies { readonly [Key in keyof Channels]: Channels[Key]['name'] };

/** The one stream from the main process to the window, under the contract's own name. */
export const eventName: typeof eventChannelName = 'event';
