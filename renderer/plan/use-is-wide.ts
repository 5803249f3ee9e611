import { useSyncExternalStore } from 'react';

/** From this width on the paper stands beside what is filled. */
const wide = '(width >= 1600px)';

function follow(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

/** Whether the window has room for the paper beside the fields. */
export function useIsWide(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(wide).matches);
}
