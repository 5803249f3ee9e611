import type { Notice } from '../bridge/contract';
import { Document } from './document';
import type { DocumentSurroundings } from './document-disk';
import { documentPath, type DocumentPlace } from './document-folder';
import type { DocumentKind } from './document-kind';
import { examineDocument, type Examination } from './examine-document';

/** A document as it was found, before anything is changed on the disk. */
export interface FoundDocument<Value> {
  readonly kind: DocumentKind<Value>;
  readonly place: DocumentPlace;
  readonly found: Examination<Value>;
}

/** Looks at a document on the disk, without changing anything there. */
export async function findDocument<Value>(
  surroundings: DocumentSurroundings,
  kind: DocumentKind<Value>,
  place: DocumentPlace,
): Promise<FoundDocument<Value>> {
  return { kind, place, found: await examineDocument(surroundings.tools, documentPath(place), kind) };
}

/** The document for use; `initial` is its value where there is none on the disk. */
export function documentFrom<Value>(
  surroundings: DocumentSurroundings,
  { kind, place, found }: FoundDocument<Value>,
  initial: Value,
): Document<Value> {
  const { version } = kind;
  if (found.kind === 'good') {
    const { value, envelope: onDisk, damaged } = found;
    return new Document(place, { version, value, onDisk, damaged, highestGeneration: onDisk.generation }, surroundings);
  }
  const damaged = found.kind === 'lost' ? found.damaged : [];
  const highestGeneration = found.kind === 'lost' ? found.highestGeneration : 0;
  return new Document(place, { version, value: initial, onDisk: null, damaged, highestGeneration }, surroundings);
}

/**
 * Puts right what the disk lacks: damaged files go aside, a migrated or half-saved document is written again, twice.
 * What the disk refuses is told by `onOutcome`, and tried again with the next save.
 */
export async function mendDocument<Value>(document: Document<Value>, found: Examination<Value>): Promise<void> {
  if (found.kind === 'lost') await document.prepare();
  if (found.kind === 'good' && !found.isWhole) await document.save(document.value());
}

/** What the user should hear about a document's opening; `name` is the unit's name, empty for the settings. */
export function noticesOf<Value>({ kind, found }: FoundDocument<Value>, name: string): readonly Notice[] {
  const details = { document: kind.name, name };
  if (found.kind === 'lost') return [{ code: 'damaged-nothing-good', details }];
  if (found.kind !== 'good') return [];
  const { savedAt, schema } = found.envelope;
  return [
    ...(found.damaged.length > 0 ? [{ code: 'recovered' as const, details: { ...details, savedAt } }] : []),
    ...(schema < kind.version ? [{ code: 'migrated' as const, details }] : []),
  ];
}

/** One sentence of a kind is enough, however many documents it is about: the first one is named, all are counted. */
export function joinNotices(notices: readonly Notice[]): readonly Notice[] {
  const codes = [...new Set(notices.map((notice) => notice.code))];
  return codes.map((code) => {
    const same = notices.filter((notice) => notice.code === code);
    return { code, details: { ...same[0]?.details, count: String(same.length) } };
  });
}
