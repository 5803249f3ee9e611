import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const execute = promisify(execFile);

const manifestSchema = z.array(
  z.object({
    unit: z.string(),
    material: z.string(),
    variant: z.string().nullable(),
    language: z.string(),
    format: z.string(),
    file: z.string(),
    pages: z.number().nullable(),
    edition: z.string(),
    sha256: z.string(),
  }),
);
export type ManifestEntry = z.infer<typeof manifestSchema>[number];

export interface KitRun {
  readonly exitCode: number;
  /** All that was said on both streams. */
  readonly said: string;
  readonly folder: string;
  readonly manifest: readonly ManifestEntry[];
}

const exitSchema = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

/** What a kit makes: the trigger tool in Finnish where nothing else is said. */
interface Wanted {
  readonly materials?: string;
  readonly languages?: string;
}

/** Runs the README's kit command on the real Electron into a new folder. `unit` is written to a file first: an object as JSON, a string as it is. */
export async function runKit(unit: unknown, formats = 'pdf', wanted: Wanted = {}): Promise<KitRun> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-kit-'));
  const unitFile = join(folder, 'unit.json');
  await writeFile(unitFile, typeof unit === 'string' ? unit : JSON.stringify(unit));
  const args = [
    'scripts/kit.mjs',
    '--unit',
    unitFile,
    '--materials',
    wanted.materials ?? 'trigger-tool',
    '--languages',
    wanted.languages ?? 'fi',
    '--formats',
    formats,
  ];
  const ran = await execute('node', [...args, '--date', '2026-11-21', '--out', join(folder, 'out')], {
    env: { ...process.env, INIT_CWD: '' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => exitSchema.parse(error),
  );
  const manifest = await readFile(join(folder, 'out', 'manifest.json'), 'utf8').then(
    (text) => manifestSchema.parse(JSON.parse(text)),
    () => [],
  );
  return { exitCode: ran.code, said: ran.stdout + ran.stderr, folder: join(folder, 'out'), manifest };
}

/** What a command prints. */
export async function printed(command: string, args: readonly string[]): Promise<string> {
  return (await execute(command, [...args], { maxBuffer: 64 * 1024 * 1024 })).stdout;
}
