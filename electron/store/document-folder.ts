import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { renamePatiently, writeDurably, writeDurablyNow, type WriteTools } from './durable-write';
import { formatEnvelope, type Envelope } from './envelope';
import { keptFolderName, listNamesIfThere, liveName, mirrorName } from './examine-document';
import { keptGenerationName, listKeptGenerations, outdatedGenerations } from './kept-generations';
import { isTemporaryName } from './store-files';
import { errorCode } from './write-failure';

/** Where a document stands: folder names below the data folder, which itself is never made by a save. */
export interface DocumentPlace {
  readonly dataFolder: string;
  readonly names: readonly string[];
}

/** The folder of one document. */
export function documentPath({ dataFolder, names }: DocumentPlace): string {
  return join(dataFolder, ...names);
}

/**
 * Makes the document's folder. Only what is below the data folder: were the data folder made too, a stick that was
 * pulled out would be answered by an empty folder on the local disk.
 */
export async function makeDocumentFolder({ files }: WriteTools, { dataFolder, names }: DocumentPlace): Promise<void> {
  let path = dataFolder;
  for (const name of names) {
    path = join(path, name);
    await files.makeFolder(path);
  }
}

/** Removes what killed processes left half written: nobody was told that it was saved. */
export async function sweepTemporaries(tools: WriteTools, place: DocumentPlace): Promise<void> {
  const folder = documentPath(place);
  for (const path of [folder, join(folder, keptFolderName)]) {
    const leftovers = (await listNamesIfThere(tools, path)).filter(isTemporaryName);
    for (const name of leftovers) await unlessGone(tools.files.remove(join(path, name)));
  }
}

/** Moves damaged files into the document's `damaged` folder, where they stay: someone may still read them by eye. */
export async function setAside(tools: WriteTools, place: DocumentPlace, damaged: readonly string[]): Promise<void> {
  if (damaged.length === 0) return;
  const folder = documentPath(place);
  await tools.files.makeFolder(join(folder, 'damaged'));
  const time = tools.clock.now().toISOString().slice(0, 19).replaceAll(':', '-');
  for (const name of damaged) {
    const newName = `${time}-${randomUUID().slice(0, 8)}-${basename(name)}`;
    await unlessGone(renamePatiently(tools, join(folder, name), join(folder, 'damaged', newName)));
  }
}

/** Keeps an older state of the document beside the newer ones, and lets the outdated kept ones go. */
export async function keepGeneration(tools: WriteTools, place: DocumentPlace, envelope: Envelope): Promise<void> {
  const folder = join(documentPath(place), keptFolderName);
  await tools.files.makeFolder(folder);
  const now = tools.clock.now();
  const kept = listKeptGenerations(await tools.files.listNames(folder));
  if ((kept[0]?.generation ?? 0) >= envelope.generation) return;
  const added = { name: keptGenerationName(envelope.generation, now), generation: envelope.generation, keptAt: now };
  await writeDurably(tools, join(folder, added.name), formatEnvelope(envelope));
  for (const { name } of outdatedGenerations([added, ...kept], now)) {
    await unlessGone(tools.files.remove(join(folder, name)));
  }
}

/** Writes live and then mirror, so that whatever happens to one of the two files, the other is whole. */
export async function writeLiveAndMirror(
  tools: WriteTools,
  place: DocumentPlace,
  envelope: Envelope,
  isOvertaken: () => boolean,
): Promise<void> {
  const text = formatEnvelope(envelope);
  await writeDurably(tools, join(documentPath(place), liveName), text);
  if (!isOvertaken()) await writeDurably(tools, join(documentPath(place), mirrorName), text);
}

/** The same while the program quits, with the folder in case this is the document's first save. */
export function writeLiveAndMirrorNow({ files }: WriteTools, place: DocumentPlace, envelope: Envelope): void {
  const { dataFolder, names } = place;
  names.forEach((_, index) => files.makeFolderNow(join(dataFolder, ...names.slice(0, index + 1))));
  const text = formatEnvelope(envelope);
  writeDurablyNow(files, join(documentPath(place), liveName), text);
  writeDurablyNow(files, join(documentPath(place), mirrorName), text);
}

async function unlessGone(step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
