import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, untilGuideHasUnit, type RunningApp } from '../launch';

/**
 * Runs inside a network namespace of its own, whose one way out, the interface `out`, leads nowhere and counts. Works with
 * the app, lets its page try all ways to the network, and says how many packets went out; at last it sends one itself,
 * to show that it would have been counted.
 */
async function drive(): Promise<void> {
  const app = await launchApp();
  const beforeWork = packetsOut();
  const work = await workWith(app);
  await tryToGetOut(app);
  // Chromium's background services begin some seconds after the start.
  await new Promise((resolve) => setTimeout(resolve, 8000));
  await app.close();
  const afterWork = packetsOut();
  await sendOne();
  process.stdout.write(`${JSON.stringify({ work, beforeWork, afterWork, afterOne: packetsOut() })}\n`);
}

/** Packets that have left through `out` since it was made: with the app's start, as nothing else runs here. */
function packetsOut(): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((text) => text.trim().startsWith('out:'));
  return Number(line?.trim().split(/\s+/)[10]);
}

async function workWith(app: RunningApp): Promise<unknown> {
  const target = join(app.dataFolder, 'paper');
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const proposal = String(Reflect.get(Object(given.at(-1)), 'defaultPath'));
      return Promise.resolve({ canceled: false, filePath: `${path}${proposal.slice(proposal.lastIndexOf('.'))}` });
    };
  }, target);
  await untilGuideHasUnit(app.window);
  return app.window.evaluate(async () => {
    const request = { materialId: 'trigger-tool', variant: null, language: 'fi', beside: null, instead: null } as const;
    const answers = [
      await window.herate.createUnit({ from: 'example' }),
      await window.herate.checkPaper(request),
      await window.herate.makePdf(request),
      await window.herate.makeDocx(request),
    ];
    return answers.map(({ ok }) => ok);
  });
}

async function tryToGetOut(app: RunningApp): Promise<void> {
  await app.window.evaluate(async () => {
    const link = document.createElement('link');
    link.rel = 'dns-prefetch';
    link.href = 'https://prefetch.example.com';
    document.head.append(link);
    const connect = document.createElement('link');
    connect.rel = 'preconnect';
    connect.href = 'https://198.51.100.7';
    document.head.append(connect);
    new Image().src = 'https://198.51.100.7/x.png';
    navigator.sendBeacon('https://198.51.100.7/', 'x');
    window.open('https://198.51.100.7/');
    await fetch('https://198.51.100.7/').catch(() => undefined);
    const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:198.51.100.7:3478' }] });
    call.createDataChannel('x');
    await call.setLocalDescription(await call.createOffer());
  });
  await app.electron.evaluate(async ({ session, net }) => {
    await session
      .fromPartition('herate')
      .fetch('http://198.51.100.7/')
      .catch(() => undefined);
    await session.defaultSession.fetch('https://example.com/').catch(() => undefined);
    await net.fetch('http://198.51.100.7/').catch(() => undefined);
  });
}

function sendOne(): Promise<void> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.send('x', 9, '198.51.100.7', () => {
      socket.close(() => {
        resolve();
      });
    });
  });
}

await drive();
