import type { IParagraphOptions, Paragraph, XmlComponent } from 'docx';
import type { FormEntry, FormField, Sheet } from '../sheet/nodes';
import { FormParagraph } from './form-paragraph';

/** A field with its entry, whose kind is known. */
export interface EntryField<Kind extends FormEntry['kind']> extends FormField {
  readonly entry: Extract<FormEntry, { readonly kind: Kind }>;
}

/** Where an entry stands: how wide it is and how much is left free at its right, in twips. */
export interface EntryRoom {
  readonly sheet: Sheet;
  readonly widthTwips: number;
  readonly rightTwips: number;
}

/** One paragraph of an entry, no wider than its field. */
export function entryParagraph(
  style: string,
  { rightTwips }: EntryRoom,
  { children, ...look }: Pick<IParagraphOptions, 'tabStops'> & { readonly children: readonly XmlComponent[] },
): Paragraph {
  return new FormParagraph(style, children, { ...look, ...(rightTwips > 0 ? { indent: { right: rightTwips } } : {}) });
}
