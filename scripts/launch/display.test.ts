import { expect, it } from 'vitest';

import { hasDisplay, onVirtualDisplay } from './display.mjs';

it.each([
  { platform: 'linux', environment: {}, isThere: false },
  { platform: 'linux', environment: { DISPLAY: '' }, isThere: false },
  { platform: 'linux', environment: { DISPLAY: ':0' }, isThere: true },
  { platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' }, isThere: true },
  { platform: 'win32', environment: {}, isThere: true },
  { platform: 'darwin', environment: {}, isThere: true },
] as const)('on $platform with $environment there is a display: $isThere', ({ platform, environment, isThere }) => {
  expect(hasDisplay(platform, environment)).toBe(isThere);
});

it('passes every argument on as it is, spaces too', () => {
  const command = onVirtualDisplay({ program: 'electron', commandArguments: ['--out', 'my papers'] });

  expect(command.program).toBe('xvfb-run');
  expect(command.commandArguments.slice(-3)).toEqual(['electron', '--out', 'my papers']);
});
