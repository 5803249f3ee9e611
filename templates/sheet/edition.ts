import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sheet } from './nodes';

/** Crockford's digits: no I, L, O or U, so that a code read aloud or from a worn paper is not mistaken. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What the edition is taken of: everything the paper says and how it is laid out, without its date and footers. */
export type SheetBody = Omit<Sheet, 'edition' | 'footer' | 'date'>;

/** Stands where the edition is yet to be taken: no edition looks so, and nothing is printed with it. */
export const pendingEdition = '------';

/** The pages without their own footers, in which the edition itself and the date stand. */
function withoutFooters(body: SheetBody): SheetBody {
  return { ...body, pages: body.pages.map(({ footer, ...page }) => page) };
}

/**
 * The edition code (painos) of a sheet: six characters, 30 bits, of what it says for one unit, material, variant and
 * language (`design.md` 4.15). The same words give the same code on any machine and any day.
 */
export function editionOf(body: SheetBody): string {
  const hash = sha256(utf8ToBytes(JSON.stringify(withoutFooters(body))));
  let bits = 0n;
  for (const byte of hash.slice(0, 4)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 6 }, (_, index) => digits[Number((bits >> BigInt(27 - index * 5)) & 31n)]).join('');
}
