/** One kept generation (an older state of a document), known from its file name alone. */
export interface KeptGeneration {
  readonly name: string;
  readonly generation: number;
  readonly keptAt: Date;
}

const newestToKeep = 10;
const daysToKeep = 30;
const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
const keptName = /^(\d{8,15})-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.json$/;

/** The file name of a kept generation; names sort by generation, and have no colons, which Windows forbids. */
export function keptGenerationName(generation: number, keptAt: Date): string {
  const time = keptAt.toISOString().slice(0, 19).replaceAll(':', '-');
  return `${String(generation).padStart(8, '0')}-${time}Z.json`;
}

/** The kept generations among a folder's files, newest first. Other files are nobody's business and stay out. */
export function listKeptGenerations(names: readonly string[]): readonly KeptGeneration[] {
  return names
    .flatMap((name) => {
      const [, generation, day, hours, minutes, seconds] = keptName.exec(name) ?? [];
      if (generation === undefined) return [];
      return [{ name, generation: Number(generation), keptAt: new Date(`${day}T${hours}:${minutes}:${seconds}Z`) }];
    })
    .sort((one, other) => other.generation - one.generation);
}

/**
 * Whether the state on disk is kept before it is replaced: once after each start, then once an hour. More often, ten
 * seconds of typing would push all older states out.
 */
export function isKeepDue(lastKeptAt: Date | null, now: Date): boolean {
  return lastKeptAt === null || Math.abs(now.getTime() - lastKeptAt.getTime()) >= hourMs;
}

/** The kept generations that may go: all but the ten newest and the last one of each of the past 30 days. */
export function outdatedGenerations(kept: readonly KeptGeneration[], now: Date): readonly KeptGeneration[] {
  const newestFirst = [...kept].sort((one, other) => other.generation - one.generation);
  const seenDays = new Set<string>();
  return newestFirst.filter((candidate, index) => {
    const day = candidate.keptAt.toISOString().slice(0, 10);
    const isLastOfDay = !seenDays.has(day);
    seenDays.add(day);
    const isRecent = now.getTime() - candidate.keptAt.getTime() <= daysToKeep * dayMs;
    return index >= newestToKeep && !(isLastOfDay && isRecent);
  });
}
