import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { fieldsOfPdf } from './fields-of-pdf';

/** The thread in which a file from elsewhere is taken apart: one file in, its fields out. */
const messageSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

parentPort?.on('message', (message: unknown) => {
  // A file that pdf-lib chokes on otherwise ends the thread, which its starter hears.
  void fieldsOfPdf(messageSchema.parse(message)).then((answer) => parentPort?.postMessage(answer));
});
