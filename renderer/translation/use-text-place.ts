import type { Content } from '../../templates/content/content';
import { idAndPart } from '../../templates/edit/parts-of-items';
import { materialById } from '../../templates/materials/catalogue';
import { placeName } from '../../templates/messages/place-name';
import type { TextKey } from '../../templates/model/layer';
import { onOneLine, withoutMarks } from '../../templates/sheet/markup';
import type { TranslationRow } from '../../templates/translation/translation-rows';
import { isKnownPart } from '../edit/item-words';
import { useMaterialWordsOf } from '../paper/material-words';
import { useUnit } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Which papers say a text, in the window's words. */
function usePapersOf(): (row: TranslationRow) => string {
  const t = useTexts();
  const wordsOf = useMaterialWordsOf();
  return ({ materialIds, isLocal }) => {
    const names = materialIds.flatMap((id) => {
      const material = materialById(id);
      return material === undefined ? [] : [wordsOf(material).name];
    });
    const own = isLocal ? [t('translation.own')] : [];
    return names.length === 0 && own.length === 0 ? t('translation.otherWords') : [...own, ...names].join(', ');
  };
}

/** What of its item a text is; the item is named too, unless the text is its name: `Asuminen, Näin kysyt`. */
function useItemAndPart(content: Content): (key: TextKey) => string {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const unit = useUnit();
  return (key) => {
    const { id, part } = idAndPart(key);
    const partName = t(`edit.parts.${isKnownPart(part) ? part : 'text'}`);
    const words = content.texts[language]?.[key] ?? content.texts.fi?.[key] ?? '';
    const item = placeName(language, { kind: 'content', itemId: id }, { unit, content });
    const isNamed = item === id || item === onOneLine(withoutMarks(words));
    return isNamed ? partName : `${item}, ${partName}`;
  };
}

/** Where a text is said and what of it: `Heräte-työkalu · Asuminen, Näin kysyt`. Its key is for tables alone. */
export function useTextPlace(content: Content): (row: TranslationRow) => string {
  const papersOf = usePapersOf();
  const itemAndPart = useItemAndPart(content);
  return (row) => `${papersOf(row)} · ${itemAndPart(row.key)}`;
}
