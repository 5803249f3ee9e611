import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folderPrefix = 'herate-print-';

/** No spooler takes this long, so an older folder was left by a run that was killed. */
const leftoverAgeMs = 60 * 60_000;

/**
 * Lends a file with these bytes to `use` and removes it afterwards, also when `use` throws. A paper on its way to the
 * printer can hold a client's plan: the folder is this user's alone (`mkdtemp` makes it 0700) and so is the file. What a
 * killed run or a locked file left behind goes with the next print.
 */
export async function withPrivateFile<Value>(
  folder: string,
  bytes: Uint8Array,
  use: (filePath: string) => Promise<Value>,
): Promise<Value> {
  await removeLeftovers(folder);
  const privateFolder = await mkdtemp(join(folder, folderPrefix));
  try {
    const filePath = join(privateFolder, 'paper.pdf');
    await writeFile(filePath, bytes, { mode: 0o600, flag: 'wx' });
    return await use(filePath);
  } finally {
    await removeFolder(privateFolder);
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(folderPrefix));
  for (const path of names.map((name) => join(folder, name))) {
    const changedAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (changedAt < Date.now() - leftoverAgeMs) await removeFolder(path);
  }
}

/** A folder that cannot go now (a virus scanner holds the file, or it is another user's) must not undo a print that worked. */
async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
