function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance of a colour, 0 for black and 1 for white (WCAG 2.1, "relative luminance"). */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * How well two colours `#rrggbb` are told apart, 1 to 21 (WCAG 2.1, "contrast ratio": `(L1 + 0.05) / (L2 + 0.05)`).
 * Text on paper needs 4.5, large text and lines 3.
 */
export function contrastRatio(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((one, other) => other - one);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** The colour with `steps` of 255 taken towards black, hue kept. */
function darkened(hex: string, steps: number): string {
  const mixed = channels(hex).map((channel) => Math.floor((channel * (255 - steps)) / 255));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour `#rrggbb`, darkened no more than is needed to reach `ratio` against a light colour such as paper white.
 * Black where nothing lighter reaches it.
 */
export function repairContrast(hex: string, against: string, ratio: number): string {
  for (let steps = 0; steps < 255; steps += 1) {
    const candidate = darkened(hex, steps);
    if (contrastRatio(candidate, against) >= ratio) return candidate;
  }
  return '#000000';
}
