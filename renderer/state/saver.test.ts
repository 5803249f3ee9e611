import { describe, expect, it } from 'vitest';
import { failure } from '../../templates/messages/failure';
import { failed, success } from '../../templates/model/result';
import { createSaver, type SaveResult } from './saver';

const saved: SaveResult = success({ savedAt: '2026-11-21T12:00:00.000Z' });
const diskFull: SaveResult = failed(failure('disk-full'));

/** A disk that answers each write only when told to. */
function slowDisk() {
  const writes: string[] = [];
  const answers: ((result: SaveResult) => void)[] = [];
  const send = (value: string): Promise<SaveResult> => {
    writes.push(value);
    return new Promise((resolve) => answers.push(resolve));
  };
  return { writes, answers, send };
}

describe('saver', () => {
  it('sends the first value at once', () => {
    const disk = slowDisk();
    const saver = createSaver(disk.send, () => undefined);

    saver.save('0');

    expect(disk.writes).toEqual(['0']);
  });

  it('keeps one write under way and sends only the newest of those that wait', async () => {
    const disk = slowDisk();
    const saver = createSaver(disk.send, () => undefined);
    saver.save('0');
    saver.save('04');
    saver.save('040');

    disk.answers[0]?.(saved);
    await Promise.resolve();
    await Promise.resolve();

    expect(disk.writes).toEqual(['0', '040']);
  });

  it('is settled only after the last write has been answered', async () => {
    const disk = slowDisk();
    const saver = createSaver(disk.send, () => undefined);
    saver.save('0');

    disk.answers[0]?.(diskFull);

    await expect(saver.settled()).resolves.toEqual(failed(failure('disk-full')));
    expect(saver.isPending()).toBe(true);
  });

  it('sends again what could not be saved', async () => {
    const disk = slowDisk();
    const saver = createSaver(disk.send, () => undefined);
    saver.save('040');
    disk.answers[0]?.(diskFull);
    await saver.settled();

    saver.retry();
    disk.answers[1]?.(saved);

    await expect(saver.settled()).resolves.toEqual(success(null));
    expect(disk.writes).toEqual(['040', '040']);
    expect(saver.isPending()).toBe(false);
  });

  it('sends at once what waits when the window goes away', () => {
    const disk = slowDisk();
    const saver = createSaver(disk.send, () => undefined);
    saver.save('0');
    saver.save('040');

    saver.flush();
    saver.flush();

    expect(disk.writes).toEqual(['0', '040']);
  });

  it('reports each outcome', async () => {
    const disk = slowDisk();
    const reports: SaveResult[] = [];
    const saver = createSaver(disk.send, (result) => reports.push(result));
    saver.save('040');

    disk.answers[0]?.(diskFull);
    await saver.settled();

    expect(reports).toEqual([diskFull]);
  });

  it('lets go what it could not save when that is kept elsewhere', async () => {
    const disk = slowDisk();
    const saver = createSaver(disk.send, () => undefined);
    saver.save('0');
    disk.answers[0]?.(diskFull);
    await saver.settled();

    saver.forget();
    saver.retry();

    expect(saver.isPending()).toBe(false);
    expect(await saver.settled()).toEqual(success(null));
    expect(disk.writes).toEqual(['0']);
  });

  it('does not hold what a folder that was taken over refused, as the main process keeps it', async () => {
    const disk = slowDisk();
    const reported: SaveResult[] = [];
    const saver = createSaver(disk.send, (result) => reported.push(result));
    saver.save('0');
    disk.answers[0]?.(failed(failure('folder-taken')));

    expect(await saver.settled()).toEqual(success(null));
    expect(saver.isPending()).toBe(false);
    expect(reported).toHaveLength(1);
  });

  it('lets the letter come to the screen before it is sent, and sends it at once where the window goes away', async () => {
    const disk = slowDisk();
    let paint = (): void => undefined;
    const untilPainted = (): Promise<void> => new Promise((resolve) => (paint = resolve));
    const saver = createSaver(disk.send, () => undefined, { untilPainted });
    saver.save('0');
    saver.save('04');
    const before = [...disk.writes];
    paint();
    await Promise.resolve();
    await Promise.resolve();

    expect([before, disk.writes]).toEqual([[], ['04']]);
    expect(saver.isPending()).toBe(true);

    const leaving = createSaver(disk.send, () => undefined, { untilPainted });
    leaving.save('040');
    leaving.flush();

    expect(disk.writes).toEqual(['04', '040']);
  });
});
