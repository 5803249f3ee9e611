import type { deskCardTextsFi } from './texts-fi-desk-card';

/** English texts of the desk card; the rest of its words are those of the trigger tool. */
export const deskCardTextsEn = { 'desk-card/title': 'Desk card' } as const satisfies Readonly<
  Record<keyof typeof deskCardTextsFi, string>
>;
