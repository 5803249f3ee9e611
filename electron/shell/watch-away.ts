/** Why nobody may be at the screen any more. */
export type AwayReason = 'lock' | 'suspend';

/** Tells a listener each time that the screen is locked or the machine goes to sleep. */
export type WatchAway = (listener: (reason: AwayReason) => void) => void;

/** The part of Electron's `powerMonitor` that is needed. */
interface SystemWatch {
  on(event: 'lock-screen' | 'suspend', listener: () => void): unknown;
  getSystemIdleState(idleThreshold: number): string;
}

/** Linux has no event for a locked screen, so it is asked for. */
const askEveryMs = 5000;
/** Only `locked` counts, so any number will do. */
const idleThresholdSeconds = 3600;

/** Watches the system's lock and sleep. `powerMonitor` may be used from `ready` on. */
export function watchAway(parts: {
  readonly powerMonitor: SystemWatch;
  readonly platform: NodeJS.Platform;
}): WatchAway {
  const { powerMonitor, platform } = parts;
  return (listener) => {
    powerMonitor.on('suspend', () => listener('suspend'));
    if (platform === 'linux') askForLock(powerMonitor, () => listener('lock'));
    else powerMonitor.on('lock-screen', () => listener('lock'));
  };
}

function askForLock(powerMonitor: SystemWatch, onLock: () => void): void {
  let wasLocked = false;
  const timer = setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(idleThresholdSeconds) === 'locked';
    if (isLocked && !wasLocked) onLock();
    wasLocked = isLocked;
  }, askEveryMs);
  timer.unref();
}
