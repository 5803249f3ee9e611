import type { Texts } from '../../content/texts';
import type { Block, ContactBox, ContactEntry, SheetPage } from '../../sheet/nodes';
import { balancedPages } from './balanced-pages';
import { chapterId, chapterTitle } from './large-print';
import { contactBoxLines, contactLines, linesOfPage } from './line-count';

interface ContactPages {
  /** Id of the pages; the second is numbered 2. */
  readonly id: string;
  /** What stands after the last contact where its page has room for it, with its lines. */
  readonly closing?: { readonly block: Block; readonly lines: number };
}

function entriesOfPages(box: ContactBox): readonly (readonly ContactEntry[])[] {
  return balancedPages(box.entries, { linesOf: contactLines, most: linesOfPage - contactBoxLines(box) });
}

/** Whether the closing block fits under the contacts of the last page. */
export function hasRoomForClosing(box: ContactBox, lines: number): boolean {
  const last = entriesOfPages(box).at(-1) ?? [];
  const needed = last.reduce((sum, entry) => sum + contactLines(entry), contactBoxLines(box) + lines);
  return last.length > 0 && needed <= linesOfPage;
}

/** The contact box on as many pages as its contacts need; none where the unit has no number. */
export function contactPages(box: ContactBox, texts: Texts, { id, closing }: ContactPages): readonly SheetPage[] {
  const groups = entriesOfPages(box);
  return groups.map((entries, index) => ({
    id: chapterId(id, index),
    blocks: [
      { ...box, id: chapterId(box.id, index), title: chapterTitle(box.title, index, texts), entries },
      ...(closing && index === groups.length - 1 && hasRoomForClosing(box, closing.lines) ? [closing.block] : []),
    ],
  }));
}
