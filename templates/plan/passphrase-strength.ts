/** How hard a passphrase is to guess, in words; the main process refuses one that is `weak`. */
export type PassphraseStrength = 'empty' | 'weak' | 'fair' | 'strong';

/** Fewer letters than this can be guessed from a stolen file, however slow each guess is made. */
export const fewestPassphraseLetters = 12;
const fewestDifferentLetters = 5;

/** A rough measure for people: long sentences of many words are strong, one word with signs is not. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const letters = [...passphrase.normalize('NFC').trim()];
  if (letters.length === 0) return 'empty';
  const different = new Set(letters).size;
  if (letters.length < fewestPassphraseLetters || different < fewestDifferentLetters) return 'weak';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 3),
  );
  const isLong = letters.length >= 20 && different >= 9;
  return isLong && (words.size >= 4 || letters.length >= 28) ? 'strong' : 'fair';
}
