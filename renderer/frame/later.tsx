import { startTransition, useEffect, useState, type ComponentType } from 'react';

/** A part of the window that is fetched only once the first screen stands. */
export interface Later<Props> {
  readonly Part: ComponentType<Props>;
  /** Fetches the part before it is wanted, so that it then shows at once. */
  readonly fetchAhead: () => Promise<void>;
}

/**
 * Makes a part that is fetched when it is first shown or ahead of that. React's own `lazy` shows a gap of up to 300 ms
 * even when the part is there already, as the window's state is read without transitions; this one shows it in the same
 * frame.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let known: ComponentType<Props> | null = null;
  let fetching: Promise<void> | null = null;
  const fetchAhead = (): Promise<void> => {
    fetching ??= load().then((loaded) => {
      known = loaded;
    });
    return fetching;
  };
  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => known);
    useEffect(() => {
      if (Loaded === null)
        void fetchAhead().then(() => {
          startTransition(() => {
            setLoaded(() => known);
          });
        });
    }, [Loaded]);
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { Part, fetchAhead };
}
