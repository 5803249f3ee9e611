import { app } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKitApp, startSelfTest } from './kit-app';
import { readCommandLine, type CommandLine } from './shell/command-line';
import { prepareChromium } from './shell/prepare-chromium';
import { startWindowApp } from './window-app';

/** The entry: reads how the app was started and starts it so. All else is made in the functions called here. */
const commandLine = readCommandLine(process.argv.slice(1));
if (commandLine.ok) {
  start(commandLine.value, join(dirname(fileURLToPath(import.meta.url)), '..'));
} else {
  process.stderr.write(`${commandLine.failure}\n`);
  app.exit(2);
}

/** `buildFolder` holds main, preload and renderer. */
function start(line: CommandLine, buildFolder: string): void {
  prepareChromium(line);
  const { mode } = line;
  switch (mode.kind) {
    case 'window':
      startWindowApp(line, buildFolder);
      break;
    case 'kit':
      startKitApp(mode.kitArguments, buildFolder);
      break;
    case 'self-test':
      startSelfTest(mode.output, buildFolder);
      break;
  }
}
