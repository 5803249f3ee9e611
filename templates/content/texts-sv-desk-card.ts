import type { deskCardTextsFi } from './texts-fi-desk-card';

/** Swedish texts of the desk card; the rest of its words are those of the trigger tool. */
export const deskCardTextsSv = { 'desk-card/title': 'Skrivbordskort' } as const satisfies Readonly<
  Record<keyof typeof deskCardTextsFi, string>
>;
