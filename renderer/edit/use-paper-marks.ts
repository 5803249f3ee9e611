import { useEffect, useMemo, type RefObject } from 'react';
import type { ItemId } from '../../templates/model/layer';

/** What is marked on the paper of the editor. */
export interface PaperMarks {
  /** What is being written: outlined, and scrolled into view. */
  readonly open: readonly ItemId[];
  /** What the unit says in other words than the master: a thin mark in the margin. */
  readonly changed: ReadonlySet<ItemId>;
}

function selectorOf(ids: Iterable<ItemId>): string {
  return [...ids].map((id) => `.edit-preview [data-item="${CSS.escape(id)}"]`).join(', ');
}

function rule(ids: Iterable<ItemId>, declarations: string): string {
  const selector = selectorOf(ids);
  return selector === '' ? '' : `@media screen { :is(${selector}) { ${declarations} } }\n`;
}

/** In the colours of the paper, which is always light; nothing that could move a line. */
const changedLook = 'box-shadow: -1.6mm 0 0 -0.6mm #0b5c6b;';
const openLook = 'outline: 0.7mm solid #0b5c6b; outline-offset: 0.5mm; border-radius: 0.5mm;';

/** A style sheet of the screen alone: what the press draws has no part in it. */
function useScreenRules(css: string): void {
  const sheet = useMemo(() => new CSSStyleSheet(), []);
  useEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [sheet]);
  useEffect(() => {
    sheet.replaceSync(css);
  }, [sheet, css]);
}

/** Brings an element to the middle of the room in which the pages scroll, where it is not in view. Nothing else moves. */
function bringIntoRoom(room: Element, element: Element): void {
  const [inner, outer] = [element.getBoundingClientRect(), room.getBoundingClientRect()];
  const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (isSeen) return;
  const middle = inner.top + Math.min(inner.height, outer.height) / 2 - (outer.top + outer.height / 2);
  room.scrollBy({ top: middle });
}

/** Marks on the preview what is open and what is changed, without touching the paper itself. */
export function usePaperMarks(ref: RefObject<HTMLElement | null>, { open, changed }: PaperMarks): void {
  useScreenRules(rule(changed, changedLook) + rule(open, openLook));
  const openSelector = selectorOf(open);
  useEffect(() => {
    if (openSelector === '') return;
    const frame = requestAnimationFrame(() => {
      const room = ref.current?.querySelector('.preview-room');
      const element = room?.querySelector(openSelector);
      if (room && element) bringIntoRoom(room, element);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [ref, openSelector]);
}
