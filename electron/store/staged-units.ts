import { join } from 'node:path';
import { unitIdSchema, type UnitId } from '../../templates/model/unit';
import { renamePatiently, type WriteTools } from './durable-write';
import { listNamesIfThere } from './examine-document';

/** A folder of this name in the data folder holds whole units that are to take the place of those of the same id. */
export const stagedName = 'restoring';
/** The same while it is being filled: never looked at, swept at the next start. */
export const fillingPattern = /^restoring-[0-9a-f-]{36}\.tmp$/;

/** The units that wait to be put in their place; none where nothing was restored. */
export async function stagedIds(tools: WriteTools, dataFolder: string): Promise<readonly UnitId[]> {
  const names = await listNamesIfThere(tools, join(dataFolder, stagedName));
  return names.filter((name) => unitIdSchema.safeParse(name).success).sort();
}

/**
 * Puts every staged unit in its place; what stood there moves to `removed` as a whole. Each step is one renaming, and
 * what a kill or a pulled stick leaves undone is done by the next call: at the latest at the next start.
 */
export async function applyStaged(tools: WriteTools, dataFolder: string): Promise<void> {
  const { files, clock } = tools;
  const ids = await stagedIds(tools, dataFolder);
  if (ids.length > 0) {
    await files.makeFolder(join(dataFolder, 'units'));
    await files.makeFolder(join(dataFolder, 'removed'));
  }
  const standing = new Set(await listNamesIfThere(tools, join(dataFolder, 'units')));
  const removed = new Set(await listNamesIfThere(tools, join(dataFolder, 'removed')));
  for (const id of ids) {
    const place = join(dataFolder, 'units', id);
    if (standing.has(id))
      await renamePatiently(tools, place, join(dataFolder, 'removed', freeRemovedName(id, clock.now(), removed)));
    await renamePatiently(tools, join(dataFolder, stagedName, id), place);
  }
  const names = await files.listNames(dataFolder);
  if (names.includes(stagedName)) await files.removeTree(join(dataFolder, stagedName));
  for (const name of names.filter((left) => fillingPattern.test(left))) await files.removeTree(join(dataFolder, name));
  if (ids.length > 0) await files.syncFolder(join(dataFolder, 'units'));
}

/** A name in `removed` as removing a unit gives it; the clock of a machine may have been set back. */
function freeRemovedName(id: UnitId, now: Date, taken: ReadonlySet<string>): string {
  const name = `${id}-${now.toISOString().replaceAll(/[-:.]/g, '')}`;
  return taken.has(name) ? freeRemovedName(id, new Date(now.getTime() + 1), taken) : name;
}
