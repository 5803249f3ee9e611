import { join } from 'node:path';
import { readPayload, type DocumentKind } from './document-kind';
import type { WriteTools } from './durable-write';
import { parseEnvelope, type Envelope } from './envelope';
import { listKeptGenerations } from './kept-generations';
import { readPatiently } from './patient-read';
import { errorCode } from './write-failure';

export const liveName = 'live.json';
export const mirrorName = 'mirror.json';
export const keptFolderName = 'kept';

/** What stands on the disk of one document. Finding it out changes nothing. */
export type Examination<Value> =
  /** No such document: a first start. */
  | { readonly kind: 'absent' }
  /** A later app's shape: not to be read, and nothing to be written. */
  | { readonly kind: 'newer' }
  /** There are files, and none of them is good. */
  | { readonly kind: 'lost'; readonly damaged: readonly string[]; readonly highestGeneration: number }
  | {
      readonly kind: 'good';
      readonly value: Value;
      /** As it stands on disk: before migration. */
      readonly envelope: Envelope;
      /** Whether live and mirror both hold this value in its current shape. */
      readonly isWhole: boolean;
      readonly damaged: readonly string[];
    };

type FileReading<Value> =
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly name: string }
  | { readonly kind: 'good'; readonly value: Value; readonly envelope: Envelope };

/**
 * Finds the newest generation that parses, has its checksum and fits the schema. Live and mirror hold the newest; the
 * kept generations are looked at only where neither is good, newest first.
 */
export async function examineDocument<Value>(
  tools: WriteTools,
  folder: string,
  kind: DocumentKind<Value>,
): Promise<Examination<Value>> {
  const read = (name: string): Promise<FileReading<Value>> => readDocumentFile(tools, join(folder, name), name, kind);
  const [live, mirror] = await Promise.all([read(liveName), read(mirrorName)]);
  if (live.kind === 'newer' || mirror.kind === 'newer') return { kind: 'newer' };
  const damaged = [live, mirror].flatMap((file) => (file.kind === 'damaged' ? [file.name] : []));
  const [newest] = [live, mirror].filter((file) => file.kind === 'good').sort(byGeneration);
  if (newest === undefined) return examineKept(tools, folder, read, damaged);
  const isWhole =
    live.kind === 'good' &&
    mirror.kind === 'good' &&
    live.envelope.generation === mirror.envelope.generation &&
    newest.envelope.schema === kind.version;
  return { ...newest, isWhole, damaged };
}

type GoodReading<Value> = Extract<FileReading<Value>, { readonly kind: 'good' }>;

function byGeneration<Value>(one: GoodReading<Value>, other: GoodReading<Value>): number {
  return other.envelope.generation - one.envelope.generation;
}

async function examineKept<Value>(
  tools: WriteTools,
  folder: string,
  read: (name: string) => Promise<FileReading<Value>>,
  damagedBefore: readonly string[],
): Promise<Examination<Value>> {
  const kept = listKeptGenerations(await listNamesIfThere(tools, join(folder, keptFolderName)));
  const damaged = [...damagedBefore];
  for (const { name } of kept) {
    const file = await read(join(keptFolderName, name));
    if (file.kind === 'newer') return { kind: 'newer' };
    if (file.kind === 'good') return { ...file, isWhole: false, damaged };
    if (file.kind === 'damaged') damaged.push(file.name);
  }
  if (damaged.length === 0) return { kind: 'absent' };
  return { kind: 'lost', damaged, highestGeneration: kept[0]?.generation ?? 0 };
}

async function readDocumentFile<Value>(
  tools: WriteTools,
  path: string,
  name: string,
  kind: DocumentKind<Value>,
): Promise<FileReading<Value>> {
  const text = await readUnlessGone(tools, path);
  if (text === null) return { kind: 'missing' };
  const reading = text === 'unreadable' ? { kind: 'damaged' as const } : parseEnvelope(text.text, kind.version);
  if (reading.kind !== 'good') return reading.kind === 'newer' ? reading : { kind: 'damaged', name };
  const { envelope } = reading;
  const payload = readPayload(kind, envelope.schema, envelope.payload);
  return payload === null ? { kind: 'damaged', name } : { kind: 'good', value: payload.value, envelope };
}

const gone: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** What the disk itself cannot read counts as damaged: it is set aside, and another copy is taken. */
async function readUnlessGone(
  tools: WriteTools,
  path: string,
): Promise<{ readonly text: string } | 'unreadable' | null> {
  try {
    return { text: await readPatiently(tools, path) };
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return gone.has(code) ? null : 'unreadable';
  }
}

/** The names in a folder; none where the folder is not there. */
export async function listNamesIfThere({ files }: WriteTools, folder: string): Promise<readonly string[]> {
  try {
    return await files.listNames(folder);
  } catch (error) {
    if (gone.has(errorCode(error) ?? '')) return [];
    throw error;
  }
}
