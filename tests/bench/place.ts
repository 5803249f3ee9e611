import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { success, type Result } from '../../templates/model/result';
import type { Unit } from '../../templates/model/unit';
import { appEnvironment, appFolder, electronExecutable, sandboxArguments } from '../app/launch';
import { createChildren, type Children, type Command } from './children';
import { buildEntries, type Entries } from './entries';
import { manyUnits, writeDataFolder } from './many-units';
import { createOffice, type Office } from './office';

/** Everything that the measurements share; made once, removed in the end. */
export interface Place {
  readonly folder: string;
  readonly appFolder: string;
  readonly electronFile: string;
  readonly entries: Entries;
  readonly children: Children;
  readonly office: Office;
  readonly units: readonly Unit[];
  readonly wordUnits: readonly Unit[];
  /** A data folder with all units, one with those that LibreOffice gets as Word files, one with a single unit. */
  readonly manyData: string;
  readonly wordData: string;
  readonly oneData: string;
  /** The single unit as a unit file. */
  readonly unitFile: string;
  /** Starts an Electron app from its folder with the arguments that are its own. */
  readonly electron: (app: string, args: readonly string[], more?: Readonly<Record<string, string>>) => Command;
  readonly remove: () => Promise<void>;
}

/** The day on which the papers of the bench are made: the same words in every run. */
export const benchDate = '2026-11-21';

/** How many units there are in all, and how many of them LibreOffice gets: it takes long. */
export interface UnitCounts {
  readonly all: number;
  readonly word: number;
}

export async function makePlace(counts: UnitCounts): Promise<Result<Place, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-bench-'));
  const children = createChildren();
  const electronFile = await electronExecutable();
  const units = manyUnits(counts.all);
  const data = {
    manyData: join(folder, 'many-data'),
    wordData: join(folder, 'word-data'),
    oneData: join(folder, 'one-data'),
  };
  for (const [path, count] of [
    [data.manyData, counts.all],
    [data.wordData, counts.word],
    [data.oneData, 1],
  ] as const) {
    const written = await writeDataFolder(path, units.slice(0, count));
    if (written.ok) continue;
    await rm(folder, { recursive: true });
    return written;
  }
  const unitFile = join(folder, 'unit.json');
  await writeFile(unitFile, JSON.stringify(units[0]));
  await mkdir(join(folder, 'config'));
  const place: Place = {
    ...{ folder, electronFile, children, units, unitFile, ...data },
    wordUnits: units.slice(0, counts.word),
    appFolder: appFolder(),
    entries: await buildEntries(join(folder, 'entries')),
    office: createOffice(children, folder),
    electron: (app, args, more = {}) => ({
      program: electronFile,
      args: [...sandboxArguments(), app, ...args],
      env: appEnvironment(join(folder, 'config'), more),
    }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
  return success(place);
}
