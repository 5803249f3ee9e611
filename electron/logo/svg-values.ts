import type { UnsafeLogoPart } from './logo-refusal';
import { harmlessFunctions } from './svg-vocabulary';

/** As long as the inside of a `url(…)` within a drawing gets. Bounds the search, which is over text of strangers. */
const longestAddress = 300;

const fragmentThenBracket = /^\s*(["']?)#([^"'()\s\\]+)\1\s*\)/;

/** The id that `#id` points to within the drawing, or null for any other address. */
export function fragmentId(address: string): string | null {
  return /^#(\S+)$/.exec(address.trim())?.[1] ?? null;
}

/** The ids of all `url(#…)` in a value or style sheet. */
export function paintedIds(value: string): readonly string[] {
  return [...value.matchAll(/url\(/gi)].flatMap(
    ({ index }) => fragmentThenBracket.exec(insideOf(value, index + 4))?.[2] ?? [],
  );
}

/** What kind of danger an address is that leads out of the drawing. */
export function addressDanger(address: string): UnsafeLogoPart {
  const scheme = address.replace(/[\p{Cc}\s"']/gu, '').toLowerCase();
  if (/^(?:javascript|vbscript):/.test(scheme)) return 'script';
  return scheme.startsWith('data:') ? 'embedded-file' : 'external-reference';
}

/**
 * What is not known to be harmless in a value of a paint attribute, a style attribute or a style sheet; null where all is.
 * Only listed functions pass, `url(…)` only within the drawing, and no backslash, because CSS can spell any name with
 * escapes (`u\72l(…)`).
 */
export function valueDanger(value: string): UnsafeLogoPart | null {
  if (/(?:java|vb)script\s*:/i.test(value)) return 'script';
  if (value.includes('\\')) return 'stylesheet';
  for (const { 0: opening, index } of value.matchAll(/[\w-]{1,40}\(/g)) {
    const danger = functionDanger(opening.slice(0, -1).toLowerCase(), insideOf(value, index + opening.length));
    if (danger !== null) return danger;
  }
  return null;
}

/** The same for a style sheet, where rules with `@` can also fetch other sheets and fonts. */
export function styleDanger(css: string): UnsafeLogoPart | null {
  if (/@(?:import|font-face|namespace)/i.test(css)) return 'external-reference';
  return valueDanger(css) ?? (css.includes('@') ? 'stylesheet' : null);
}

function functionDanger(name: string, inside: string): UnsafeLogoPart | null {
  if (name === 'url') return fragmentThenBracket.test(inside) ? null : addressDanger(inside);
  if (name === 'src' || name === 'image' || name.endsWith('image-set')) return 'external-reference';
  return harmlessFunctions.has(name) ? null : 'stylesheet';
}

function insideOf(value: string, start: number): string {
  return value.slice(start, start + longestAddress);
}
