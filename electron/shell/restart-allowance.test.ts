import { describe, expect, it } from 'vitest';
import { createRestartAllowance } from './restart-allowance';

describe('createRestartAllowance', () => {
  it('allows three reloads in five minutes and no fourth', () => {
    const mayReload = createRestartAllowance(() => 0);

    const answers = [mayReload(), mayReload(), mayReload(), mayReload(), mayReload()];

    expect(answers).toEqual([true, true, true, false, false]);
  });

  it('allows again when five minutes have passed since the first', () => {
    let now = 0;
    const mayReload = createRestartAllowance(() => now);
    const before = [mayReload(), mayReload(), mayReload()];

    now = 5 * 60_000;

    expect([...before, mayReload()]).toEqual([true, true, true, true]);
  });
});
