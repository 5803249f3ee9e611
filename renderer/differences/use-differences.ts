import { useMemo } from 'react';
import type { Content } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import {
  groupedDifferences,
  layerDifferences,
  type DifferenceGroup,
  type DifferencePlace,
  type LayerDifference,
} from '../../templates/layer/differences';
import { catalogue } from '../../templates/materials/catalogue';
import type { Place } from '../../templates/check/place';
import { useWindow } from '../state/window-context';

const materialIds = catalogue.map(({ id }) => id);

/** Everything in which the open unit differs from the master. */
export function useDifferences(): { readonly content: Content; readonly groups: readonly DifferenceGroup[] } {
  const layer = useWindow((state) => state.workspace.layer);
  return useMemo(() => {
    const content = effectiveContent(master, layer);
    return { content, groups: groupedDifferences(layerDifferences(master, layer), content, materialIds) };
  }, [layer]);
}

/** The first item of a list that has an order of its own. */
function firstOf(listId: string, content: Content): string {
  const lists = { categories: content.categories, ways: content.ways, 'red-flags': content.redFlags };
  const known = listId === 'categories' || listId === 'ways' || listId === 'red-flags' ? lists[listId] : undefined;
  return (known ?? content.lists[listId])?.[0]?.id ?? listId;
}

/** Where the thing can be edited; null where no paper says it any longer. */
export function placeOfDifference(difference: LayerDifference, place: DifferencePlace, content: Content): Place | null {
  if (place.kind === 'other') return null;
  if (difference.kind === 'checked') return { kind: 'statute', itemId: difference.itemId };
  if (difference.kind === 'order') return { kind: 'content', itemId: firstOf(difference.itemId, content) };
  if (difference.kind === 'words') {
    const { key, language } = difference.words;
    return { kind: 'content', itemId: difference.itemId, key, language };
  }
  return { kind: 'content', itemId: difference.itemId };
}

/** The paper in which it is opened: the material's own, else the tool, which says everything that is shared. */
export function materialOfDifference({ kind, id }: DifferencePlace): string {
  return kind === 'material' ? id : 'trigger-tool';
}
