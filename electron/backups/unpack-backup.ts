import { unzipSync, type UnzipFileInfo } from 'fflate/browser';
import { z } from 'zod';
import { failure, type Failure } from '../../templates/messages/failure';
import {
  backupHeaderSchema,
  backupLimits,
  backupPartNameSchema,
  backupVersion,
  type BackupHeader,
} from '../../templates/model/backup';
import { failed, success, type Result } from '../../templates/model/result';
import { digestOf, headerName, readSeal } from './seal';

/** A backup file whose every byte was checked. What the documents in it say is not known yet (`open-backup.ts`). */
export interface UnpackedBackup {
  readonly header: BackupHeader;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Of a header of any version, also a later one. */
const versionSchema = z.looseObject({ format: z.literal('herate-backup'), version: z.int() });

/**
 * Takes a backup file apart, whole or not at all: `backup-foreign`, `backup-newer`, `backup-too-large` or
 * `backup-damaged`, with the file's name. Nothing larger than `backupLimits` is ever unpacked, whatever the file claims.
 */
export function unpackBackup(bytes: Uint8Array, file: string): Result<UnpackedBackup, Failure> {
  const header = readHeader(bytes, file);
  if (!header.ok) return header;
  const entries = unzip(bytes, () => true);
  const isWhole =
    entries?.size === header.value.parts.length + 1 &&
    header.value.parts.every(({ name, bytes: size, sha256 }) => {
      const part = entries.get(name);
      return part?.length === size && digestOf(part) === sha256;
    });
  if (!isWhole) return failed(failure('backup-damaged', { file }));
  const parts = new Map([...entries].filter(([name]) => name !== headerName));
  return success({ header: header.value, parts });
}

/** Checks the whole file's checksum and reads its table of contents only. Fails as `unpackBackup`. */
export function readHeader(bytes: Uint8Array, file: string): Result<BackupHeader, Failure> {
  if (bytes.length > backupLimits.fileBytes) return failed(failure('backup-too-large', { file }));
  const seal = readSeal(bytes);
  if (seal.kind === 'foreign') return failed(failure('backup-foreign', { file }));
  if (seal.kind === 'damaged') return failed(failure('backup-damaged', { file }));
  if (seal.version > backupVersion) return failed(failure('backup-newer', { file }));
  const json = parseJson(unzip(bytes, (name) => name === headerName)?.get(headerName));
  const version = versionSchema.safeParse(json);
  if (version.success && version.data.version > backupVersion) return failed(failure('backup-newer', { file }));
  const header = backupHeaderSchema.safeParse(json);
  return header.success && hasOwnNames(header.data)
    ? success(header.data)
    : failed(failure('backup-damaged', { file }));
}

/** Two names that differ in the size of letters only are one file on Windows. */
function hasOwnNames({ parts }: BackupHeader): boolean {
  return new Set(parts.map(({ name }) => name.toLowerCase())).size === parts.length;
}

/**
 * The wanted entries of a zip, or null where it is none of ours. All names and sizes are looked at before anything is
 * unpacked, and no entry can become larger than it says: the room for it is taken beforehand.
 */
function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | null {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
    if (!isBearable(entries)) return null;
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => isWanted(name) })));
  } catch {
    // Whatever a zip program stumbles over in bytes from elsewhere: the file is not what we wrote.
    return null;
  }
}

function isBearable(entries: readonly UnzipFileInfo[]): boolean {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  return (
    total <= backupLimits.totalBytes &&
    entries.length <= backupLimits.parts + 1 &&
    new Set(entries.map(({ name }) => name)).size === entries.length &&
    entries.every(
      ({ name, originalSize, compression }) =>
        originalSize <= backupLimits.partBytes &&
        compression === 8 &&
        (name === headerName || backupPartNameSchema.safeParse(name).success),
    )
  );
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
