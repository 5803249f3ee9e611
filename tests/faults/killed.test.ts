import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { newFolder, opened, unitNamed } from './store-fixture';

const rounds = 60;
const seed = Number(process.env['HERATE_FAULT_SEED'] ?? Date.now() % 1_000_000);
let program = '';

beforeAll(async () => {
  const outDir = await newFolder();
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(import.meta.dirname, 'saving-process.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'saving-process.mjs' } },
    },
  });
  program = join(outDir, 'saving-process.mjs');
}, 60_000);

/** Runs the saving process, kills it some time after its start or its first save, and gives the last save it was told of. */
async function lastAcknowledged(folder: string, killAfterMs: number, isFromStart: boolean): Promise<number> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  if (isFromStart) kill();
  child.stdout.on('data', (chunk) => {
    const isFirst = said === '';
    said += String(chunk);
    if (isFirst && !isFromStart) kill();
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  const wholeLines = said
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready');
  return Math.max(0, ...wholeLines.map(Number));
}

test(`S11 a process killed ${rounds} times at random moments loses nothing it was told is saved (seed ${seed})`, async () => {
  const folder = await newFolder();
  const first = await opened({ folder });
  await first.importUnit({ ...unitNamed('ahola', 'Ahola'), municipality: '0' });
  await first.close();
  const moments = fc.sample(fc.integer({ min: 0, max: 90 }), { seed, numRuns: rounds });
  let acknowledgedRounds = 0;

  for (const [round, moment] of moments.entries()) {
    const isFromStart = round % 4 === 0;
    const acknowledged = await lastAcknowledged(folder, isFromStart ? moment * 2 : moment, isFromStart);
    acknowledgedRounds += acknowledged > 0 ? 1 : 0;
    const store = await opened({ folder });

    expect(store.notices(), `round ${round}`).toEqual([]);
    // The journal agrees with the documents after every kill: its history goes on.
    expect(await readdir(join(folder, 'units', 'ahola')), `round ${round}`).not.toContainEqual(
      expect.stringContaining('aside'),
    );
    if (acknowledgedRounds > 0) expect(store.history('ahola').history.past.length, `round ${round}`).toBeGreaterThan(0);
    expect(Number(store.unit('ahola')?.municipality), `round ${round}`).toBeGreaterThanOrEqual(acknowledged);
    expect(Number(store.settings().lastPrinter), `round ${round}`).toBeGreaterThanOrEqual(acknowledged);
    await store.close();
  }

  expect(acknowledgedRounds).toBeGreaterThan(rounds / 3);
}, 180_000);
