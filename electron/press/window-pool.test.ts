import { describe, expect, it } from 'vitest';
import { success } from '../../templates/model/result';
import type { PressWindow } from './press-window';
import { createWindowPool } from './window-pool';

/** Windows that do nothing but say whether they are usable and closed. */
function fakeWindows() {
  const opened: { isUsable: boolean; isClosed: boolean }[] = [];
  const open = (): Promise<PressWindow> => {
    const state = { isUsable: true, isClosed: false };
    opened.push(state);
    return Promise.resolve({
      draw: () => Promise.reject(new Error('not asked')),
      print: () => Promise.reject(new Error('not asked')),
      clear: () => Promise.reject(new Error('not asked')),
      isUsable: () => state.isUsable,
      close: () => {
        state.isClosed = true;
      },
    });
  };
  return { opened, open };
}

const done = () => Promise.resolve(success(null));

describe('createWindowPool', () => {
  it('opens a window when it is first needed and keeps it for the next', async () => {
    const { opened, open } = fakeWindows();
    const pool = createWindowPool(open, 2);
    expect(opened).toHaveLength(0);

    await pool.use(done);
    await pool.use(done);

    expect(opened).toHaveLength(1);
  });

  it('never has more at work than it may, and everybody gets a turn in order', async () => {
    const { opened, open } = fakeWindows();
    const pool = createWindowPool(open, 2);
    const order: number[] = [];
    let [atWork, most] = [0, 0];
    const work = (number: number) => async () => {
      most = Math.max(most, (atWork += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      atWork -= 1;
      order.push(number);
      return success(null);
    };

    await Promise.all(Array.from({ length: 9 }, (_, number) => pool.use(work(number))));

    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(opened).toHaveLength(2);
  });

  it('replaces a window that was lost', async () => {
    const { opened, open } = fakeWindows();
    const pool = createWindowPool(open, 1);
    await pool.use(async () => {
      for (const state of opened) state.isUsable = false;
      return success(null);
    });

    await pool.use(done);

    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it('says so where no window opens, and gives the turn back', async () => {
    let tries = 0;
    const { open } = fakeWindows();
    const pool = createWindowPool(() => ((tries += 1) === 1 ? Promise.reject(new Error('no display')) : open()), 1);

    const first = await pool.use(done);
    const second = await pool.use(done);

    expect(first).toMatchObject({ ok: false, failure: { kind: 'lost' } });
    expect(second.ok).toBe(true);
  });

  it('forgets what its windows drew: idle ones close at once, a busy one when it is free, and the next is new', async () => {
    const { opened, open } = fakeWindows();
    const pool = createWindowPool(open, 1);
    await pool.use(done);

    pool.forget();
    await pool.use(async () => {
      pool.forget();
      return success(null);
    });
    await pool.use(done);

    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true, false]);
  });

  it('closes its windows, also those that come back afterwards', async () => {
    const { opened, open } = fakeWindows();
    const pool = createWindowPool(open, 2);
    await pool.use(done);
    const working = pool.use(async () => {
      pool.close();
      return success(null);
    });

    await working;

    expect(opened.every(({ isClosed }) => isClosed)).toBe(true);
    expect(await pool.use(done)).toMatchObject({ ok: false });
  });
});
