import { randomBytes } from 'node:crypto';
import type { Plan } from '../../templates/model/plan';
import { failed, success, type Result } from '../../templates/model/result';
import { contentOf, planIn } from './plan-content';
import {
  formatHeader,
  formatPlanFile,
  nonceLength,
  readPlanFile,
  saltLength,
  type PlanEnvelope,
  type PlanFileProblem,
  type PlanFormat,
} from './plan-format';
import { decrypted, encrypted, expandedKey, scryptKey, type ScryptWork } from './primitives';

const keyLength = 32;
const purpose = new TextEncoder().encode('herate-plan 1 content');

/** What a passphrase became with a salt. In memory only while the plan is open; `wipeKey` ends it. */
export interface PlanKey {
  readonly work: ScryptWork;
  readonly salt: Uint8Array;
  readonly root: Buffer;
}

/** A key of a passphrase with a salt of its own. */
export function newPlanKey(passphrase: string, { work }: PlanFormat): Promise<PlanKey> {
  return planKey(passphrase, { work, salt: randomBytes(saltLength) });
}

async function planKey(passphrase: string, made: Pick<PlanKey, 'work' | 'salt'>): Promise<PlanKey> {
  // One and the same letter can be typed as one sign or as two (Unicode Standard Annex 15).
  const bytes = Buffer.from(passphrase.normalize('NFC'));
  try {
    return {
      work: made.work,
      salt: Uint8Array.from(made.salt),
      root: await scryptKey(bytes, made.salt, made.work, keyLength),
    };
  } finally {
    bytes.fill(0);
  }
}

/** Another hold of the same key, to be wiped on its own. */
export function copiedKey(key: PlanKey): PlanKey {
  return { ...key, root: Buffer.from(key.root) };
}

/** Overwrites a key in memory. */
export function wipeKey(key: PlanKey | null): void {
  key?.root.fill(0);
}

/** A plan as the bytes of its file. Every save has a key and a nonce of its own. Null where the plan is too large. */
export function sealPlan(plan: Plan, key: PlanKey, format: PlanFormat): Uint8Array | null {
  const content = contentOf(plan, format);
  if (content === null) return null;
  const { work, salt } = key;
  const [saveSalt, nonce] = [randomBytes(saltLength), randomBytes(nonceLength)];
  const additional = formatHeader({ work, salt, saveSalt, nonce });
  const contentKey = expandedKey(key.root, saveSalt, purpose, keyLength);
  const { ciphertext, tag } = encrypted({ key: contentKey, nonce, additional }, content);
  contentKey.fill(0);
  content.fill(0);
  return formatPlanFile(additional, ciphertext, tag);
}

export interface OpenedPlan {
  readonly plan: Plan;
  readonly key: PlanKey;
  readonly digest: string;
}

/** Opens the bytes of a plan's file whole or not at all. `wrong-passphrase` where they are whole but the key is another. */
export async function openSealedPlan(
  bytes: Uint8Array,
  passphrase: string,
  format: PlanFormat,
): Promise<Result<OpenedPlan, PlanFileProblem | 'wrong-passphrase'>> {
  const read = readPlanFile(bytes, format);
  if (!read.ok) return read;
  const key = await planKey(passphrase, read.value);
  const plan = planWith(key, read.value);
  if (typeof plan !== 'string') return success({ plan, key, digest: read.value.digest });
  wipeKey(key);
  return failed(plan);
}

function planWith(key: PlanKey, envelope: PlanEnvelope): Plan | 'wrong-passphrase' | 'newer' | 'damaged' {
  const { headerBytes, saveSalt, nonce } = envelope;
  const contentKey = expandedKey(key.root, saveSalt, purpose, keyLength);
  const content = decrypted({ key: contentKey, nonce, additional: headerBytes }, envelope);
  contentKey.fill(0);
  if (content === null) return 'wrong-passphrase';
  const plan = planIn(content);
  content.fill(0);
  return plan;
}
