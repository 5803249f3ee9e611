import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { finish, finishRequestSchema } from './finish';

/** The thread's own end of `finisher.ts`: one request in, one answer out, in any order. */
const messageSchema = z.object({ id: z.int(), request: finishRequestSchema });

parentPort?.on('message', (message: unknown) => {
  const { id, request } = messageSchema.parse(message);
  finish(request)
    .then(({ pdf, pages }) => parentPort?.postMessage({ ok: true, id, pdf, pages }))
    .catch((error: unknown) => parentPort?.postMessage({ ok: false, id, cause: String(error) }));
});
