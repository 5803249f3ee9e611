import { expect, it } from 'vitest';

import { callerFolder, electronCommand } from './electron-command.mjs';

it('switches the sandbox off for root only', () => {
  const asRoot = electronCommand('electron', 'folder', ['--kit'], 0);
  const asUser = electronCommand('electron', 'folder', ['--kit'], 1000);
  const onWindows = electronCommand('electron', 'folder', [], undefined);

  expect(asRoot.commandArguments).toEqual(['--no-sandbox', 'folder', '--kit']);
  expect(asUser.commandArguments).toEqual(['folder', '--kit']);
  expect(onWindows.commandArguments).toEqual(['folder']);
});

it('takes relative paths from where the user called npm, and else from where we are', () => {
  const fromNpm = callerFolder({ npm_lifecycle_event: 'kit', INIT_CWD: '/home/user' }, '/repository');
  const fromTests = callerFolder({ npm_lifecycle_event: 'test', INIT_CWD: '/repository' }, '/tmp/test');
  const byHand = callerFolder({}, '/somewhere');

  expect([fromNpm, fromTests, byHand]).toEqual(['/home/user', '/tmp/test', '/somewhere']);
});
