import { describe, expect, it, vi } from 'vitest';
import { followUndoKeys, type KeyPage } from './undo-keys';

/** A page that says whether the browser's own undo would begin. */
function page() {
  const target = new EventTarget();
  const actions = { undo: vi.fn(), redo: vi.fn() };
  const stop = followUndoKeys(
    {
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    } satisfies KeyPage,
    actions,
  );
  const press = (type: 'keydown' | 'beforeinput', fields: object): boolean =>
    target.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), fields));
  return { actions, stop, press };
}

describe('undo keys', () => {
  it.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
  ] as const)('%j asks to %s, and the browser does nothing of its own', (fields, asked) => {
    vi.stubGlobal('Element', Map);
    const { actions, press } = page();

    expect(press('keydown', fields)).toBe(false);
    expect(actions[asked]).toHaveBeenCalledTimes(1);
  });

  it.each([
    { key: 'z' },
    { key: 'z', ctrlKey: true, altKey: true },
    { key: 'z', ctrlKey: true, isComposing: true },
    { key: 'a', ctrlKey: true },
  ])('%j is left alone', (fields) => {
    const { actions, press } = page();

    expect(press('keydown', fields)).toBe(true);
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it('answers the menu of a field, until it is stopped', () => {
    vi.stubGlobal('Element', Map);
    const { actions, press, stop } = page();

    expect(press('beforeinput', { inputType: 'historyUndo' })).toBe(false);
    expect(press('beforeinput', { inputType: 'insertText' })).toBe(true);
    stop();
    expect(press('beforeinput', { inputType: 'historyRedo' })).toBe(true);
    expect([actions.undo.mock.calls.length, actions.redo.mock.calls.length]).toEqual([1, 0]);
  });
});
