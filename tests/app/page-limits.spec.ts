import { expect, test } from '@playwright/test';
import { channelNames } from '../../electron/bridge/channel-names';
import { launchApp, type RunningApp } from './launch';

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
});

test.afterAll(async () => {
  await app.close();
});

test.describe('a page', () => {
  test('has nothing of Node and exactly our bridge', async () => {
    const found = await app.window.evaluate(() =>
      ['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'electron'].filter(
        (name) => name in window,
      ),
    );
    const keys = await app.window.evaluate(() => Object.keys(window.herate));

    expect(found).toEqual([]);
    expect(keys.toSorted()).toEqual([...Object.keys(channelNames), 'onEvent'].toSorted());
  });

  test('cannot change its bridge', async () => {
    const isChanged = await app.window.evaluate(() => {
      try {
        Object.assign(window.herate, { readWorkspace: () => 'mine' });
      } catch {
        return false;
      }
      return String(window.herate.readWorkspace).includes('mine');
    });

    expect(isChanged).toBe(false);
  });

  test('runs no inline script', async () => {
    const outcome = await app.window.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      const script = document.createElement('script');
      try {
        script.append('window.name = "inline"');
        document.body.append(script);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
      return { directive: await violation, name: window.name };
    });

    expect(outcome.directive).toMatch(/^(?:script-src|require-trusted-types-for)/);
    expect(outcome.name).toBe('');
  });

  test('runs no address that is a script', async () => {
    const outcome = await app.window.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      const link = document.createElement('a');
      link.href = 'javascript:window.name = "address"';
      document.body.append(link);
      link.click();
      return { directive: await violation, name: window.name };
    });

    expect(outcome.directive).toMatch(/^script-src/);
    expect(outcome.name).toBe('');
  });

  for (const [what, name, text] of [
    ['eval', 'eval', 'window.name = "text"'],
    ['a function from text', 'Function', 'window.name = "text"'],
    ['a timer with text', 'setTimeout', 'window.name = "text"'],
    ['markup from text', 'innerHTML', '<img src="x">'],
    ['a parsed document', 'DOMParser', '<b>x</b>'],
  ] as const) {
    test(`does not run ${what}`, async () => {
      // Inside a timer: what Playwright itself evaluates may use eval.
      const outcome = await app.window.evaluate(
        (attempt) =>
          new Promise<string>((resolve) => {
            const run = (): void => {
              if (attempt.name === 'innerHTML') document.body.innerHTML = attempt.text;
              else if (attempt.name === 'DOMParser') new DOMParser().parseFromString(attempt.text, 'text/html');
              else {
                const found: unknown = Reflect.get(window, attempt.name);
                if (typeof found === 'function') Reflect.apply(found, window, [attempt.text]);
              }
            };
            setTimeout(() => {
              try {
                run();
                resolve('ran');
              } catch (error) {
                resolve(error instanceof Error ? error.name : 'unknown');
              }
            }, 0);
          }),
        { name, text },
      );

      expect(outcome).toMatch(/^(?:EvalError|TypeError)$/);
      expect(await app.window.evaluate(() => window.name)).toBe('');
    });
  }

  test('may clear a node with the empty string, as React Aria does', async () => {
    const text = await app.window.evaluate(() => {
      const node = document.createElement('p');
      node.textContent = 'full';
      node.innerHTML = '';
      return node.textContent;
    });

    expect(text).toBe('');
  });

  test('shows pictures that it has drawn and none from elsewhere', async () => {
    const shown = await app.window.evaluate(async () => {
      const load = (source: string): Promise<boolean> =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve(true);
          picture.onerror = () => resolve(false);
          picture.src = source;
        });
      const drawn = new OffscreenCanvas(2, 2);
      drawn.getContext('2d');
      const blob = URL.createObjectURL(await drawn.convertToBlob());
      const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
      return {
        blob: await load(blob),
        data: await load(dot),
        web: await load('https://example.com/x.png'),
        file: await load('file:///etc/passwd'),
      };
    });

    expect(shown).toEqual({ blob: true, data: true, web: false, file: false });
  });

  test('reaches nothing by fetch, socket, beacon, worker or frame', async () => {
    const outcomes = await app.window.evaluate(async () => {
      const said = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return 'allowed';
        } catch (error) {
          return error instanceof Error ? 'refused' : 'unknown';
        }
      };
      const socket = (): Promise<void> =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket('ws://127.0.0.1:1');
          opened.onopen = () => resolve();
          opened.onerror = () => reject(new Error('refused'));
        });
      const worker = (): Promise<void> =>
        new Promise((resolve, reject) => {
          const made = new Worker('app://bundle/index.html');
          made.onmessage = () => resolve();
          made.onerror = () => reject(new Error('refused'));
        });
      return {
        fetch: await said(() => fetch('https://example.com')),
        own: await said(() => fetch('app://bundle/index.html')),
        socket: await said(socket),
        worker: await said(worker),
        beacon: navigator.sendBeacon('https://example.com', 'x'),
      };
    });

    expect(outcomes).toMatchObject({ fetch: 'refused', own: 'refused', socket: 'refused', worker: 'refused' });
  });

  test('holds no foreign frame', async () => {
    const frames = await app.window.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://bundle/index.html';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      // An error page of Chromium's own stands in it, of another origin than ours: looking in is refused.
      const seen = ((): string => {
        try {
          return frame.contentDocument?.body.textContent ?? 'nothing';
        } catch {
          return 'nothing';
        }
      })();
      frame.remove();
      return seen;
    });

    expect(frames).toBe('nothing');
  });
});
