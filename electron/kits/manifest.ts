import { createHash } from 'node:crypto';
import type { KitFormat } from './kit-arguments';

/** One written file, as `manifest.json` lists it (`design.md` 6). */
export interface ManifestEntry {
  readonly unit: string;
  readonly material: string;
  readonly variant: string | null;
  readonly language: string;
  readonly format: KitFormat;
  /** Path below the folder of the manifest, with `/`. */
  readonly file: string;
  /** Pages of a PDF; how many a Word file has is Word's to decide. */
  readonly pages: number | null;
  readonly edition: string;
  readonly sha256: string;
}

/** The manifest of a run. Depends on nothing but what was written, so the same kit has the same manifest. */
export function manifestJson(entries: readonly ManifestEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
