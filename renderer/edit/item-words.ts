import type { EditorField, EditorItem, EditorSection } from '../../templates/edit/editor-item';
import { footerGroupId } from '../../templates/edit/editor-sections';
import { onOneLine, withoutMarks } from '../../templates/sheet/markup';
import { fi } from '../texts/fi';
import { useTexts } from '../texts/use-texts';

type KnownPart = keyof typeof fi.edit.parts;

/** Whether the window has a name for the part. */
export function isKnownPart(part: string): part is KnownPart {
  return Object.hasOwn(fi.edit.parts, part);
}

/** What sections, items and fields of the editor are called in the window's language. */
export interface ItemWords {
  readonly section: (section: EditorSection) => string;
  readonly item: (item: EditorItem) => string;
  readonly field: (field: EditorField) => string;
}

/** Texts as they are typed hold marks of bold and line breaks, which a name has not. */
function inOneLine(text: string): string {
  return onOneLine(withoutMarks(text)).trim();
}

/** The names in the editor. */
export function useItemWords(): ItemWords {
  const t = useTexts();
  return {
    section: ({ kind, title }) => inOneLine(title) || t(`edit.sections.${kind}`),
    item: ({ id, kind, title }) => {
      if (id === footerGroupId) return t('edit.footer');
      return inOneLine(title) || t(`edit.unnamed.${kind}`);
    },
    field: ({ part, number }) => {
      const name = t(`edit.parts.${isKnownPart(part) ? part : 'text'}`);
      return number === null ? name : t('edit.numberedPart', { part: name, number });
    },
  };
}
