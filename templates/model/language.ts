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

/** Languages that have built-in texts; the Sámi languages wait for the unit's own (`design.md` 4.11). */
export const builtInLanguages = ['fi', 'sv', 'en'] as const satisfies readonly ContentLanguage[];

/** In what languages one paper speaks, as it is asked for and remembered. */
export const paperLanguagesSchema = z
  .strictObject({
    language: contentLanguageSchema,
    beside: contentLanguageSchema.nullable(),
    instead: contentLanguageSchema.nullable(),
  })
  .readonly();

/** In what languages one paper speaks. */
export interface PaperLanguages {
  readonly language: ContentLanguage;
  /** A second language on the same paper, beside the first. */
  readonly beside: ContentLanguage | null;
  /** The language in which missing texts are said; null: a missing text keeps the paper from being printed. */
  readonly instead: ContentLanguage | null;
}

/** A paper in one language alone, where nothing is said in another. */
export function only(language: ContentLanguage): PaperLanguages {
  return { language, beside: null, instead: null };
}

/** The languages of a paper as they stand in a file name: `fi`, or `fi+sv` for two side by side (`design.md` 4.13). */
export function languageTag({ language, beside }: PaperLanguages): string {
  return beside === null ? language : `${language}+${beside}`;
}

/** Languages as they are given on the command line: `fi`, `fi+sv`, `se/fi` (what is missing is said in Finnish), `fi+se/fi`. */
export function parsePaperLanguages(text: string): PaperLanguages | null {
  const [, first, beside, instead] = /^([a-z]+)(?:\+([a-z]+))?(?:\/([a-z]+))?$/.exec(text) ?? [];
  const parsed = paperLanguagesSchema.safeParse({ language: first, beside: beside ?? null, instead: instead ?? null });
  return parsed.success && parsed.data.beside !== parsed.data.language ? parsed.data : null;
}
