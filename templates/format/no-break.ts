/** U+00A0: keeps the groups of a number and a sign with its number on one line of the paper. */
export const noBreakSpace = '\u00a0';

/** The text with every stretch of white space as one no-break space, so that it stays on one line. */
export function unbroken(text: string): string {
  return text.trim().replaceAll(/\s+/g, noBreakSpace);
}
