import type { Content } from '../../templates/content/content';
import { idAndPart } from '../../templates/edit/parts-of-items';
import type { DifferencePlace, LayerDifference } from '../../templates/layer/differences';
import { materialById } from '../../templates/materials/catalogue';
import { placeName } from '../../templates/messages/place-name';
import type { ItemId, TextKey } from '../../templates/model/layer';
import { isKnownPart } from '../edit/item-words';
import { useMaterialWordsOf } from '../paper/material-words';
import { useUnit } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** What differences and the places that they belong to are called in the window's language. */
export interface DifferenceWords {
  readonly place: (place: DifferencePlace) => string;
  /** The item that a difference is about, with the part of it where it is about one text. */
  readonly item: (difference: LayerDifference, place: DifferencePlace) => string;
}

/** Whether papers can still say the item: the master or the unit has it. */
function hasWords(itemId: ItemId, content: Content): boolean {
  return Object.values(content.texts).some((texts) => Object.keys(texts).some((key) => idAndPart(key).id === itemId));
}

/** The names in the view of differences. */
export function useDifferenceWords(content: Content): DifferenceWords {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const unit = useUnit();
  const wordsOf = useMaterialWordsOf();
  const itemName = (itemId: ItemId): string => placeName(language, { kind: 'content', itemId }, { unit, content });
  const partName = (key: TextKey): string => {
    const { part } = idAndPart(key);
    return t(`edit.parts.${isKnownPart(part) ? part : 'text'}`);
  };
  const place = ({ kind, id }: DifferencePlace): string => {
    if (kind === 'category') return itemName(id);
    if (kind === 'laws' || kind === 'other') return t(`differences.${kind}`);
    if (kind !== 'material') return t(`edit.sections.${kind}`);
    const material = materialById(id);
    return material === undefined ? itemName(id) : wordsOf(material).name;
  };
  const item = (difference: LayerDifference, at: DifferencePlace): string => {
    const { itemId } = difference;
    if (at.kind === 'laws') return placeName(language, { kind: 'statute', itemId }, { unit, content });
    if (at.kind === 'other') return t('differences.gone');
    if (difference.kind === 'order' && itemId === at.id) return place(at);
    if (itemId.startsWith('local.') && !hasWords(itemId, content)) return t('edit.unnamed.list-item');
    const key =
      difference.kind === 'words' ? difference.words.key : difference.kind === 'reviewed' ? difference.key : null;
    const name = key === null ? itemName(itemId) : `${itemName(itemId)} · ${partName(key)}`;
    return difference.kind === 'reviewed' ? `${name} (${t(`languages.${difference.language}`)})` : name;
  };
  return { place, item };
}
