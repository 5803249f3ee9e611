import type { WriteTools } from './durable-write';
import { errorCode } from './write-failure';

/** An antivirus program lets go of a file within moments; 2 s in all. */
const readPausesMs = [20, 80, 300, 600, 1000] as const;
const heldByAnother: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Reads a file, waiting for another program that holds it. Throws the system's error where it cannot be read. */
export async function readPatiently({ files, clock }: WriteTools, path: string): Promise<string> {
  for (const pauseMs of readPausesMs) {
    try {
      return await files.readText(path);
    } catch (error) {
      if (!heldByAnother.has(errorCode(error) ?? '')) throw error;
    }
    await clock.wait(pauseMs);
  }
  return files.readText(path);
}
