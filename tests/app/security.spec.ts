import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../electron/shell/content-security-policy';
import { launchApp, type RunningApp } from './launch';

let app: RunningApp;
const complaints: string[] = [];

test.beforeAll(async () => {
  app = await launchApp();
  app.window.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

test.afterAll(async () => {
  await app.close();
});

function logText(): Promise<string> {
  return app.electron
    .evaluate(({ app: electronApp }) => electronApp.getPath('userData'))
    .then((profile) => readFile(join(profile, 'log', 'herate.log'), 'utf8'));
}

/** The answer to an address as the app's own session gives it, with no page in between. */
function answerTo(address: string): Promise<{ readonly status: number; readonly headers: Record<string, string> }> {
  return app.electron.evaluate(async ({ session }, url) => {
    const response = await session.fromPartition('herate').fetch(url);
    return { status: response.status, headers: Object.fromEntries(response.headers.entries()) };
  }, address);
}

/** Those that Electron tells of a living page; that each window is opened with the whole table, a unit test shows. */
const telling = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  disableDialogs: true,
};

test.describe('windows', () => {
  test('have the preferences of the table, those of the press too', async () => {
    await expect
      .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBeGreaterThan(1);

    const all = await app.electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents): unknown => {
        // Not in the type file, but it is what Electron's own tests ask.
        const asked: object = contents;
        const ask: unknown = Reflect.get(asked, 'getLastWebPreferences');
        return typeof ask === 'function' ? Reflect.apply(ask, asked, []) : null;
      }),
    );

    for (const preferences of all) expect(preferences).toMatchObject(telling);
  });

  test('open no developer tools', async () => {
    const isOpen = await app.electron.evaluate(async ({ webContents }) => {
      const all = webContents.getAllWebContents();
      for (const contents of all) contents.openDevTools();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return all.some((contents) => contents.isDevToolsOpened());
    });

    expect(isOpen).toBe(false);
  });

  test('have no menu, and Chromium runs with our switches', async () => {
    const menu = await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu());
    const switches = await app.electron.evaluate(({ app: electronApp }) =>
      ['disable-background-networking', 'disable-component-update', 'disable-sync', 'no-proxy-server'].filter(
        (name) => !electronApp.commandLine.hasSwitch(name),
      ),
    );
    const resolver = await app.electron.evaluate(({ app: electronApp }) =>
      electronApp.commandLine.getSwitchValue('host-resolver-rules'),
    );

    expect(menu).toBeNull();
    expect(switches).toEqual([]);
    expect(resolver).toBe('MAP * ~NOTFOUND');
  });

  test('say nothing about the content security policy when they load', async () => {
    await app.window.reload();
    await app.window.waitForLoadState('load');

    expect(complaints.filter((text) => /Content Security Policy|Trusted/.test(text))).toEqual([]);
  });
});

test.describe('the scheme', () => {
  const attacks = [
    'app://bundle/../package.json',
    'app://bundle/%2e%2e%2fpackage.json',
    'app://bundle/%2e%2e/%2e%2e/package.json',
    'app://bundle/..%5c..%5cpackage.json',
    'app://bundle/..\\package.json',
    'app://bundle/%252e%252e%252fpackage.json',
    'app://bundle/index.html%00.png',
    'app://bundle//etc/passwd',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/nothing.html',
    'app://bundle/',
  ];

  test('serves the page with its policy', async () => {
    const { status, headers } = await answerTo('app://bundle/index.html');

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  for (const address of attacks) {
    test(`refuses ${address}, with the policy`, async () => {
      const { status, headers } = await answerTo(address);

      expect(status).toBe(404);
      expect(headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      });
    });
  }

  test('serves no other host', async () => {
    const { status, headers } = await answerTo('app://other/index.html');

    expect(status).toBe(404);
    expect(headers).toMatchObject({ 'content-security-policy': contentSecurityPolicy });
  });
});

test.describe('denied and logged', () => {
  test('going elsewhere', async () => {
    for (const address of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://bundle/press.html',
      'data:text/html,x',
    ]) {
      await app.window.evaluate((where) => {
        window.location.href = where;
      }, address);
    }
    await app.window.waitForTimeout(300);

    expect(app.window.url()).toBe('app://bundle/index.html');
    expect(await logText()).toContain('navigation-denied');
  });

  test('opening a window', async () => {
    const before = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

    const opened = await app.window.evaluate(() =>
      ['https://example.com', 'app://bundle/index.html', 'about:blank'].map((address) => window.open(address)),
    );

    const after = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(opened).toEqual([null, null, null]);
    expect(after).toBe(before);
    expect(await logText()).toContain('window-denied');
  });

  test('downloading', async () => {
    await app.window.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
    });

    await expect.poll(logText).toContain('download-denied');
  });

  test('the screen, the camera, the place, devices, the clipboard and messages', async () => {
    const outcomes = await app.window.evaluate(async () => {
      const said = (attempt: () => Promise<unknown>): Promise<string> =>
        attempt().then(
          () => 'allowed',
          () => 'refused',
        );
      return {
        screen: await said(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
        camera: await said(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
        place: await said(
          () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
        clipboard: await said(() => navigator.clipboard.readText()),
        messages: await Notification.requestPermission(),
        fonts: (await navigator.permissions.query({ name: 'notifications' })).state,
        midi: await said(() => navigator.requestMIDIAccess()),
      };
    });

    expect(outcomes).toEqual({
      screen: 'refused',
      camera: 'refused',
      place: 'refused',
      clipboard: 'refused',
      messages: 'denied',
      fonts: 'denied',
      midi: 'refused',
    });
    expect(await logText()).toContain('permission-denied');
  });

  test('a request of the session itself', async () => {
    await expect(answerTo('https://example.com/')).rejects.toThrow();
    await expect(answerTo('http://127.0.0.1:1/')).rejects.toThrow();
    expect(await logText()).toContain('request-denied');
  });

  test('all that in every other session too', async () => {
    const isRefused = await app.electron.evaluate(async ({ session }) => {
      const other = session.fromPartition('another');
      return other.fetch('https://example.com').then(
        () => false,
        () => true,
      );
    });

    expect(isRefused).toBe(true);
  });
});
