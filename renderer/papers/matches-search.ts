/** Whether every word of what was typed is somewhere in the texts; capitals and small letters are the same. */
export function matchesSearch(texts: readonly string[], query: string, language: string): boolean {
  const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase(language);
  const all = lower(texts.join(' '));
  return lower(query)
    .split(/\s+/u)
    .every((word) => all.includes(word));
}
