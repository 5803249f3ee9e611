import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAway, type AwayReason } from './watch-away';

/** A system whose events and whose lock a test turns. */
class PlayedSystem extends EventEmitter {
  state = 'active';
  getSystemIdleState(): string {
    return this.state;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watched(platform: NodeJS.Platform) {
  const system = new PlayedSystem();
  const heard: AwayReason[] = [];
  watchAway({ powerMonitor: system, platform })((reason) => heard.push(reason));
  return { system, heard };
}

describe('whether somebody is at the screen', () => {
  it.each(['win32', 'darwin'] as const)('is told by the system on %s', (platform) => {
    const { system, heard } = watched(platform);

    system.emit('lock-screen');
    system.emit('suspend');

    expect(heard).toEqual(['lock', 'suspend']);
  });

  it('is asked for on Linux, and each lock told once', () => {
    const { system, heard } = watched('linux');
    vi.advanceTimersByTime(20_000);
    expect(heard).toEqual([]);

    for (const state of ['locked', 'active', 'idle', 'locked']) {
      system.state = state;
      vi.advanceTimersByTime(10_000);
    }
    system.emit('suspend');

    expect(heard).toEqual(['lock', 'lock', 'suspend']);
  });
});
