import { startTransition, useEffect, useState } from 'react';

/**
 * A frame's time for the picture itself: its pixels are made beside the window's own work, and on a small machine work that
 * begins at once takes the processor from them.
 */
const pictureMs = 16;

/** Does something once the next frame stands on the screen and a pause has gone by; answers how to call it off. */
function afterPaint(act: () => void, pauseMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, pictureMs + pauseMs);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A window that is not seen paints nothing; what waits for a frame goes on after this time. */
const unseenMs = 100;

/** Waits until the frame that is under way stands on the screen. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve, 0);
    setTimeout(resolve, unseenMs);
  });
}

/**
 * The value a moment late: what is typed is drawn and painted first, and whatever follows this value comes after that
 * frame, in work that the next letter interrupts. It always comes to the newest value. React's own deferred values begin
 * before the frame is painted and hold it up. What is long in drawing waits for a pause in typing, too.
 */
export function useAfterPaint<Value>(value: Value, pauseMs = 0): Value {
  const [painted, setPainted] = useState<{ readonly value: Value }>({ value });
  useEffect(
    () =>
      afterPaint(() => {
        startTransition(() => {
          setPainted((old) => (Object.is(old.value, value) ? old : { value }));
        });
      }, pauseMs),
    [value, pauseMs],
  );
  return painted.value;
}
