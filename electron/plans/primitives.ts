import { createCipheriv, createDecipheriv, hkdfSync, scrypt } from 'node:crypto';

/** How much work one guess of a passphrase costs (RFC 7914, 2): memory is 128 · 2^log2N · r bytes. */
export interface ScryptWork {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

const cipherName = 'aes-256-gcm';

/** A passphrase as a key that is slow to guess: scrypt, RFC 7914. Runs beside the main thread. */
export function scryptKey(passphrase: Uint8Array, salt: Uint8Array, work: ScryptWork, length: number): Promise<Buffer> {
  const { log2N, r, p } = work;
  const cost = 2 ** log2N;
  // What OpenSSL counts, and a little for its own rounding.
  const maxmem = 128 * r * (cost + p + 2) + 1024;
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, length, { cost, blockSize: r, parallelization: p, maxmem }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** A further key from a key: HKDF with SHA-256, RFC 5869. */
export function expandedKey(root: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', root, salt, info, length));
}

/** What one encryption is made with: a key of 32 bytes, a nonce of 12, and bytes that are guarded but not hidden. */
export interface CipherInput {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly additional: Uint8Array;
}

export const tagLength = 16;

/** Hides and guards bytes: AES-256 in Galois/Counter Mode, NIST SP 800-38D. The same key and nonce only once. */
export function encrypted({ key, nonce, additional }: CipherInput, plain: Uint8Array) {
  const cipher = createCipheriv(cipherName, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(additional);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { ciphertext, tag: cipher.getAuthTag() };
}

/** The bytes that were hidden; null where key, nonce, guarded bytes, ciphertext or tag are not those of the encryption. */
export function decrypted(
  { key, nonce, additional }: CipherInput,
  { ciphertext, tag }: { readonly ciphertext: Uint8Array; readonly tag: Uint8Array },
): Buffer | null {
  const decipher = createDecipheriv(cipherName, key, nonce, { authTagLength: tagLength });
  decipher.setAAD(additional);
  decipher.setAuthTag(tag);
  // In this mode nothing is left for `final` to give; it only says whether what was given may be believed.
  const plain = decipher.update(ciphertext);
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return null;
  }
}
