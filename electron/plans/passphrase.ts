import { failure, type Failure } from '../../templates/messages/failure';
import { fewestPassphraseLetters, passphraseStrength } from '../../templates/plan/passphrase-strength';

/** Why a passphrase may not guard a plan; null where it may. The window shows the same measure, but need not be believed. */
export function passphraseProblem(passphrase: string): Failure | null {
  const strength = passphraseStrength(passphrase);
  const isRefused = strength === 'empty' || strength === 'weak';
  return isRefused ? failure('plan-passphrase-weak', { fewest: String(fewestPassphraseLetters) }) : null;
}
