import { formatPhone, isPhoneUsual } from './format-phone';

/** Short and service numbers, which are not surely reached by their international form. */
const domesticOnly = /^(?:[1-9]|0[1235678]00|060[16])/;

/**
 * The number as a `tel:` address that a phone calls when it is read from a code (RFC 3966): international where that is
 * sure to work, so that a foreign phone calls the same place. Null where the form is not one that can be called.
 */
export function phoneUri(text: string): string | null {
  if (!isPhoneUsual(text)) return null;
  const digits = formatPhone(text).replaceAll(/\(0\)|[^\d+]/g, '');
  const isNational = !digits.startsWith('+') && !digits.startsWith('00') && !domesticOnly.test(digits);
  return `tel:${isNational ? `+358${digits.slice(1)}` : digits}`;
}
