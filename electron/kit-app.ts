import { app } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localToday } from './bridge/handlers/workspace';
import { createPressService } from './press-service';
import { describeBug } from './shell/bug-report';
import { useProfile } from './shell/folders';
import { guardApp, serveApp } from './shell/guard-app';
import { writeDocx } from './word/write-docx';

/**
 * Runs without a window, beside an open app or without one: a temporary profile, no lock, and the given work's exit code.
 * A bug ends it with 1 and its place in the code, never hanging a run that nobody watches.
 */
function startWithoutWindow(buildFolder: string, work: () => Promise<number>): void {
  const profile = mkdtempSync(join(tmpdir(), 'herate-profile-'));
  useProfile(profile);
  // What was denied is seen in tests with the window; here nobody reads a log.
  guardApp(() => undefined);
  app.on('quit', () => {
    removeProfile(profile);
  });
  // The press's windows come and go; the work says when the app ends.
  app.on('window-all-closed', () => undefined);
  const end = (code: number): void => {
    app.exit(code);
  };
  app.once('ready', () => {
    serveApp(join(buildFolder, 'renderer'), () => undefined);
    work().then(end, (error: unknown) => {
      const { name, places } = describeBug(error);
      process.stderr.write(`${name} ${places.slice(0, 5).join(' < ')}\n`);
      end(1);
    });
  });
}

/** How often a profile is removed again: each time takes what Chromium has written meanwhile. */
const removals = 5;

/**
 * Chromium's threads may still write into the profile while it ends. What cannot be removed then is told of and left to
 * the system: an error thrown here would open a dialog that nobody sees, and the run would never end.
 */
function removeProfile(profile: string, triesLeft = removals): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 2, retryDelay: 20 });
  } catch (error) {
    if (triesLeft > 1) removeProfile(profile, triesLeft - 1);
    else process.stderr.write(`${profile}: ${String(error)}\n`);
  }
}

/** `npm run kit`: prints many papers into a folder (`design.md` 6). */
export function startKitApp(kitArguments: readonly string[], buildFolder: string): void {
  startWithoutWindow(buildFolder, async () => {
    const { kitUsage, parseKitArguments } = await import('./kits/kit-arguments');
    const { runKit } = await import('./kits/run-kit');
    const say = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    const request = parseKitArguments(kitArguments);
    if (!request.ok) {
      process.stderr.write(`${request.failure}\n${kitUsage}\n`);
      return 2;
    }
    const press = await createPressService(2).press();
    const code = await runKit(request.value, { press, toDocx: writeDocx, today: localToday(new Date()), say });
    await press.close();
    return code;
  });
}

/** `--self-test OUT.pdf`: shows by one paper of the example unit that this build starts, renders and writes. */
export function startSelfTest(output: string, buildFolder: string): void {
  startWithoutWindow(buildFolder, async () => {
    const { runSelfTest } = await import('./self-test');
    const press = await createPressService(1).press();
    const problem = await runSelfTest({ output, press, today: localToday(new Date()), buildFolder });
    await press.close();
    process.stdout.write(problem === null ? `Self-test passed: ${output}\n` : `Self-test failed: ${problem}\n`);
    return problem === null ? 0 : 1;
  });
}
