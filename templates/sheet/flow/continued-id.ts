import type { ItemId } from '../../model/layer';

const ending = /\.continued-\d+$/;

/** The id of what goes on from the page before, so that ids stay unique; `part` counts from 2, as the first part keeps its id. */
export function continuedId(id: ItemId, part: number): ItemId {
  return `${originalId(id)}.continued-${part}`;
}

/** Which node it is that goes on: the id under which its words are edited, checked and answered. */
export function originalId(id: ItemId): ItemId {
  return id.replace(ending, '');
}
