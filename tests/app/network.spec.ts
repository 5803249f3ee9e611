import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { electronExecutable } from './launch';

test.skip(process.platform !== 'linux', 'Network namespaces are a thing of Linux.');

/**
 * A machine that looks connected: an address, a way out with a neighbour that never answers, and the name servers of the
 * real one. IPv6 is off on the interface, as the kernel itself would announce itself there.
 */
const network = [
  'ip link set lo up',
  'ip link add out type veth peer name nowhere',
  'echo 1 > /proc/sys/net/ipv6/conf/out/disable_ipv6',
  'echo 1 > /proc/sys/net/ipv6/conf/nowhere/disable_ipv6',
  'ip addr add 192.0.2.2/24 dev out',
  'ip link set out up',
  'ip link set nowhere up',
  'ip route add default via 192.0.2.1',
  'ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev out nud permanent',
].join(' && ');

test('not one packet leaves while the app works, whatever its page tries', async () => {
  test.setTimeout(120_000);
  const drive = fileURLToPath(new URL('network/drive.ts', import.meta.url));
  const namespace = process.getuid?.() === 0 ? ['--net'] : ['--net', '--map-root-user'];

  const { stdout } = await promisify(execFile)(
    'unshare',
    [...namespace, 'sh', '-c', `${network} && exec "$0" --import tsx "$1"`, process.execPath, drive],
    { env: { ...process.env, HERATE_ELECTRON: await electronExecutable() } },
  );

  const counts: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect(counts).toEqual({ work: [true, true, true, true], beforeWork: 0, afterWork: 0, afterOne: 1 });
});
