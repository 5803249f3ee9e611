// @ts-check
/** `npm run bench`: sets up what is missing and runs the measurements. */
import { inRepository, REPOSITORY } from './setup/repository.mjs';
import { hasDisplay, onVirtualDisplay } from './launch/display.mjs';
import { run } from './launch/run.mjs';
import { runEntry } from './setup/failure.mjs';
import { setUpApp } from './setup.mjs';

await runEntry(async () => {
  const executable = await setUpApp(['app', 'test']);
  const command = {
    program: process.execPath,
    commandArguments: ['--import', 'tsx', inRepository('tests', 'bench', 'run.ts'), ...process.argv.slice(2)],
  };
  return run(hasDisplay(process.platform, process.env) ? command : onVirtualDisplay(command), {
    cwd: REPOSITORY,
    env: { ...process.env, HERATE_ELECTRON: executable },
  });
});
