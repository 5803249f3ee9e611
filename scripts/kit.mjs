// @ts-check
/** `npm run kit -- …`: sets up what is missing and runs the press without a window. */
import { runEntry } from './setup/failure.mjs';
import { runKit } from './launch/kit.mjs';
import { setUpApp } from './setup.mjs';

await runEntry(async () => runKit(await setUpApp(['app']), process.argv.slice(2)));
