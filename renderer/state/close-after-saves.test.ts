import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../templates/messages/failure';
import { failed, success } from '../../templates/model/result';
import { closeAfterSaves } from './close-after-saves';
import { createSaver, type SaveResult } from './saver';
import type { Savers } from './window-store';

const saved: SaveResult = success({ savedAt: '2026-11-21T12:00:00.000Z' });
const diskFull: SaveResult = failed(failure('disk-full'));

/** A window whose closing can be asked for, and a disk that answers each write only when told to. */
function closingWindow() {
  const answers: ((result: SaveResult) => void)[] = [];
  const send = (): Promise<SaveResult> => new Promise((resolve) => answers.push(resolve));
  const savers: Savers = {
    document: createSaver(send, () => undefined),
    settings: createSaver(send, () => undefined),
  };
  const target = new EventTarget();
  /** Whether the window closes. */
  const ask = (): boolean => target.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const close = vi.fn(ask);
  closeAfterSaves({ addEventListener: target.addEventListener.bind(target), close }, savers);
  const typeLetter = (): void => {
    savers.document.save({ unitId: 'a', unit: null, layer: { schema: 3, decisions: [] }, steps: [] });
  };
  return { answers, savers, ask, close, typeLetter };
}

describe('closing the window', () => {
  it('is not delayed when all is saved', () => {
    const { ask, close } = closingWindow();

    expect(ask()).toBe(true);
    expect(close).not.toHaveBeenCalled();
  });

  it('waits for the disk and then goes on by itself', async () => {
    const { ask, close, typeLetter, answers } = closingWindow();
    typeLetter();

    expect(ask()).toBe(false);
    expect(ask()).toBe(false);
    answers[0]?.(saved);

    await vi.waitFor(() => {
      expect(close).toHaveReturnedWith(true);
    });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('waits for a letter that was typed meanwhile', async () => {
    const { ask, close, typeLetter, answers } = closingWindow();
    typeLetter();
    ask();
    typeLetter();

    answers[0]?.(saved);
    await vi.waitFor(() => {
      expect(answers).toHaveLength(2);
    });
    expect(close).not.toHaveReturnedWith(true);
    answers[1]?.(saved);

    await vi.waitFor(() => {
      expect(close).toHaveReturnedWith(true);
    });
  });

  it('tries once more what could not be saved, and closes if the disk still does not take it', async () => {
    const { ask, close, typeLetter, answers, savers } = closingWindow();
    typeLetter();
    answers[0]?.(diskFull);
    await savers.document.settled();

    expect(ask()).toBe(false);
    answers[1]?.(diskFull);

    await vi.waitFor(() => {
      expect(close).toHaveReturnedWith(true);
    });
    expect(answers).toHaveLength(2);
  });
});
