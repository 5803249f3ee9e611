import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A job as the print server describes it (RFC 8011, 5.3 and 5.2). */
export interface TestJob {
  readonly id: number;
  readonly title: string;
  readonly state: string;
  readonly copies: number;
  readonly sides: string;
  readonly media: string;
  readonly printScaling: string;
}

/** A real CUPS server of our own with one real queue that writes PDF files. */
export interface TestPrinter {
  readonly printerName: string;
  readonly printerLabel: string;
  /** Where CUPS-PDF puts what it printed: `PDF` in the home of the user, as its own settings say. */
  readonly outputFolder: string;
  /** The server's socket: the value of `CUPS_SERVER`, which is set in this process until `stop`. */
  readonly server: string;
  /** All jobs since the start, finished ones too, oldest first. */
  readonly jobs: () => Promise<readonly TestJob[]>;
  /** Lets a held job go to the printer. */
  readonly release: (jobId: number) => Promise<void>;
  /** The file that a job became, as soon as it is printed. Throws when that takes longer than half a minute. */
  readonly printedFile: (jobId: number) => Promise<string>;
  /** Takes the printer away, as when somebody removes it from the system. */
  readonly remove: () => Promise<void>;
  /** Ends the server and removes all that it wrote, also the printed files. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

export interface TestPrinterOptions {
  /** Jobs wait in the queue until `release`, so that a test sees them as they were submitted. */
  readonly holdsJobs?: boolean;
}

const printerName = 'HeratePDF';
const printerLabel = 'Herate koetulostin';

/**
 * Starts a print server for a test, apart from any other on the machine: own settings, own socket, own queue. Nothing of
 * the system's CUPS is read or changed, and several can run at once. Throws where CUPS is missing or the user is not root,
 * as the CUPS-PDF backend runs for root alone.
 */
export async function startTestPrinter({ holdsJobs = false }: TestPrinterOptions = {}): Promise<TestPrinter> {
  if (process.getuid?.() !== 0) throw new Error('The printing tests need root: CUPS-PDF prints for no other user.');
  const folder = await mkdtemp(join(tmpdir(), 'herate-cups-'));
  const server = join(folder, 'cups.sock');
  const port = await freePort();
  await writeServerSettings(folder, server, port);
  const daemon = spawn('cupsd', ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  const endWithUs = (): void => void daemon.kill('SIGKILL');
  process.once('exit', endWithUs);
  const before = process.env['CUPS_SERVER'];
  process.env['CUPS_SERVER'] = server;
  const outputFolder = join(homedir(), 'PDF');
  const hadOutputFolder = await exists(outputFolder);
  const printedBefore = new Set(await filesIn(outputFolder));
  const stop = async (): Promise<void> => {
    await endProcess(daemon);
    process.removeListener('exit', endWithUs);
    if (before === undefined) delete process.env['CUPS_SERVER'];
    else process.env['CUPS_SERVER'] = before;
    await removePrintedFiles(outputFolder, printedBefore, hadOutputFolder);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitFor('the print server', async () => (await exists(server)) || null);
    await addQueue(holdsJobs);
  } catch (error) {
    await stop();
    throw error;
  }
  const jobs = (): Promise<readonly TestJob[]> => readJobs(folder, port);
  return {
    printerName,
    printerLabel,
    outputFolder,
    server,
    jobs,
    release: async (jobId) => {
      await run('lp', ['-i', `${printerName}-${jobId}`, '-H', 'resume']);
    },
    printedFile: (jobId) => waitFor(`job ${jobId} on paper`, () => printedFile(outputFolder, jobId, jobs)),
    remove: async () => {
      await run('lpadmin', ['-x', printerName]);
    },
    stop,
  };
}

async function writeServerSettings(folder: string, server: string, port: number): Promise<void> {
  // The server's filters run as the user `lp`, who must get through to the spool.
  await chmod(folder, 0o755);
  for (const name of ['root', 'spool', 'temporary', 'cache', 'state', 'log']) await mkdir(join(folder, name));
  await chmod(join(folder, 'temporary'), 0o1777);
  const isAllowed = 'Order deny,allow\n  Allow all';
  await writeFile(
    join(folder, 'cupsd.conf'),
    `Listen ${server}\nListen localhost:${port}\nLogLevel info\nBrowsing No\nWebInterface No\nDefaultAuthType None\n` +
      `PreserveJobHistory Yes\n<Location />\n  ${isAllowed}\n</Location>\n` +
      `<Policy default>\nJobPrivateValues none\n<Limit All>\n  ${isAllowed}\n</Limit>\n</Policy>\n`,
  );
  await writeFile(
    join(folder, 'cups-files.conf'),
    `SystemGroup root\nServerRoot ${folder}/root\nRequestRoot ${folder}/spool\nTempDir ${folder}/temporary\n` +
      `CacheDir ${folder}/cache\nStateDir ${folder}/state\nAccessLog ${folder}/log/access\n` +
      `ErrorLog ${folder}/log/error\nPageLog ${folder}/log/page\n`,
  );
  await writeFile(
    join(folder, 'jobs.test'),
    `{\nNAME "Jobs"\nOPERATION Get-Jobs\nGROUP operation-attributes-tag\nATTR charset attributes-charset utf-8\n` +
      `ATTR language attributes-natural-language en\nATTR uri printer-uri $uri\nATTR keyword which-jobs all\n` +
      `ATTR keyword requested-attributes all\n${columns.map((column) => `DISPLAY ${column}\n`).join('')}}\n`,
  );
}

/** `Label` and `TitlePref` make CUPS-PDF name a file after the job's title and number, so that no two are the same. */
async function addQueue(holdsJobs: boolean): Promise<void> {
  const queue = ['-p', printerName, '-v', 'cups-pdf:/', '-m', 'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd', '-D', printerLabel];
  const naming = ['-o', 'Label=2', '-o', 'TitlePref=1', '-o', 'printer-error-policy=abort-job'];
  const holding = holdsJobs ? ['-o', 'job-hold-until-default=indefinite'] : [];
  await run('lpadmin', [...queue, ...naming, ...holding, '-E']);
  await run('lpadmin', ['-d', printerName]);
  await waitFor('the test printer', async () => {
    const { stdout } = await run('lpstat', ['-p', printerName], { env: { ...process.env, LC_ALL: 'C' } });
    return stdout.includes('idle') || null;
  });
}

const columns = ['job-id', 'job-state', 'copies', 'sides', 'media', 'print-scaling', 'job-name'];

async function readJobs(folder: string, port: number): Promise<readonly TestJob[]> {
  const uri = `ipp://localhost:${port}/printers/${printerName}`;
  const { stdout } = await run('ipptool', ['-c', uri, join(folder, 'jobs.test')]);
  const rows = stdout
    .trim()
    .split('\n')
    .slice(1)
    .filter((row) => row !== '');
  return rows.map((row) => {
    const [id = '', state = '', copies = '', sides = '', media = '', printScaling = '', ...title] = row.split(',');
    return { id: Number(id), title: title.join(','), state, copies: Number(copies), sides, media, printScaling };
  });
}

async function printedFile(
  folder: string,
  jobId: number,
  jobs: () => Promise<readonly TestJob[]>,
): Promise<string | null> {
  const state = (await jobs()).find(({ id }) => id === jobId)?.state;
  if (state === 'aborted' || state === 'canceled') throw new Error(`Job ${jobId} was ${state} by the print server.`);
  const name = (await filesIn(folder)).find((candidate) => candidate.endsWith(`-job_${jobId}.pdf`));
  return state === 'completed' && name !== undefined ? join(folder, name) : null;
}

async function removePrintedFiles(folder: string, kept: ReadonlySet<string>, keepsFolder: boolean): Promise<void> {
  const ours = (await filesIn(folder)).filter((name) => !kept.has(name) && /-job_\d+\.pdf$/.test(name));
  for (const name of ours) await rm(join(folder, name), { force: true });
  if (!keepsFolder && (await exists(folder)) && (await filesIn(folder)).length === 0) await rmdir(folder);
}

async function endProcess(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null || daemon.pid === undefined) return;
  const ended = new Promise((resolve) => daemon.once('exit', resolve));
  daemon.kill('SIGTERM');
  await Promise.race([ended, pause(3000).then(() => daemon.kill('SIGKILL'))]);
}

async function waitFor<Value>(what: string, find: () => Promise<Value | null>): Promise<Value> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const found = await find();
    if (found !== null) return found;
    await pause(100);
  }
  throw new Error(`Waited half a minute for ${what}.`);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The machine gives no free port.');
  return address.port;
}
