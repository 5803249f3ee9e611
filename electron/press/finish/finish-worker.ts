import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { imposePaper } from '../imposition/impose-paper';
import { impositionRequestSchema } from '../imposition/imposition-request';
import { finish, finishRequestSchema } from './finish';

/** The thread's own end of `finisher.ts`: one request in, one answer out, in any order. */
const messageSchema = z.object({
  id: z.int(),
  request: finishRequestSchema.extend({ imposition: impositionRequestSchema.nullable() }),
});

async function finishPaper({ imposition, ...request }: z.infer<typeof messageSchema>['request']) {
  const { pdf, pages } = await finish(request);
  if (imposition === null) return { pdf, pages, printedSides: pages };
  const imposed = await imposePaper(pdf, pages, imposition);
  return { pdf: imposed.pdf, pages, printedSides: imposed.pages };
}

parentPort?.on('message', (message: unknown) => {
  const { id, request } = messageSchema.parse(message);
  finishPaper(request)
    .then((finished) => parentPort?.postMessage({ ok: true, id, ...finished }))
    .catch((error: unknown) => parentPort?.postMessage({ ok: false, id, cause: String(error) }));
});
