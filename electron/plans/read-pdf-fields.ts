import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { failed, type Result } from '../../templates/model/result';
import type { FilledField } from '../../templates/plan/filled-fields';
import type { PdfProblem } from './fields-of-pdf';

const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.array(z.object({ name: z.string(), label: z.string(), value: z.string() })).readonly(),
  }),
  z.object({ ok: z.literal(false), failure: z.enum(['unreadable', 'locked', 'nothing-filled']) }),
]);

/** Longer than this no real form takes, in milliseconds. */
const longestWaitMs = 20_000;

/**
 * Reads the fields of a filled PDF in a thread of its own, which is ended after it: a file made to do harm can neither
 * stop the app nor leave anything in its memory.
 */
export function readPdfFields(workerFile: URL, bytes: Uint8Array): Promise<Result<readonly FilledField[], PdfProblem>> {
  const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  return new Promise<Result<readonly FilledField[], PdfProblem>>((resolve) => {
    const giveUp = (): void => {
      resolve(failed('unreadable'));
    };
    const timer = setTimeout(giveUp, longestWaitMs);
    worker.once('message', (message: unknown) => {
      clearTimeout(timer);
      resolve(answerSchema.parse(message));
    });
    worker.once('error', giveUp);
    worker.once('exit', giveUp);
    worker.postMessage(bytes);
  }).finally(() => {
    void worker.terminate();
  });
}
