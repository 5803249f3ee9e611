import { useEffect, useState, type RefObject } from 'react';
import type { SheetPage } from '../../templates/sheet/nodes';
import { pagesOf } from '../layout/page-overflow';

const none: ReadonlySet<number> = new Set();

/** Which pages are in view, by their places in the sheet, followed as it is scrolled and zoomed. */
export function usePagesInView(
  ref: RefObject<HTMLElement | null>,
  sheetPages: readonly SheetPage[],
): ReadonlySet<number> {
  // Other pages are other elements, or the same ones at other places.
  const ids = sheetPages.map(({ id }) => id).join(' ');
  const [inView, setInView] = useState(none);
  useEffect(() => {
    const pages = ref.current === null ? [] : pagesOf(ref.current);
    const places = new Map<Element, number>(pages.map((page, index) => [page, index]));
    const observer = new IntersectionObserver((changes) => {
      setInView((old) => {
        const seen = new Set(old);
        for (const { target, isIntersecting } of changes) {
          const place = places.get(target);
          if (place === undefined) continue;
          if (isIntersecting) seen.add(place);
          else seen.delete(place);
        }
        return seen;
      });
    });
    for (const page of pages) observer.observe(page);
    return () => {
      observer.disconnect();
      setInView(none);
    };
  }, [ref, ids]);
  return inView;
}
