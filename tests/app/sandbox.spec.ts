import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { appFolder, electronExecutable, launchApp, untilGuideHasUnit } from './launch';

/** `nobody`: a user without rights that every Linux has. */
const userId = 65_534;

let folder = '';

test.skip(process.platform !== 'linux', 'The sandbox is looked at through /proc.');

test.afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Copies of Electron and the app that another user can read, as root's own home is closed to them. */
function copyForOthers(electron: string): { readonly electron: string; readonly app: string } {
  const runtime = join(folder, 'electron');
  const app = join(folder, 'app');
  cpSync(dirname(electron), runtime, { recursive: true });
  mkdirSync(app);
  for (const part of ['out', 'package.json']) cpSync(join(appFolder(), part), join(app, part), { recursive: true });
  return { electron: join(runtime, basename(electron)), app };
}

/** A program that starts Electron as a user without rights and with the sandbox: the app folder is the copy. */
function startAsNobody(electron: string): string {
  const script = join(folder, 'electron-as-nobody');
  writeFileSync(
    script,
    `#!/bin/sh\nexec setpriv --reuid=${String(userId)} --regid=${String(userId)} --clear-groups "${electron}" "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}

/** A folder of the user's own, with the key to the screen in it. */
function homeOf(user: number): string {
  const home = join(folder, 'home');
  mkdirSync(home);
  const key = process.env['XAUTHORITY'];
  if (key !== undefined) cpSync(key, join(home, 'xauthority'));
  execFileSync('chown', ['-R', `${String(user)}:${String(user)}`, home]);
  chownSync(home, user, user);
  return home;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly type: string;
  readonly status: string;
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const type = /--type=([a-z-]+)/.exec(readFileSync(`/proc/${name}/cmdline`, 'utf8'))?.[1] ?? 'main';
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
        return [{ id: Number(name), parent, type, status }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function descendants(all: readonly Process[], ancestor: number): readonly Process[] {
  return all.filter(({ parent }) => parent === ancestor).flatMap((child) => [child, ...descendants(all, child.id)]);
}

test('the app runs for an ordinary user with every page in the real sandbox', async () => {
  const isRoot = process.getuid?.() === 0;
  folder = mkdtempSync(join(tmpdir(), 'herate-sandbox-'));
  chmodSync(folder, 0o755);
  const copied = isRoot ? copyForOthers(await electronExecutable()) : undefined;
  const home = copied === undefined ? undefined : homeOf(userId);
  const app = await launchApp(
    copied === undefined || home === undefined
      ? {}
      : {
          executable: startAsNobody(copied.electron),
          appFolder: copied.app,
          dataFolder: join(home, 'data'),
          configFolder: join(home, 'config'),
          env: { HOME: home, XAUTHORITY: join(home, 'xauthority') },
        },
  );

  const mainId = await app.electron.evaluate(() => process.pid);
  const argumentsOfMain = await app.electron.evaluate(() => process.argv.join(' '));
  await untilGuideHasUnit(app.window);
  const report = await app.window.evaluate(async () => {
    await window.herate.createUnit({ from: 'example' });
    return window.herate.checkPaper({
      materialId: 'trigger-tool',
      variant: null,
      language: 'fi',
      beside: null,
      instead: null,
    });
  });
  const pages = descendants(processes(), mainId).filter(({ type }) => type === 'renderer');
  const mainStatus = readFileSync(`/proc/${String(mainId)}/status`, 'utf8');

  expect(argumentsOfMain).not.toContain('--no-sandbox');
  expect(mainStatus).not.toMatch(/^Uid:\s+0\s/m);
  expect(report).toMatchObject({ ok: true, value: { pages: 2, tooLong: [] } });
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const { id, status } of pages) {
    // A filter on system calls, no way to gain rights, and a user and network of its own: Chromium's sandbox on Linux.
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    expect(readlinkSync(`/proc/${String(id)}/ns/user`)).not.toBe(readlinkSync(`/proc/${String(mainId)}/ns/user`));
    expect(readlinkSync(`/proc/${String(id)}/ns/net`)).not.toBe(readlinkSync(`/proc/${String(mainId)}/ns/net`));
  }
  await app.close();
});
