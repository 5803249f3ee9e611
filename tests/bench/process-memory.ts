import { readdir, readFile } from 'node:fs/promises';

/** The memory of a program and all its helpers over time, in megabytes. */
export interface MemoryWatch {
  readonly watch: (pid: number) => void;
  /** Ends the watch. Empty where the system does not tell how much memory is shared. */
  readonly stop: () => Promise<readonly number[]>;
}

/** Each look takes some milliseconds of the watched processes' time. */
const everyMs = 300;

/**
 * Adds up the proportional set size (`/proc/PID/smaps_rollup`, Linux only): memory that processes share counts once, so
 * that programs of one process and of six can be compared.
 */
export function createMemoryWatch(): MemoryWatch {
  const seen: number[] = [];
  let isStopped = false;
  let watching: Promise<void> = Promise.resolve();
  const follow = async (pid: number): Promise<void> => {
    while (!isStopped) {
      const megabytes = await treeMegabytes(pid);
      if (megabytes > 0) seen.push(megabytes);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  return {
    watch: (pid) => {
      if (process.platform === 'linux') watching = follow(pid);
    },
    stop: async () => {
      isStopped = true;
      await watching;
      return seen;
    },
  };
}

/** A quarter of a watch, counted from 0: the first is the start of the program. */
export function quarterOf(seen: readonly number[], quarter: 0 | 1 | 2 | 3): readonly number[] {
  const edge = (at: number): number => Math.round((seen.length * at) / 4);
  return seen.slice(edge(quarter), edge(quarter + 1));
}

async function treeMegabytes(root: number): Promise<number> {
  const sizes = await Promise.all((await processTree(root)).map(proportionalKilobytes));
  return sizes.reduce((total, size) => total + size, 0) / 1024;
}

async function processTree(root: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const parents = new Map(await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const)));
  const isBelowRoot = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return pids.filter(isBelowRoot);
}

/** The process name in `stat` is in brackets and may hold spaces; the parent is the second word behind it. */
async function parentOf(pid: number): Promise<number> {
  const stat = await textOf(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

async function proportionalKilobytes(pid: number): Promise<number> {
  return Number(/^Pss:\s+(\d+) kB/m.exec(await textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty where the process has ended meanwhile. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
