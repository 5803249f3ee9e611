import { join } from 'node:path';
import { backupLimits, backupPartNameSchema } from '../../templates/model/backup';
import type { UnitId } from '../../templates/model/unit';
import { parseEnvelope, type Envelope } from '../store/envelope';
import { keptFolderName, liveName, mirrorName } from '../store/examine-document';
import type { BackupDisk, DiskEntry } from './backup-disk';
import type { BackupPart } from './pack-backup';

/** Deeper than anything that is stored of a unit. */
const deepest = 5;

/** The store's own older copies and damaged files, and the undo journal, which fits only the state beside it. */
const leftOut: ReadonlySet<string> = new Set([keptFolderName, 'damaged']);
const journalName = /^(?:undo|journal)(?:[.-]|$)/;

/** Thrown where a stored document has no good copy: a backup that silently lacks it would be worse than none. */
export class UnreadableDocument extends Error {
  constructor(readonly file: string) {
    super('No good copy of a document.');
  }
}

/**
 * Every stored file of a unit, whatever kinds of documents it has: unit, layer, editions and what comes later. Of a
 * document the live copy, or its mirror where only that is good. Throws the system's errors and `UnreadableDocument`.
 */
export async function collectUnit(disk: BackupDisk, dataFolder: string, id: UnitId): Promise<readonly BackupPart[]> {
  return collectFolder(disk, join(dataFolder, 'units', id), ['units', id]);
}

/** The settings document of a data folder; none where it was never saved. */
export async function collectSettings(disk: BackupDisk, dataFolder: string): Promise<readonly BackupPart[]> {
  const entries = await disk.list(dataFolder);
  const hasSettings = entries.some(({ name, isFolder }) => name === 'settings' && isFolder);
  if (!hasSettings) return [];
  const parts = await collectFolder(disk, join(dataFolder, 'settings'), ['settings']);
  return parts.filter(({ name }) => name === `settings/${liveName}`);
}

async function collectFolder(
  disk: BackupDisk,
  folder: string,
  names: readonly string[],
): Promise<readonly BackupPart[]> {
  if (names.length > deepest + 2) return [];
  const entries = await disk.list(folder);
  const document = await collectDocument(disk, folder, { names, entries });
  const parts: BackupPart[] = document === null ? [] : [document];
  for (const { name, isFolder } of entries) {
    if (leftOut.has(name) || journalName.test(name) || name === liveName || name === mirrorName) continue;
    const below = [...names, name];
    if (isFolder) parts.push(...(await collectFolder(disk, join(folder, name), below)));
    else if (backupPartNameSchema.safeParse(below.join('/')).success) {
      parts.push({ name: below.join('/'), bytes: await disk.read(join(folder, name), backupLimits.partBytes) });
    }
  }
  return parts;
}

interface FoundFolder {
  readonly names: readonly string[];
  readonly entries: readonly DiskEntry[];
}

async function collectDocument(
  disk: BackupDisk,
  folder: string,
  { names, entries }: FoundFolder,
): Promise<BackupPart | null> {
  const copies = [liveName, mirrorName].filter((copy) => entries.some(({ name }) => name === copy));
  const name = [...names, liveName].join('/');
  for (const copy of copies) {
    const bytes = await disk.read(join(folder, copy), backupLimits.partBytes);
    if (readEnvelope(bytes) !== null) return { name, bytes };
  }
  if (copies.length > 0) throw new UnreadableDocument(name);
  return null;
}

/** What surrounds a stored document of any kind and version, if its checksum holds. */
export function readEnvelope(bytes: Uint8Array): Envelope | null {
  const reading = parseEnvelope(new TextDecoder().decode(bytes), Number.MAX_SAFE_INTEGER);
  return reading.kind === 'good' ? reading.envelope : null;
}
