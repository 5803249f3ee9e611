/** Sentences of the texts that have more words than clear language allows (`domain/practical.md` 7). */
export function longSentences(texts: Readonly<Record<string, string>>, mostWords = 15): readonly string[] {
  return Object.values(texts)
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u))
    .filter((sentence) => sentence.split(/\s+/u).length > mostWords);
}
