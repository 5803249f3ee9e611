const WINDOW_MS = 5 * 60_000;
const MOST_RELOADS = 3;

/** Says whether a page that died may be loaded again: at most 3 times in 5 minutes, or a broken page would loop for ever. */
export function createRestartAllowance(now: () => number): () => boolean {
  let reloads: readonly number[] = [];
  return () => {
    const recent = reloads.filter((at) => now() - at < WINDOW_MS);
    const isAllowed = recent.length < MOST_RELOADS;
    reloads = isAllowed ? [...recent, now()] : recent;
    return isAllowed;
  };
}
