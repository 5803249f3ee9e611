import type { Content } from '../content/content';
import { textIn, type ContentLanguage, type LocalisedText } from '../model/language';
import type { ItemId, TextKey } from '../model/layer';
import type { Contact, Unit } from '../model/unit';
import type { Place } from './finding';
import { contactsOnSheet, type PaperRead } from './paper-check-input';

/** Which of the unit's own words a text is: what must be written anew when it is mended. */
export type TextSource =
  | { readonly kind: 'content'; readonly key: TextKey; readonly language: ContentLanguage }
  | {
      readonly kind: 'contact';
      readonly contactId: string;
      readonly part: 'name' | 'audience' | 'hoursNote';
      readonly language: ContentLanguage;
    }
  | {
      readonly kind: 'phone-note';
      readonly contactId: string;
      readonly index: number;
      readonly language: ContentLanguage;
    }
  | { readonly kind: 'unit'; readonly part: 'names' | 'organisation'; readonly language: ContentLanguage };

/** Whether a node of the sheet says the item or a part of it, such as a paragraph inside its card. */
export function isPartOf(nodeId: ItemId, itemId: ItemId): boolean {
  return nodeId === itemId || nodeId.startsWith(`${itemId}.`);
}

/** Words that the unit itself has written and this paper says, as they were written, with the place to mend them. */
export interface SourceText {
  readonly source: TextSource;
  readonly place: Place;
  readonly text: string;
}

/** The id of the item that a text's key belongs to. */
export function itemIdOf(key: TextKey): string {
  return key.slice(0, key.indexOf('/'));
}

function languagesOf({ sheet, language, instead }: PaperRead): readonly ContentLanguage[] {
  const all = [language, sheet.beside, instead].filter((each): each is ContentLanguage => each !== null);
  return [...new Set(all)];
}

/** The longest stretch of a text that stands on paper as it was written: no placeholder, no mark, on one line. */
function longestPlainPart(text: string): string {
  const parts = text.split(/\{\w+\}|\*+|_{2}|\n/).map((part) => part.trim());
  return parts.toSorted((first, second) => second.length - first.length)[0] ?? '';
}

/** Texts of one language that differ from the built-in ones, by key. */
function ownEntries(own: Content['texts'], builtIn: Content['texts'], language: ContentLanguage) {
  const before = builtIn[language] ?? {};
  return Object.entries(own[language] ?? {}).filter(([key, text]) => before[key] !== text);
}

function contentTexts(paper: PaperRead): readonly SourceText[] {
  const { content, builtIn, texts } = paper;
  // One string is searched far faster than every text of a large paper by itself.
  const said = texts.map((text) => text.text).join('\n');
  return languagesOf(paper).flatMap((language) =>
    ownEntries(content.texts, builtIn, language)
      .filter(([, text]) => text.trim() === '' || said.includes(longestPlainPart(text)))
      .map(([key, text]) => ({
        source: { kind: 'content', key, language },
        place: { kind: 'content', itemId: itemIdOf(key), key, language },
        text,
      })),
  );
}

/** The language in which the paper says what the unit wrote: its own, the one chosen instead, else Finnish. */
function saidIn(text: LocalisedText, languages: readonly ContentLanguage[]): readonly ContentLanguage[] {
  const said = languages.filter((language) => text[language]?.trim());
  return said.length > 0 || !textIn(text, 'fi') ? said : ['fi'];
}

function contactTexts(contact: Contact, languages: readonly ContentLanguage[]): readonly SourceText[] {
  const contactId = contact.id;
  const fields = { name: 'name', audience: 'audience', hoursNote: 'hours' } as const;
  const parts = (['name', 'audience', 'hoursNote'] as const).flatMap((part) =>
    saidIn(contact[part], languages).map((language): SourceText => ({
      source: { kind: 'contact', contactId, part, language },
      place: { kind: 'contact-field', contactId, field: fields[part] },
      text: contact[part][language] ?? '',
    })),
  );
  const notes = contact.phones.flatMap(({ note }, index) =>
    saidIn(note, languages).map((language): SourceText => ({
      source: { kind: 'phone-note', contactId, index, language },
      place: { kind: 'contact-field', contactId, field: 'phones' },
      text: note[language] ?? '',
    })),
  );
  return [...parts, ...notes];
}

function unitTexts(unit: Unit, languages: readonly ContentLanguage[]): readonly SourceText[] {
  return (['names', 'organisation'] as const).flatMap((part) =>
    saidIn(unit[part], languages).map((language): SourceText => ({
      source: { kind: 'unit', part, language },
      place: { kind: 'unit-field', field: part },
      text: unit[part][language] ?? '',
    })),
  );
}

/**
 * The unit's own words on this paper: texts that differ from the built-in ones, its names and the notes of its contacts.
 * The built-in texts are judged once, before they are built in, not at every keystroke.
 */
export function sourceTexts(paper: PaperRead): readonly SourceText[] {
  const languages = languagesOf(paper);
  return [
    ...unitTexts(paper.unit, languages),
    ...contactsOnSheet(paper).flatMap((contact) => contactTexts(contact, languages)),
    ...contentTexts(paper),
  ];
}
