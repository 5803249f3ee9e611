import { app, protocol } from 'electron';
import { appScheme } from './bundle-path';
import type { CommandLine } from './command-line';
import { networkSwitches } from './network-switches';

/** What Chromium must know before it starts: no network of its own, the sandbox for every process, our scheme. */
export function prepareChromium(commandLine: CommandLine): void {
  for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // We draw forms, and a graphics driver that fails shows an empty window (electron #28708).
  if (!commandLine.usesGpu) app.disableHardwareAcceleration();
  // Ours has the ä of the app's name in it, over which Electron's scheme handler stumbles; nobody outside ever hears it.
  app.userAgentFallback = 'Herate';
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
