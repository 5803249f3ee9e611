import { useEffect, useState, type RefObject } from 'react';

/** A screen's height ahead: the picture is there before the card is. */
const ahead = '600px';

/** Whether the element has come near what is seen; it stays so, as what was once drawn follows cheaply. */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref, isNear]);
  return isNear;
}
