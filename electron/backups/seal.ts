import { createHash } from 'node:crypto';
import { backupVersion } from '../../templates/model/backup';

/**
 * A zip may end in a comment: there stands a checksum of everything before it. So one file is both a zip that any
 * program opens and one of which a single changed or missing byte shows.
 */
const sealText = (version: number): string => `herate-backup ${version} `;
const sealPattern = /herate-backup (\d{1,4}) ([0-9a-f]{64})$/;
const digestLength = 64;
const longestSeal = 96;
/** The name of the first part, where the first entry of a zip has its name. */
export const headerName = 'herate-backup.json';
const headerNameOffset = 30;

/** Closes a zip with its checksum. */
export function sealZip(zip: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(sealText(backupVersion));
  const covered = new Uint8Array(zip.length + text.length);
  covered.set(zip);
  covered.set(text, zip.length);
  // The last field of a zip is the length of its comment, little-endian.
  new DataView(covered.buffer).setUint16(zip.length - 2, text.length + digestLength, true);
  const sealed = new Uint8Array(covered.length + digestLength);
  sealed.set(covered);
  sealed.set(new TextEncoder().encode(digestOf(covered)), covered.length);
  return sealed;
}

export type SealReading =
  { readonly kind: 'whole'; readonly version: number } | { readonly kind: 'damaged' } | { readonly kind: 'foreign' };

/** Whether a file is a backup, and as it was written. A file that was never one is `foreign`, not damaged. */
export function readSeal(bytes: Uint8Array): SealReading {
  const seal = sealPattern.exec(latin(bytes.subarray(-longestSeal)));
  const begin = latin(bytes.subarray(headerNameOffset, headerNameOffset + headerName.length));
  if (seal === null) return { kind: begin === headerName ? 'damaged' : 'foreign' };
  const [, version, digest] = seal;
  const covered = bytes.subarray(0, bytes.length - digestLength);
  return digestOf(covered) === digest ? { kind: 'whole', version: Number(version) } : { kind: 'damaged' };
}

/** The checksum of some bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
