// @ts-check
/** `npm start`: sets up what is missing, builds and opens the app. */
import { callerFolder, electronCommand } from './launch/electron-command.mjs';
import { hasDisplay } from './launch/display.mjs';
import { inRepository, REPOSITORY } from './setup/repository.mjs';
import { run } from './launch/run.mjs';
import { runEntry } from './setup/failure.mjs';
import { runKit } from './launch/kit.mjs';
import { setUpApp } from './setup.mjs';
import { tell } from './setup/progress.mjs';

await runEntry(async () => {
  const executable = await setUpApp(['app']);
  if (!hasDisplay(process.platform, process.env)) {
    tell("There is no display here, so the example unit's papers are written to print/ instead.");
    return runKit(executable, ['--out', inRepository('print')]);
  }
  const command = electronCommand(executable, REPOSITORY, process.argv.slice(2), process.getuid?.());
  return run(command, { cwd: callerFolder(process.env, process.cwd()) });
});
