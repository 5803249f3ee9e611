import type { Patch } from './patch';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A key as a part of a path (RFC 6901). */
function pathPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function differenceOfRecords(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: string,
): readonly Patch[] {
  const removed = Object.keys(before)
    .filter((key) => after[key] === undefined && before[key] !== undefined)
    .map((key): Patch => ({ op: 'remove', path: `${path}/${pathPart(key)}` }));
  const others = Object.keys(after).flatMap((key): readonly Patch[] => {
    const place = `${path}/${pathPart(key)}`;
    if (after[key] === undefined) return [];
    return before[key] === undefined
      ? [{ op: 'add', path: place, value: after[key] }]
      : difference(before[key], after[key], place);
  });
  return [...removed, ...others];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || difference(one, other).length === 0;
}

/** How many elements at the start, and after those at the end, are the same in both lists. */
function sharedEnds(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  return { start, end };
}

function differenceOfLists(before: readonly unknown[], after: readonly unknown[], path: string): readonly Patch[] {
  const { start, end } = sharedEnds(before, after);
  const [old, next] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const paired = Math.min(old.length, next.length);
  const changed = Array.from({ length: paired }, (_, index) =>
    difference(old[index], next[index], `${path}/${String(start + index)}`),
  );
  const removed = old
    .slice(paired)
    .map((_, index): Patch => ({ op: 'remove', path: `${path}/${String(start + old.length - 1 - index)}` }));
  const added = next
    .slice(paired)
    .map((value, index): Patch => ({ op: 'add', path: `${path}/${String(start + paired + index)}`, value }));
  return [...changed.flat(), ...removed, ...added];
}

/**
 * What leads from one document to the other, as patches of RFC 6902. Linear in what the two do not share, which the
 * libraries for this are not: their lists are compared each element with each, a second for a large layer, and this runs
 * at every keystroke.
 */
export function difference(before: unknown, after: unknown, path = ''): readonly Patch[] {
  if (before === after) return [];
  if (isList(before) && isList(after)) return differenceOfLists(before, after, path);
  if (isRecord(before) && isRecord(after)) return differenceOfRecords(before, after, path);
  return [{ op: 'replace', path, value: after }];
}
