import type { Address } from '../model/unit';
import { noBreakSpace, unbroken } from './no-break';

/** The address as the post writes it: `Valtatie 15, 99100 KITTILÄ`. Missing parts are left out; empty if all are. */
export function formatAddress(address: Address): string {
  const street = address.street
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/ (?=\d\S*$)/, noBreakSpace);
  const town = unbroken(`${address.postalCode} ${address.town}`).toLocaleUpperCase('fi');
  return [street, town].filter((part) => part !== '').join(', ');
}
