/** A thing that is made when it is first asked for, and once: nothing heavy runs before the window can be used. */
export interface Lazy<Value> {
  (): Promise<Value>;
  /** The thing, or null where nobody has asked for it yet. */
  readonly made: () => Promise<Value> | null;
}

/** Gives a thing that is made by the first call. */
export function lazy<Value>(make: () => Promise<Value>): Lazy<Value> {
  let value: Promise<Value> | null = null;
  return Object.assign(() => (value ??= make()), { made: () => value });
}
