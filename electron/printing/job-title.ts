const longestTitle = 100;

/**
 * The title of a print job: the material's name and the date, nothing else. It stands in the printer's queue and log,
 * where anybody in the house reads it, so no unit, person or field value belongs into it.
 */
export function jobTitleOf(materialTitle: string, date: string): string {
  return asciiTitle(`${materialTitle} ${date}`);
}

/**
 * The title in ASCII letters (`Heräte` becomes `Herate`), as spoolers and printers' own displays garble others; what has no
 * such letter is left out, and a title without any letter left is the app's name.
 */
export function asciiTitle(title: string): string {
  const plain = title
    .replace(/[–—]/g, '-')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+/, '')
    .slice(0, longestTitle)
    .trim();
  return /[A-Za-z0-9]/.test(plain) ? plain : 'Herate';
}
