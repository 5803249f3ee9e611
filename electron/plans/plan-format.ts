import { createHash } from 'node:crypto';
import { failed, success, type Result } from '../../templates/model/result';
import { tagLength, type ScryptWork } from './primitives';

/** The number of the file's own shape; what is inside has another (`planSchema`). */
export const planFileVersion = 1;
export const planExtension = 'herate-plan';

/** How plan files are made and which are opened. Tests take less work and smaller files. */
export interface PlanFormat {
  /** The work of new files. */
  readonly work: ScryptWork;
  /** A file that asks for less is not ours, and one that asks for more is to eat the machine's memory. */
  readonly leastLog2N: number;
  readonly mostLog2N: number;
  /** Contents are filled up to this size or a doubling of it, so that a file's length says next to nothing. */
  readonly smallestContent: number;
  readonly largestContent: number;
}

/** 128 MB and some third of a second for each guess; a file may ask for the double. */
export const planFormat: PlanFormat = {
  work: { log2N: 17, r: 8, p: 1 },
  leastLog2N: 17,
  mostLog2N: 18,
  smallestContent: 64 * 1024,
  largestContent: 32 * 1024 * 1024,
};

export const magic = new TextEncoder().encode('HERATE-PLAN\n');
export const saltLength = 32;
export const nonceLength = 12;
const digestLength = 32;

/** Where each part of the header begins; numbers are big-endian. */
const at = { version: 12, log2N: 14, r: 15, p: 16, reserved: 17, salt: 20, saveSalt: 52, nonce: 84, end: 96 } as const;

/** The bytes of a file that are neither header nor content. */
const closingLength = tagLength + digestLength;

/** The part of a plan file that anybody may read: how its key is made from a passphrase. */
export interface PlanHeader {
  readonly work: ScryptWork;
  /** Of the passphrase's key. */
  readonly salt: Uint8Array;
  /** Of the key of this one save. */
  readonly saveSalt: Uint8Array;
  readonly nonce: Uint8Array;
}

/** A file that is whole, taken apart; whether it is ours shows when it is opened. */
export interface PlanEnvelope extends PlanHeader {
  /** The header's own bytes: guarded by the encryption. */
  readonly headerBytes: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
  readonly digest: string;
}

/** Why a file is not opened, before anybody is asked for a passphrase. */
export type PlanFileProblem = 'foreign' | 'damaged' | 'newer' | 'too-large';

/** The largest file that is read. */
export function largestPlanFile({ largestContent }: PlanFormat): number {
  return at.end + largestContent + closingLength;
}

/** The header's bytes. */
export function formatHeader({ work, salt, saveSalt, nonce }: PlanHeader): Uint8Array {
  const bytes = new Uint8Array(at.end);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint16(at.version, planFileVersion);
  bytes.set([work.log2N, work.r, work.p], at.log2N);
  bytes.set(salt, at.salt);
  bytes.set(saveSalt, at.saveSalt);
  bytes.set(nonce, at.nonce);
  return bytes;
}

/** A whole file: header, content, tag, and a checksum of them, by which a damaged file is not taken for a wrong passphrase. */
export function formatPlanFile(headerBytes: Uint8Array, ciphertext: Uint8Array, tag: Uint8Array): Uint8Array {
  const covered = Buffer.concat([headerBytes, ciphertext, tag]);
  return Buffer.concat([covered, digestOf(covered)]);
}

/** The closing checksum of a whole file, by which two states of it are told apart. */
export function closingDigest(file: Uint8Array): string {
  return Buffer.from(file.subarray(-digestLength)).toString('hex');
}

/**
 * Takes a file apart, or says why not. Magic, version and closing checksum stand where they are in every version, so
 * that a file of a later app is never called damaged. Nothing is reserved by what the file says of itself.
 */
export function readPlanFile(bytes: Uint8Array, format: PlanFormat): Result<PlanEnvelope, PlanFileProblem> {
  if (!startsWithMagic(bytes)) return failed('foreign');
  if (bytes.length > largestPlanFile(format)) return failed('too-large');
  const covered = bytes.subarray(0, -digestLength);
  const digest = Buffer.from(bytes.subarray(-digestLength));
  if (bytes.length < at.end + closingLength || !digestOf(covered).equals(digest)) return failed('damaged');
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint16(at.version);
  if (version > planFileVersion) return failed('newer');
  const envelope = takeApart(bytes);
  return version === planFileVersion && isOurs(envelope, format) ? success(envelope) : failed('damaged');
}

function takeApart(bytes: Uint8Array): PlanEnvelope {
  const part = (from: number, to?: number): Uint8Array => bytes.subarray(from, to);
  const [log2N = 0, r = 0, p = 0] = part(at.log2N, at.reserved);
  return {
    headerBytes: part(0, at.end),
    work: { log2N, r, p },
    salt: part(at.salt, at.saveSalt),
    saveSalt: part(at.saveSalt, at.nonce),
    nonce: part(at.nonce, at.end),
    ciphertext: part(at.end, -closingLength),
    tag: part(-closingLength, -digestLength),
    digest: closingDigest(bytes),
  };
}

/** Whether our own writing could have made the header, and a content of this length. */
function isOurs({ headerBytes, work, ciphertext }: PlanEnvelope, format: PlanFormat): boolean {
  const isKnownWork =
    work.r === format.work.r &&
    work.p === format.work.p &&
    work.log2N >= format.leastLog2N &&
    work.log2N <= format.mostLog2N;
  const isUnused = headerBytes.subarray(at.reserved, at.salt).every((byte) => byte === 0);
  return isKnownWork && isUnused && contentSize(ciphertext.length, format) === ciphertext.length;
}

/** The size that a content of so many bytes is filled up to; null where it is more than a plan can have. */
export function contentSize(length: number, { smallestContent, largestContent }: PlanFormat): number | null {
  let size = smallestContent;
  while (size < length) size *= 2;
  return size <= largestContent ? size : null;
}

function startsWithMagic(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
