import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What surrounds every stored document: its shape's number, its place in the sequence of saves, and a checksum. */
const envelopeSchema = z
  .strictObject({
    schema: z.int().min(1),
    generation: z.int().min(1),
    savedAt: z.iso.datetime(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    payload: z.unknown(),
  })
  .readonly();

/** The part of a file of any version, also a later one, by which its version is known. */
const versionSchema = z.looseObject({ schema: z.int().min(1) });

export interface Envelope {
  readonly schema: number;
  readonly generation: number;
  readonly savedAt: string;
  readonly payload: unknown;
}

export type EnvelopeReading =
  { readonly kind: 'good'; readonly envelope: Envelope } | { readonly kind: 'newer' } | { readonly kind: 'damaged' };

/** The text of a stored document's file. Two saves of the same value differ only in generation and time. */
export function formatEnvelope(envelope: Envelope): string {
  const { schema, generation, savedAt, payload } = envelope;
  return `${JSON.stringify({ schema, generation, savedAt, sha256: checksum(envelope), payload }, null, 1)}\n`;
}

/**
 * Reads a stored document's file. A file of a later shape than `currentVersion` is never damaged but `newer`, even if
 * a later app has changed what surrounds the document.
 */
export function parseEnvelope(text: string, currentVersion: number): EnvelopeReading {
  const json = parseJson(text);
  const version = versionSchema.safeParse(json);
  if (version.success && version.data.schema > currentVersion) return { kind: 'newer' };
  const parsed = envelopeSchema.safeParse(json);
  if (!parsed.success || parsed.data.sha256 !== checksum(parsed.data)) return { kind: 'damaged' };
  const { schema, generation, savedAt, payload } = parsed.data;
  return { kind: 'good', envelope: { schema, generation, savedAt, payload } };
}

/** Over everything but itself, so that a changed generation or version shows too. */
function checksum({ schema, generation, savedAt, payload }: Envelope): string {
  return createHash('sha256').update(JSON.stringify({ schema, generation, savedAt, payload })).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
