import { expect, it } from 'vitest';

import { callerFolder, electronCommand, hasDisplay, onVirtualDisplay } from './display.mjs';

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

it('switches the sandbox off for root only', () => {
  const asRoot = electronCommand('electron', 'folder', ['--kit'], 0);
  const asUser = electronCommand('electron', 'folder', ['--kit'], 1000);
  const onWindows = electronCommand('electron', 'folder', [], undefined);

  expect(asRoot.commandArguments).toEqual(['--no-sandbox', 'folder', '--kit']);
  expect(asUser.commandArguments).toEqual(['folder', '--kit']);
  expect(onWindows.commandArguments).toEqual(['folder']);
});

it('passes every argument on as it is, spaces too', () => {
  const command = onVirtualDisplay({ program: 'electron', commandArguments: ['--out', 'my papers'] });

  expect(command.program).toBe('xvfb-run');
  expect(command.commandArguments.slice(-3)).toEqual(['electron', '--out', 'my papers']);
});

it('takes relative paths from where the user called npm, and else from where we are', () => {
  const fromNpm = callerFolder({ npm_lifecycle_event: 'kit', INIT_CWD: '/home/user' }, '/repository');
  const fromTests = callerFolder({ npm_lifecycle_event: 'test', INIT_CWD: '/repository' }, '/tmp/test');
  const byHand = callerFolder({}, '/somewhere');

  expect([fromNpm, fromTests, byHand]).toEqual(['/home/user', '/tmp/test', '/somewhere']);
});
