/** A length on paper in points, the unit of PDF: 72 to the inch. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A length in points as millimetres on paper. */
export function millimetres(points: number): number {
  return (points * 25.4) / 72;
}

/** A number as content streams and page boxes have it: at most four decimals (0.00004 mm), never an exponent. */
export function written(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 || 0);
}
