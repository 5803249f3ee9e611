import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCoalescingWriter } from './coalescing-writer';

test('S5 however saves and writes interleave, each save is answered by a write that held it or a later one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 20 }), async (scheduler, count) => {
      const written: number[] = [];
      let running = 0;
      const writer = createCoalescingWriter(async (value: number) => {
        running += 1;
        expect(running).toBe(1);
        await scheduler.schedule(Promise.resolve(), `write ${value}`);
        written.push(value);
        running -= 1;
        return { held: value, written: [...written] };
      });
      let saved = 0;

      const saves = Array.from({ length: count }, () =>
        scheduler.schedule(Promise.resolve(), 'save').then(async () => {
          saved += 1;
          const value = saved;
          return { value, outcome: await writer.write(value) };
        }),
      );
      const answers = await scheduler.waitFor(Promise.all(saves));

      expect(answers.every(({ value, outcome }) => outcome.held >= value)).toBe(true);
      expect(answers.every(({ outcome }) => outcome.written.includes(outcome.held))).toBe(true);
      expect(written).toEqual([...written].sort((one, other) => one - other));
      expect(written.at(-1)).toBe(count);
      expect(writer.unwritten()).toBeNull();
    }),
  );
});

test('S5 a hundred saves at once cost two writes: the first and the newest', async () => {
  const written: number[] = [];
  const writer = createCoalescingWriter(async (value: number) => {
    await Promise.resolve();
    written.push(value);
    return value;
  });

  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => writer.write(index)));

  expect(written).toEqual([0, 99]);
  expect(new Set(answers)).toEqual(new Set([0, 99]));
});

test('S5 a bug in one write reaches its callers and does not stop the next', async () => {
  let calls = 0;
  const writer = createCoalescingWriter(async (value: string) => {
    calls += 1;
    if (calls === 1) throw new Error('bug');
    return value;
  });

  await expect(writer.write('first')).rejects.toThrow('bug');
  await expect(writer.write('second')).resolves.toBe('second');
});

test('S5 waiting for the writer waits for everything that was given to it', async () => {
  const written: number[] = [];
  const writer = createCoalescingWriter(async (value: number) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    written.push(value);
  });
  void writer.write(1);
  void writer.write(2);

  await writer.settled();

  expect(written).toEqual([1, 2]);
});
