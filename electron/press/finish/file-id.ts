import { createHash } from 'node:crypto';
import { PDFHexString, type PDFContext } from 'pdf-lib';
import type { DocumentInformation } from './document-information';

/**
 * The file identifier (ISO 32000-1, 14.4) from what the paper says and draws. Chromium's has the clock in it; ours is
 * the same each time the same paper is printed.
 */
export function setStableFileId(
  context: PDFContext,
  information: DocumentInformation,
  drawings: readonly string[],
): void {
  const hash = createHash('sha256').update(JSON.stringify(information));
  for (const drawing of drawings) hash.update('\0').update(drawing, 'latin1');
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase());
  context.trailerInfo.ID = context.obj([id, id]);
}
