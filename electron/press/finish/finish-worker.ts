import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { pageCalibrationsSchema } from '../../../templates/model/printer-calibration';
import { applyCalibration } from '../imposition/apply-calibration';
import { imposePaper } from '../imposition/impose-paper';
import { impositionRequestSchema } from '../imposition/imposition-request';
import { finish, finishRequestSchema } from './finish';

/** The thread's own end of `finisher.ts`: one request in, one answer out, in any order. */
const messageSchema = z.object({
  id: z.int(),
  request: finishRequestSchema.extend({
    imposition: impositionRequestSchema.nullable(),
    calibrations: pageCalibrationsSchema.nullable(),
  }),
});

type Order = z.infer<typeof messageSchema>['request'];

async function finishPaper({ calibrations, ...order }: Order) {
  const paper = await placedOnSheets(order);
  // Last of all, as it is the sheets of paper that the printer moves.
  return calibrations === null ? paper : { ...paper, pdf: await applyCalibration(paper.pdf, calibrations) };
}

async function placedOnSheets({ imposition, ...request }: Omit<Order, 'calibrations'>) {
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
