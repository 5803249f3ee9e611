import { useEffect, type RefObject } from 'react';
import type { Place } from '../../templates/check/finding';
import { useActions, useWindow } from './window-context';

/** Whether two places are the same place: they are plain data with the same order of fields. */
function isSamePlace(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Takes the keyboard to the element when a finding led to this place; the page scrolls there too. */
export function useFocusRequest(place: Place | null, ref: RefObject<HTMLElement | null>): void {
  const { finishFocus } = useActions();
  const serial = useWindow((state) => {
    const request = state.focusRequest;
    return request !== null && place !== null && isSamePlace(request.place, place) ? request.serial : null;
  });
  useEffect(() => {
    if (serial === null) return;
    // A frame later, as the part around the field may only now be opening.
    const frame = requestAnimationFrame(() => {
      ref.current?.focus();
      ref.current?.scrollIntoView({ block: 'center' });
      finishFocus(serial);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [serial, ref, finishFocus]);
}
