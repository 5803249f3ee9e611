import { arch, cpus, loadavg, totalmem, type } from 'node:os';

/** What the figures were measured on: without it nobody can compare them with another run. */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly electron: string;
  readonly chromium: string;
  readonly libreOffice: string;
  /** Programs that wanted a core in the last minute, before and after: above the cores, somebody else was at work. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** How busy the machine is now: the mean of the last minute. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** The part of the description that Node knows. */
export function hardware(): Pick<Machine, 'system' | 'processor' | 'cores' | 'memoryGb' | 'node'> {
  const processors = cpus();
  return {
    system: `${type()} ${arch()}`,
    processor: processors[0]?.model.trim() || 'unknown processor',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
  };
}

export function machineLine(machine: Machine): string {
  const { system, processor, cores, memoryGb, node, electron, chromium, libreOffice, loadBefore, loadAfter } = machine;
  return [
    `${system}, ${processor}, ${cores} cores, ${memoryGb} GB`,
    `Node ${node}, Electron ${electron} (Chromium ${chromium}), ${libreOffice}`,
    `load ${loadBefore} before, ${loadAfter} after${loadBefore > 0.5 ? ': others were at work, so trust the ratios more than the times' : ''}`,
  ].join('\n');
}
