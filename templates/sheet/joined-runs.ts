import type { Run, Runs } from './nodes';

function isAlike(first: Run, second: Run): boolean {
  return JSON.stringify({ ...first, text: '' }) === JSON.stringify({ ...second, text: '' });
}

/**
 * Texts one after another with a separator between them, each in its own language; null where there are none. What is
 * of one language becomes one stretch, separators included.
 */
export function joinedRuns(parts: readonly Runs[], separator: string): Runs | null {
  const joined: Run[] = [];
  for (const part of parts) {
    const [first, ...rest] = part;
    const last = joined.at(-1);
    if (!first) continue;
    if (!last) joined.push(...part);
    else if (isAlike(last, first))
      joined.splice(-1, 1, { ...last, text: `${last.text}${separator}${first.text}` }, ...rest);
    else joined.push({ text: separator }, ...part);
  }
  return joined.length > 0 ? joined : null;
}
