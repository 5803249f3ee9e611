import { Zip, ZipDeflate } from 'fflate/browser';
import { backupHeaderSchema, backupLimits, type BackupHeader } from '../../templates/model/backup';
import { digestOf, headerName, sealZip } from './seal';

/** One file below the data folder, with `/` between the names. */
export interface BackupPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a backup says of itself; the table of its parts follows from the parts. */
export type BackupFacts = Omit<BackupHeader, 'format' | 'version' | 'parts'>;

/** Zips count from 1980; a fixed time makes the same content the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/**
 * Makes the one file: a zip with a table of contents first and a checksum last. The same facts and parts give the same
 * bytes. Null where there is more than a backup may hold. Lets other work go on between the parts.
 */
export async function packBackup(facts: BackupFacts, parts: readonly BackupPart[]): Promise<Uint8Array | null> {
  const sorted = [...parts].sort((one, other) => (one.name < other.name ? -1 : 1));
  const header = backupHeaderSchema.safeParse({
    format: 'herate-backup',
    version: 1,
    ...facts,
    parts: sorted.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: digestOf(bytes) })),
  });
  const total = sorted.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (!header.success || total > backupLimits.totalBytes) return null;
  const contents = new TextEncoder().encode(`${JSON.stringify(header.data, null, 1)}\n`);
  if (contents.length > backupLimits.partBytes) return null;
  const sealed = sealZip(await zipOf([{ name: headerName, bytes: contents }, ...sorted]));
  return sealed.length > backupLimits.fileBytes ? null : sealed;
}

/** What a backup holds, whenever it was made: equal where nothing has changed. */
export function contentDigest(parts: readonly BackupPart[]): string {
  const lines = parts.map(({ name, bytes }) => `${name} ${digestOf(bytes)}`).sort();
  return digestOf(new TextEncoder().encode(lines.join('\n')));
}

async function zipOf(parts: readonly BackupPart[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, bytes } of parts) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = fixedTime;
    zip.add(entry);
    entry.push(bytes, true);
    await new Promise((resolve) => setImmediate(resolve));
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
