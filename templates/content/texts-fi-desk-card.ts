/** Finnish texts of the desk card; the rest of its words are those of the trigger tool. */
export const deskCardTextsFi = { 'desk-card/title': 'Pöytäkortti' } as const;
