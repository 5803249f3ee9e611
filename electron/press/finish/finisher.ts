import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { PageCalibrations } from '../../../templates/model/printer-calibration';
import { failed, success, type Result } from '../../../templates/model/result';
import type { ImpositionRequest } from '../imposition/imposition-request';
import type { FinishRequest } from './finish';

/** A PDF as it goes out, and how many pages it really has. */
export interface FinishedPdf {
  readonly pdf: Uint8Array;
  /** Pages as the sheet has them, before they were placed on sheets of paper. */
  readonly pages: number;
  /** Printed sides of the PDF as it goes out. */
  readonly printedSides: number;
}

/** A raw PDF, what the sheet knows about it, how its pages are placed on sheets, and which printer it is for, if any. */
export type FinishOrder = FinishRequest & {
  readonly imposition: ImpositionRequest | null;
  readonly calibrations: PageCalibrations | null;
};

/** Finishes raw PDFs in a thread of its own, so that neither the interface nor the printing of the next paper waits. */
export interface Finisher {
  readonly finish: (request: FinishOrder) => Promise<Result<FinishedPdf, string>>;
  /** Ends the thread as soon as it has nothing to do: the papers that it had in memory go with it. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    id: z.int(),
    pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    pages: z.int(),
    printedSides: z.int(),
  }),
  z.object({ ok: z.literal(false), id: z.int(), cause: z.string() }),
]);

/** Creates the finisher over the built worker file. The thread starts with the first paper and again if it ever dies. */
export function createFinisher(workerFile: URL): Finisher {
  let worker: Worker | null = null;
  let lastId = 0;
  let isToEnd = false;
  const waiting = new Map<number, (answer: Result<FinishedPdf, string>) => void>();

  const failAll = (cause: string): void => {
    worker = null;
    for (const hear of waiting.values()) hear(failed(cause));
    waiting.clear();
  };
  const close = async (): Promise<void> => {
    const closing = worker;
    worker = null;
    await closing?.terminate();
  };
  const forget = (): void => {
    isToEnd = waiting.size > 0;
    if (!isToEnd) void close();
  };
  const start = (): Worker =>
    startWorker(workerFile, {
      onAnswer: (id, answer) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        if (isToEnd) forget();
      },
      // One that was told to end is not `worker` any more.
      onEnd: (ended, cause) => (ended === worker ? failAll(cause) : undefined),
    });

  return {
    finish: (request) =>
      new Promise((resolve) => {
        worker ??= start();
        lastId += 1;
        waiting.set(lastId, resolve);
        worker.postMessage({ id: lastId, request });
      }),
    forget,
    close,
  };
}

interface WorkerEvents {
  readonly onAnswer: (id: number, answer: Result<FinishedPdf, string>) => void;
  readonly onEnd: (ended: Worker, cause: string) => void;
}

function startWorker(workerFile: URL, { onAnswer, onEnd }: WorkerEvents): Worker {
  const started = new Worker(workerFile);
  started.on('message', (message: unknown) => {
    const answer = answerSchema.parse(message);
    if (!answer.ok) onAnswer(answer.id, failed(answer.cause));
    else onAnswer(answer.id, success({ pdf: answer.pdf, pages: answer.pages, printedSides: answer.printedSides }));
  });
  started.on('error', (error) => onEnd(started, `the finishing thread failed: ${String(error)}`));
  started.on('exit', () => onEnd(started, 'the finishing thread ended'));
  // An idle thread must not keep the app open.
  started.unref();
  return started;
}
