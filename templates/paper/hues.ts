import type { Hue } from '../sheet/nodes';

/**
 * The hues that carry meaning on every paper (`look.md`): white text on `strong` has at least 4.5:1, ink on `tint` far
 * more, and the five groups step evenly in lightness so that a grey copier keeps them apart. Red is kept for danger.
 */
export const hues: Readonly<Record<Hue, { readonly strong: string; readonly tint: string }>> = {
  together: { strong: '#16284a', tint: '#e6eaf2' },
  mind: { strong: '#51347e', tint: '#efebf6' },
  safety: { strong: '#874012', tint: '#f8ede4' },
  everyday: { strong: '#0f6778', tint: '#e5f1f3' },
  family: { strong: '#3c7a2b', tint: '#ebf4e8' },
  danger: { strong: '#b3161b', tint: '#fdeeee' },
  neutral: { strong: '#4a5462', tint: '#f1f3f5' },
};

/** The style variables by which a box and what stands in it take the colours of its hue. */
export function hueStyle(hue: Hue): { readonly '--strong': string; readonly '--tint': string } {
  return { '--strong': hues[hue].strong, '--tint': hues[hue].tint };
}
