import { z } from 'zod';
import { documentKind } from '../../electron/store/document-kind';

const first = z.strictObject({ text: z.string() });
const second = z.strictObject({ text: z.string(), isDone: z.boolean() });
const third = z.strictObject({ lines: z.array(z.string()), isDone: z.boolean() });

export type Note = z.infer<typeof third>;

/** A kind of document with a past, for tests only: the app's own kinds are all at their first version. */
export const noteKind = documentKind<Note>({
  name: 'test-note',
  version: 3,
  schema: third,
  migrations: [
    { from: 1, to: 2, migrate: (payload) => ({ ...first.parse(payload), isDone: false }) },
    {
      from: 2,
      to: 3,
      migrate: (payload) => {
        const { text, isDone } = second.parse(payload);
        return { lines: text.split('\n'), isDone };
      },
    },
  ],
});
