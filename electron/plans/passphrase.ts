import { failure, type Failure } from '../../templates/messages/failure';

/** Fewer letters than this can be guessed from a stolen file, however slow each guess is made. */
const fewestLetters = 12;

/** So that `aaaaaaaaaaaa` and `abcabcabcabc` do not pass. */
const fewestDifferentLetters = 5;

/** Why a passphrase may not guard a plan; null where it may. Spaces at its ends do not count. */
export function passphraseProblem(passphrase: string): Failure | null {
  const letters = [...passphrase.normalize('NFC').trim()];
  const isLong = letters.length >= fewestLetters;
  const isVaried = new Set(letters).size >= fewestDifferentLetters;
  return isLong && isVaried ? null : failure('plan-passphrase-weak', { fewest: String(fewestLetters) });
}
