import { mkdir, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Small Electron apps of the bench, each in a folder that Electron can start. */
export interface Entries {
  readonly press: string;
  readonly emptyWindow: string;
  readonly startWatch: string;
  readonly form: string;
}

export async function buildEntries(folder: string): Promise<Entries> {
  const entries = {
    press: await buildEntry(folder, 'press'),
    emptyWindow: await buildEntry(folder, 'empty-window'),
    startWatch: await buildEntry(folder, 'start-watch'),
    form: await buildEntry(folder, 'form'),
  };
  await writeFile(
    join(entries.emptyWindow, 'empty.html'),
    '<!doctype html><html lang="en"><title>Empty</title><input aria-label="Text">',
  );
  return entries;
}

async function buildEntry(folder: string, name: string): Promise<string> {
  const outDir = join(folder, name);
  await mkdir(outDir, { recursive: true });
  await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: { main: join(here, `${name}-entry.ts`) },
        external: ['electron', ...builtinModules, ...builtinModules.map((module) => `node:${module}`)],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(
    join(outDir, 'package.json'),
    JSON.stringify({ name: `herate-bench-${name}`, type: 'module', main: 'main.js' }),
  );
  return outDir;
}
