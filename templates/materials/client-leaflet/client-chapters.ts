import type { ListedItem } from '../../content/content';
import type { Texts } from '../../content/texts';
import type { Card } from '../../sheet/nodes';
import type { SheetInput } from '../material';
import { shownItems } from '../shown-items';
import { questionCard, requestList, said } from './client-leaflet-blocks';

type Look = Pick<Card, 'hue' | 'icon'>;

const looks: Readonly<Record<string, Look>> = {
  'client-leaflet.own-worker': { hue: 'family', icon: 'users-round' },
  'client-leaflet.how-long': { hue: 'everyday', icon: 'clock' },
  'client-leaflet.voluntary': { hue: 'together', icon: 'hand-heart' },
  'client-leaflet.cost': { hue: 'everyday', icon: 'wallet' },
  'client-leaflet.secrecy': { hue: 'mind', icon: 'file-text' },
  'client-leaflet.ask': { hue: 'family', icon: 'message-circle-question' },
};

/** A chapter that the unit has added. */
const ownLook: Look = { hue: 'everyday', icon: 'message-circle-question' };

function blocksOf(id: string, input: SheetInput, texts: Texts): Card['blocks'] {
  if (id === 'client-leaflet.ask') return [requestList(input, texts)];
  const exception = texts.optional(`${id}/exception`);
  return exception === null ? [said(id, texts)] : [said(id, texts), said(id, texts, 'exception')];
}

/** A chapter of the client leaflet: its question, and what answers it. */
function chapterCard(id: string, input: SheetInput, texts: Texts): Card {
  return questionCard(id, texts, { look: looks[id] ?? ownLook, blocks: blocksOf(id, input, texts) });
}

/**
 * The chapters of one page, in the unit's order. Each built-in one keeps to its page, as the page's heading is about it;
 * one that the unit has added stands on the page of the chapter before it, the first of all on that of the one after it.
 */
export function chapters(names: readonly string[], input: SheetInput, texts: Texts): readonly Card[] {
  const pageIds = new Set(names.map((name) => `client-leaflet.${name}`));
  const isOwn = ({ id }: ListedItem): boolean => looks[id] === undefined;
  const shown = shownItems(input.content, 'clientChapters');
  const isHere = (item: ListedItem, index: number): boolean => {
    const leader = isOwn(item)
      ? (shown.slice(0, index).findLast((other) => !isOwn(other)) ?? shown.find((other) => !isOwn(other)))
      : item;
    return leader !== undefined && pageIds.has(leader.id);
  };
  return shown.filter(isHere).map(({ id }) => chapterCard(id, input, texts));
}

/** A chapter in the place that a layout has for it alone; nothing where the unit hides it. */
export function chapterAt(name: string, input: SheetInput, texts: Texts, look?: Look): readonly Card[] {
  const id = `client-leaflet.${name}`;
  if (!shownItems(input.content, 'clientChapters').some((item) => item.id === id)) return [];
  const card = chapterCard(id, input, texts);
  return [look === undefined ? card : { ...card, ...look }];
}

/** The chapters that the unit has added, for a layout that ties the built-in ones to their places. */
export function ownChapters(input: SheetInput, texts: Texts): readonly Card[] {
  return shownItems(input.content, 'clientChapters')
    .filter(({ id }) => looks[id] === undefined)
    .map(({ id }) => chapterCard(id, input, texts));
}
