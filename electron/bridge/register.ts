import type { z } from 'zod';
import { failure } from '../../templates/messages/failure';
import { failed } from '../../templates/model/result';
import { describeBug, placeCode } from '../shell/bug-report';
import type { Log } from '../shell/log';
import { channels, type Channel } from './contract';
import { isBearableMessage } from './message-guard';
import { isTrustedSender, type SenderFrame } from './trusted-sender';

/** What a channel does with a parsed message. */
type Handler<Of> =
  Of extends Channel<string, infer Input, infer Output> ? (input: z.output<Input>) => Promise<z.input<Output>> : never;

/** One function for every channel of the contract; a missing one does not compile. */
export type Handlers = { readonly [Key in keyof typeof channels]: Handler<(typeof channels)[Key]> };

/** The part of Electron's `ipcMain` that the bridge needs. */
export interface Inbox {
  handle(
    name: string,
    listener: (event: { readonly senderFrame: SenderFrame | null }, input: unknown) => Promise<unknown>,
  ): void;
}

export interface BridgeOptions {
  readonly inbox: Inbox;
  /** The top frame of the app's window as it is now; null while there is no window. */
  readonly mainFrame: () => SenderFrame | null;
  readonly log: Log;
}

/**
 * Opens the bridge: every message is checked for its sender, its size and its shape before a handler sees it, and every
 * answer for its shape before the window does. A message that fails is refused by a rejection that says nothing. The
 * handlers may come later, so that the window loads while the store still opens.
 */
export function registerBridge(handlers: Promise<Handlers>, options: BridgeOptions): void {
  register(channels.readWorkspace, async (input) => (await handlers).readWorkspace(input), options);
  register(channels.createUnit, async (input) => (await handlers).createUnit(input), options);
  register(channels.selectUnit, async (input) => (await handlers).selectUnit(input), options);
  register(channels.removeUnit, async (input) => (await handlers).removeUnit(input), options);
  register(channels.restoreUnit, async (input) => (await handlers).restoreUnit(input), options);
  register(channels.exportUnit, async (input) => (await handlers).exportUnit(input), options);
  register(channels.importUnit, async (input) => (await handlers).importUnit(input), options);
  register(channels.readUnit, async (input) => (await handlers).readUnit(input), options);
  register(channels.copyUnit, async (input) => (await handlers).copyUnit(input), options);
  register(channels.takeFolderOver, async (input) => (await handlers).takeFolderOver(input), options);
  register(channels.keepStranded, async (input) => (await handlers).keepStranded(input), options);
  registerBackups(handlers, options);
  register(channels.listEditions, async (input) => (await handlers).listEditions(input), options);
  register(channels.keepEdition, async (input) => (await handlers).keepEdition(input), options);
  register(channels.readEdition, async (input) => (await handlers).readEdition(input), options);
  register(channels.renameEdition, async (input) => (await handlers).renameEdition(input), options);
  register(channels.saveDocument, async (input) => (await handlers).saveDocument(input), options);
  register(channels.readHistory, async (input) => (await handlers).readHistory(input), options);
  register(channels.saveSettings, async (input) => (await handlers).saveSettings(input), options);
  register(channels.importLogo, async (input) => (await handlers).importLogo(input), options);
  register(channels.checkPaper, async (input) => (await handlers).checkPaper(input), options);
  register(channels.makePdf, async (input) => (await handlers).makePdf(input), options);
  register(channels.makeDocx, async (input) => (await handlers).makeDocx(input), options);
  register(channels.printPaper, async (input) => (await handlers).printPaper(input), options);
  register(channels.listPrinters, async (input) => (await handlers).listPrinters(input), options);
  register(channels.printCalibrationPage, async (input) => (await handlers).printCalibrationPage(input), options);
  register(channels.makeCalibrationPage, async (input) => (await handlers).makeCalibrationPage(input), options);
  register(channels.exportTranslation, async (input) => (await handlers).exportTranslation(input), options);
  register(channels.readTranslation, async (input) => (await handlers).readTranslation(input), options);
  registerPlans(handlers, options);
  register(channels.openFile, async (input) => (await handlers).openFile(input), options);
  register(channels.showFile, async (input) => (await handlers).showFile(input), options);
}

function registerBackups(handlers: Promise<Handlers>, options: BridgeOptions): void {
  register(channels.makeBackup, async (input) => (await handlers).makeBackup(input), options);
  register(channels.chooseBackupFolder, async (input) => (await handlers).chooseBackupFolder(input), options);
  register(channels.forgetBackupFolder, async (input) => (await handlers).forgetBackupFolder(input), options);
  register(channels.makeBackupNow, async (input) => (await handlers).makeBackupNow(input), options);
  register(channels.listBackups, async (input) => (await handlers).listBackups(input), options);
  register(channels.openBackup, async (input) => (await handlers).openBackup(input), options);
  register(channels.chooseBackup, async (input) => (await handlers).chooseBackup(input), options);
  register(channels.restoreBackup, async (input) => (await handlers).restoreBackup(input), options);
  register(channels.goBackFromRestore, async (input) => (await handlers).goBackFromRestore(input), options);
}

function registerPlans(handlers: Promise<Handlers>, options: BridgeOptions): void {
  register(channels.keepPlan, async (input) => (await handlers).keepPlan(input), options);
  register(channels.choosePlan, async (input) => (await handlers).choosePlan(input), options);
  register(channels.openPlan, async (input) => (await handlers).openPlan(input), options);
  register(channels.readFilledPdf, async (input) => (await handlers).readFilledPdf(input), options);
  register(channels.changePassphrase, async (input) => (await handlers).changePassphrase(input), options);
  register(channels.deletePlan, async (input) => (await handlers).deletePlan(input), options);
  register(channels.forgetPlan, async (input) => (await handlers).forgetPlan(input), options);
  register(channels.holdWindow, async (input) => (await handlers).holdWindow(input), options);
}

function register<Input extends z.ZodType, Output extends z.ZodType>(
  channel: Channel<string, Input, Output>,
  handler: (input: z.output<Input>) => Promise<z.input<Output>>,
  { inbox, mainFrame, log }: BridgeOptions,
): void {
  inbox.handle(channel.name, async (event, message) => {
    if (!isTrustedSender(event.senderFrame, mainFrame())) return refuse(log, channel.name, 'sender');
    if (!isBearableMessage(message)) return refuse(log, channel.name, 'size');
    const input = channel.input.safeParse(message);
    if (!input.success) return refuse(log, channel.name, input.error.issues[0]?.code ?? 'shape');
    try {
      return channel.output.parse(await handler(input.data));
    } catch (error) {
      const bug = describeBug(error);
      log('bug', { channel: channel.name, name: bug.name, place: placeCode(bug) });
      return bugAnswer(channel.output);
    }
  });
}

function refuse(log: Log, channel: string, reason: string): never {
  log('message-refused', { channel, reason });
  throw new Error('refused');
}

/** A bug reaches the window as the failure `unexpected`, where the channel has failures at all. */
function bugAnswer<Output extends z.ZodType>(output: Output): z.output<Output> {
  const answer = output.safeParse(failed(failure('unexpected')));
  if (!answer.success) throw new Error('unexpected');
  return answer.data;
}
