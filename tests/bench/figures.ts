/** A reference that was measured in the same run, with its own samples. */
export interface Reference {
  readonly name: string;
  readonly samples: readonly number[];
}

/** One row of the table: what was measured, in what, and what it is compared with. Always told as the median. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB';
  readonly samples: readonly number[];
  readonly references: readonly Reference[];
  /** What the design aims at, in words. Told beside the figure, never asserted: machines differ. */
  readonly aim: string | null;
}

/** The value below which the given share of the samples lies, between 0 and 1; the nearest sample, none invented. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** The middle sample, which one disturbance by another program does not move. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Ours against the reference: below 1 is less than the reference takes. */
export function ratio(figure: Figure, reference: Reference): number {
  return median(figure.samples) / median(reference.samples);
}
