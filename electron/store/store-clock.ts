/** Time as the store sees it, handed in so that a test can turn it. */
export interface StoreClock {
  readonly now: () => Date;
  /** Resolves after a pause that something waits for. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Does something later, unless the returned function is called; never keeps the process alive by itself. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/** The machine's own clock. */
export const systemClock: StoreClock = {
  now: () => new Date(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
