import type { Hue } from '../sheet/nodes';

/** A line that says the hue where the colour may not: its kind, and its width in millimetres. */
interface HueLine {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly widthMm: number;
}

/** How one group of meaning is drawn: its edges and title, its ground, the line under its title, and its second frame. */
export interface HueLook {
  readonly strong: string;
  readonly tint: string;
  readonly rule: HueLine;
  /** Drawn over the box's own edge; 0 where that edge is enough. */
  readonly frameMm: number;
}

const drawnInColour = { rule: { style: 'solid', widthMm: 0 }, frameMm: 0 } as const;

/**
 * The hues that carry meaning on every paper (`look.md`): white text on `strong` has at least 4.5:1, ink on `tint` far
 * more, and the five groups step evenly in lightness so that a grey copier keeps them apart. Red is kept for danger.
 */
export const hues: Readonly<Record<Hue, HueLook>> = {
  together: { strong: '#16284a', tint: '#e6eaf2', ...drawnInColour },
  mind: { strong: '#51347e', tint: '#efebf6', ...drawnInColour },
  safety: { strong: '#874012', tint: '#f8ede4', ...drawnInColour },
  everyday: { strong: '#0f6778', tint: '#e5f1f3', ...drawnInColour },
  family: { strong: '#3c7a2b', tint: '#ebf4e8', ...drawnInColour },
  danger: { strong: '#b3161b', tint: '#fdeeee', ...drawnInColour },
  neutral: { strong: '#4a5462', tint: '#f1f3f5', ...drawnInColour },
};

const black = '#000000';
const white = '#ffffff';

function inGrey(rule: HueLine, frameMm = 0): HueLook {
  return { strong: black, tint: white, rule, frameMm };
}

/**
 * The hues on a paper that saves ink: black on white, so that toner is spent on words and lines only. The kind of line
 * under a title tells the groups apart beside icon and words; safety and danger have the heaviest frames.
 */
export const greyHues: Readonly<Record<Hue, HueLook>> = {
  together: inGrey({ style: 'double', widthMm: 0.8 }),
  mind: inGrey({ style: 'dashed', widthMm: 0.5 }),
  safety: inGrey({ style: 'solid', widthMm: 0.8 }, 0.8),
  everyday: inGrey({ style: 'solid', widthMm: 0.35 }),
  family: inGrey({ style: 'dotted', widthMm: 0.6 }),
  danger: inGrey({ style: 'solid', widthMm: 1.4 }, 1.4),
  neutral: inGrey({ style: 'solid', widthMm: 0.2 }),
};

/** The style variables of a paper's root from which every box takes the look of its hue. */
export function hueVariables(looks: Readonly<Record<Hue, HueLook>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(looks).flatMap(([hue, { strong, tint, rule, frameMm }]) => [
      [`--${hue}-strong`, strong],
      [`--${hue}-tint`, tint],
      [`--${hue}-rule-style`, rule.style],
      [`--${hue}-rule-width`, `${rule.widthMm}mm`],
      [`--${hue}-frame`, `${frameMm}mm`],
    ]),
  );
}

/** The style variables by which a box and what stands in it take the look of its hue, in the ink of their paper. */
export function hueStyle(hue: Hue): Readonly<Record<`--${string}`, string>> {
  return {
    '--strong': `var(--${hue}-strong)`,
    '--tint': `var(--${hue}-tint)`,
    '--rule-style': `var(--${hue}-rule-style)`,
    '--rule-width': `var(--${hue}-rule-width)`,
    '--frame': `var(--${hue}-frame)`,
  };
}
