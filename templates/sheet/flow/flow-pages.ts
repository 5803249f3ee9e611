import type { ItemId } from '../../model/layer';
import { failed, success, type Result } from '../../model/result';
import type { Block, Sheet, SheetPage } from '../nodes';
import {
  blocksOf,
  groupsOf,
  heightOf,
  highestOf,
  partedGroup,
  startsPage,
  type BlockGroup,
  type PageRoom,
} from './block-groups';
import type { FlowMeasures } from './flow-measures';

interface TooHigh {
  /** The field, or the block where it is no field. */
  readonly itemId: ItemId;
  /** The page on which it stands, from 1. */
  readonly page: number;
  readonly heightMm: number;
}

/** Something that may not be parted is higher than a page. `sheet` shows it so, on a page of its own from which it spills. */
export interface FlowFailure extends TooHigh {
  readonly kind: 'higher-than-page';
  readonly sheet: Sheet;
}

/** Sums of rounded lengths differ by less; the press takes no more than this for overflow. */
const toleranceMm = 0.1;
/** A row that could be parted moves whole to the next page where it leaves no more than this share of a page empty. */
const mostEmptyShare = 0.25;

/** Pages as they are filled, one after another; only the last one still grows. */
interface Filling {
  readonly isEmpty: () => boolean;
  /** What is left of the page, without the gap before the next block. */
  readonly freeMm: () => number;
  readonly add: (group: BlockGroup) => void;
  /** Begins a page, unless the last one is empty. */
  readonly turn: () => void;
  readonly pages: () => readonly (readonly Block[])[];
}

function createFilling({ pageMm, gapMm }: PageRoom): Filling {
  const full: (readonly Block[])[] = [];
  let last: readonly Block[] = [];
  let usedMm = 0;
  return {
    isEmpty: () => last.length === 0,
    freeMm: () => pageMm + toleranceMm - usedMm,
    add: (group) => {
      last = [...last, ...blocksOf(group)];
      usedMm += heightOf(group, gapMm) + gapMm;
    },
    turn: () => {
      if (last.length > 0) full.push(last);
      last = [];
      usedMm = 0;
    },
    pages: () => [...full, last],
  };
}

/** One round with a group: puts it on the last page, or part of it, or begins the next page. Answers what is left of it. */
function place(group: BlockGroup, filling: Filling, room: PageRoom): BlockGroup | null | 'too-high' {
  const { pageMm, gapMm } = room;
  const heightMm = heightOf(group, gapMm);
  const freeMm = filling.freeMm();
  if (heightMm <= freeMm) {
    filling.add(group);
    return null;
  }
  const mayPart = heightMm > pageMm + toleranceMm || freeMm > pageMm * mostEmptyShare;
  const parted = mayPart ? partedGroup(group, { freeMm, isOnTop: filling.isEmpty() }, room) : null;
  if (parted !== null) filling.add(parted[0]);
  else if (filling.isEmpty()) {
    filling.add(group);
    return 'too-high';
  }
  filling.turn();
  return parted === null ? group : parted[1];
}

/** Puts the groups on pages, in order. Every round either places something or begins a page, so it ends. */
function fillPages(
  groups: readonly BlockGroup[],
  room: PageRoom,
): { readonly pages: readonly (readonly Block[])[]; readonly tooHigh: readonly TooHigh[] } {
  const filling = createFilling(room);
  const tooHigh: TooHigh[] = [];
  for (const group of groups) {
    if (startsPage(group)) filling.turn();
    let left: BlockGroup | null = group;
    while (left !== null) {
      const placed = place(left, filling, room);
      if (placed === 'too-high')
        tooHigh.push({
          itemId: highestOf(left),
          page: filling.pages().length,
          heightMm: heightOf(left, room.gapMm),
        });
      left = placed === 'too-high' ? null : placed;
    }
  }
  return { pages: filling.pages(), tooHigh };
}

/**
 * Breaks a flowing sheet into as many pages as its blocks need (heights in millimetres, as layout measured them; of
 * `pageHeightMm` is what blocks have of a page). A section's head is never last on a page; a row of fields stays whole
 * where it can; a table, matrix or agenda goes on between rows, under its header and with its own numbers; a written
 * answer between lines. What comes out is an ordinary sheet, under the same edition code: it says the same.
 * `higher-than-page` where something that may not be parted has no page that would hold it.
 */
export function flowPages(sheet: Sheet, measures: FlowMeasures, pageHeightMm: number): Result<Sheet, FlowFailure> {
  const room: PageRoom = { pageMm: pageHeightMm, gapMm: measures.gapMm, continued: sheet.form?.continued ?? null };
  const { isFlowing, ...rest } = sheet;
  const pages: SheetPage[] = [];
  const tooHigh: TooHigh[] = [];
  for (const whole of sheet.pages) {
    const filled = fillPages(groupsOf(whole.blocks, measures), room);
    tooHigh.push(...filled.tooHigh.map((one) => ({ ...one, page: one.page + pages.length })));
    for (const blocks of filled.pages)
      pages.push({ ...whole, id: `${sheet.materialId}.page-${pages.length + 1}`, blocks });
  }
  const paged: Sheet = { ...rest, pages, fit: { ...sheet.fit, pages: pages.length } };
  const [first] = tooHigh;
  return first === undefined ? success(paged) : failed({ kind: 'higher-than-page', ...first, sheet: paged });
}
