import type { TooLong } from '../../templates/check/finding';
import { originalId } from '../../templates/sheet/flow/continued-id';
import { holdsItsContent } from './page-overflow';

interface OverfullPage {
  readonly paper: HTMLElement;
  readonly page: HTMLElement;
  readonly pageNumber: number;
  readonly overflow: number;
}

/** The text of one sheet node as it stands on the page: its own text nodes, not those of nodes inside it. */
interface ItemText {
  readonly itemId: string;
  readonly isFromUnit: boolean;
  readonly nodes: readonly Text[];
  readonly length: number;
}

/** More candidates than this would make the user wait; the longest texts are the likeliest anyway. */
const mostCandidates = 12;
/** An item shorter than this is not what makes a page overflow. */
const shortestCandidate = 4;

/**
 * Names the item whose shortening makes an overfull page fit, what the unit wrote before what is built in, and how many
 * characters must go. Found by really shortening the text in a hidden copy of the page, so that line breaks, hyphens
 * and columns count as they will. Where no single item is enough, the longest is named with 0 characters.
 */
export function findTooLong({ paper, page, pageNumber, overflow }: OverfullPage): readonly TooLong[] {
  const copy = hiddenCopy(paper, page);
  try {
    const texts = itemTexts(copy.page).slice(0, mostCandidates);
    for (const text of texts) {
      const characters = charactersToRemove(copy.page, text);
      if (characters !== null) return [{ itemId: text.itemId, page: pageNumber, characters, overflowMm: overflow }];
    }
    const longest = texts[0];
    return longest ? [{ itemId: longest.itemId, page: pageNumber, characters: 0, overflowMm: overflow }] : [];
  } finally {
    copy.paper.remove();
  }
}

/** A copy beside the paper, where the same rules and sizes hold, that nobody sees, hears or prints. */
function hiddenCopy(
  paper: HTMLElement,
  page: HTMLElement,
): { readonly paper: HTMLElement; readonly page: HTMLElement } {
  const paperCopy = paper.cloneNode(false);
  const pageCopy = page.cloneNode(true);
  if (!(paperCopy instanceof HTMLElement) || !(pageCopy instanceof HTMLElement))
    throw new Error('A page is an element');
  paperCopy.append(pageCopy);
  paperCopy.inert = true;
  Object.assign(paperCopy.style, { position: 'absolute', visibility: 'hidden' });
  paper.after(paperCopy);
  return { paper: paperCopy, page: pageCopy };
}

/** The page's items, the unit's own first, the longest first. */
function itemTexts(page: HTMLElement): readonly ItemText[] {
  const nodesByItem = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(page.querySelector('.page-body') ?? page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const item = node.parentElement?.closest('[data-item]');
    if (item && node instanceof Text) nodesByItem.set(item, [...(nodesByItem.get(item) ?? []), node]);
  }
  return [...nodesByItem]
    .map(([item, nodes]) => ({
      itemId: originalId(item.getAttribute('data-item') ?? ''),
      isFromUnit: item.closest('[data-origin]')?.getAttribute('data-origin') === 'unit',
      nodes,
      length: nodes.reduce((sum, node) => sum + node.data.length, 0),
    }))
    .filter((text) => text.length >= shortestCandidate)
    .sort((a, b) => Number(b.isFromUnit) - Number(a.isFromUnit) || b.length - a.length);
}

/** The fewest characters whose removal from the end makes the page fit; null where even one letter left is too much. */
function charactersToRemove(page: HTMLElement, text: ItemText): number | null {
  const originals = text.nodes.map((node) => node.data);
  const fitsWithout = (removed: number): boolean => {
    shorten(text.nodes, originals, removed);
    return holdsItsContent(page);
  };
  let [tooFew, enough] = [0, text.length - 1];
  const isEnough = fitsWithout(enough);
  while (isEnough && enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (fitsWithout(middle)) enough = middle;
    else tooFew = middle;
  }
  shorten(text.nodes, originals, 0);
  return isEnough ? visibleCharacters(originals.join('').slice(text.length - enough)) : null;
}

function shorten(nodes: readonly Text[], originals: readonly string[], removed: number): void {
  let left = removed;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const original = originals[index] ?? '';
    const cut = Math.min(left, original.length);
    const node = nodes[index];
    if (node) node.data = original.slice(0, original.length - cut);
    left -= cut;
  }
}

/** Soft hyphens are ours, not letters that the user could remove. */
function visibleCharacters(text: string): number {
  return text.replaceAll('\u00AD', '').length;
}
