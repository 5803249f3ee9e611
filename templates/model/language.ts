import { z } from 'zod';

/** Languages in which a paper can be written. BCP 47 tags: se, smn and sms are North, Inari and Skolt Sámi. */
export const contentLanguages = ['fi', 'sv', 'en', 'se', 'smn', 'sms'] as const;
export const contentLanguageSchema = z.enum(contentLanguages);
export type ContentLanguage = z.infer<typeof contentLanguageSchema>;

/** Languages of the app's own window and messages. */
export const interfaceLanguages = ['fi', 'sv', 'en'] as const;
export const interfaceLanguageSchema = z.enum(interfaceLanguages);
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>;

/** A short text that the unit writes once per language; a missing language is simply absent. */
export const localisedTextSchema = z.partialRecord(contentLanguageSchema, z.string().max(400)).readonly();
export type LocalisedText = z.infer<typeof localisedTextSchema>;

/** The text in the language asked for; Finnish where the unit has not written it, as names are often only Finnish. */
export function textIn(text: LocalisedText, language: ContentLanguage): string {
  return text[language]?.trim() || text.fi?.trim() || '';
}
