import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Room } from './zoom';

/** The inner size of an element, followed as the window changes; null before it is known. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const read = (): void => {
      // The scroll bar's room is left out on purpose: it would come and go with the page it makes room for.
      setRoom({ widthPx: element.offsetWidth - 16, heightPx: element.offsetHeight });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return room;
}
