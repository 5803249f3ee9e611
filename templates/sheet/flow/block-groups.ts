import type { ItemId } from '../../model/layer';
import type { Block, Runs } from '../nodes';
import { originalId } from './continued-id';
import type { BlockMeasure, FlowMeasures } from './flow-measures';
import { partedRow, type MeasuredRow } from './row-part';

/** What a page gives to blocks, in millimetres: its height, and what is left free between two of them. */
export interface PageRoom {
  readonly pageMm: number;
  readonly gapMm: number;
  /** What is said behind the label of a field that goes on; null in a sheet that is no form. */
  readonly continued: Runs | null;
}

interface MeasuredBlock {
  readonly block: Block;
  readonly measure: BlockMeasure;
}

/** Heads that must not stand last on a page, with the block that follows them; null where none does. */
export interface BlockGroup {
  readonly heads: readonly MeasuredBlock[];
  readonly body: MeasuredBlock | MeasuredRow | null;
}

/** Rows of a table that stay together at the foot and at the head of a page, where there is room. */
const rowsTogether = 2;

function isHead({ kind }: Block): boolean {
  return kind === 'form-section' || kind === 'heading';
}

function measured(block: Block, measures: FlowMeasures): MeasuredBlock {
  const measure = measures.blocks.get(block.id);
  if (measure === undefined) throw new Error(`${block.id} has not been measured`);
  return { block, measure };
}

function bodyOf({ block, measure }: MeasuredBlock): MeasuredBlock | MeasuredRow {
  return block.kind === 'form-row' ? { row: block, measure, part: 1 } : { block, measure };
}

/** The blocks of a flowing page in groups that begin on the same page. */
export function groupsOf(blocks: readonly Block[], measures: FlowMeasures): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  let heads: MeasuredBlock[] = [];
  for (const block of blocks) {
    const one = measured(block, measures);
    if (isHead(block)) heads.push(one);
    else {
      groups.push({ heads, body: bodyOf(one) });
      heads = [];
    }
  }
  return heads.length > 0 ? [...groups, { heads, body: null }] : groups;
}

/** Whether the group begins a page: one of its sections does. */
export function startsPage({ heads }: BlockGroup): boolean {
  return heads.some(({ block }) => block.kind === 'form-section' && block.startsPage);
}

function partsOf({ heads, body }: BlockGroup): readonly { readonly block: Block; readonly heightMm: number }[] {
  const all = body === null ? heads : [...heads, body];
  return all.map((one) => ({ block: 'row' in one ? one.row : one.block, heightMm: one.measure.heightMm }));
}

/** The blocks of a group, in order. */
export function blocksOf(group: BlockGroup): readonly Block[] {
  return partsOf(group).map(({ block }) => block);
}

/** How high the group is, with the gaps between its blocks. */
export function heightOf(group: BlockGroup, gapMm: number): number {
  const heights = partsOf(group).map(({ heightMm }) => heightMm);
  return heights.reduce((sum, height) => sum + height, 0) + gapMm * Math.max(0, heights.length - 1);
}

/** The group parted inside its row of fields, so that the first part stands in the given room; null where that cannot be. */
export function partedGroup(
  { heads, body }: BlockGroup,
  { freeMm, isOnTop }: { readonly freeMm: number; readonly isOnTop: boolean },
  { pageMm, gapMm, continued }: PageRoom,
): readonly [BlockGroup, BlockGroup] | null {
  if (body === null || !('row' in body)) return null;
  const roomMm = freeMm - (heads.length === 0 ? 0 : heightOf({ heads, body: null }, gapMm) + gapMm);
  const part = (leastRows: number) => partedRow(body, { roomMm, pageMm, isOnTop, leastRows, continued });
  const parted = part(rowsTogether) ?? part(1);
  if (parted === null) return null;
  return [
    { heads, body: parted.first },
    { heads: [], body: parted.rest },
  ];
}

/** What makes a group high: the highest field of its row, or its block. */
export function highestOf({ heads, body }: BlockGroup): ItemId {
  if (body !== null && 'row' in body) {
    const heights = body.measure.fields.map(({ heightMm }) => heightMm);
    const field = body.row.fields[heights.indexOf(Math.max(...heights))];
    return originalId((field ?? body.row).id);
  }
  return (body ?? heads[0])?.block.id ?? '';
}
