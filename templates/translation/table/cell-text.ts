/** Signs that no text needs and that programs leave behind: zero-width ones, byte order marks. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;

/** Control characters, which neither Word nor a spreadsheet can hold; the end of a line and the tab are none of them. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a table can hold it: lines end with a line feed, and what no program can store is left out. */
export function tableText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(control, '').replaceAll(loneSurrogates, '');
}

/** A cell as new words: composed letters, single line ends, nothing invisible, no empty room around it. No letter is changed. */
export function cellText(cell: string): string {
  const lines = tableText(cell)
    .replaceAll(/[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(invisible, '')
    .split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .normalize('NFC');
}

/** What two cells have in common where only a program, and nobody's thought, differs: kinds of spaces, soft hyphens. */
export function comparedText(text: string): string {
  return cellText(text)
    .replaceAll('\u00ad', '')
    .replaceAll('\u2011', '-')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}

/** The same for words that are only compared with what they were: straight and curly quotation marks are one, too. */
export function comparedSource(text: string): string {
  return comparedText(text)
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/\s+/g, ' ');
}

/** A key as it was before a program capitalised it, broke it or gave it other hyphens. */
export function keyOfCell(cell: string): string {
  return comparedText(cell)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, '')
    .toLowerCase();
}
