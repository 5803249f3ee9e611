import type { Hue, Sheet } from '../sheet/nodes';
import { greyHues, hues, hueVariables, type HueLook } from './hues';

/** Every colour that a paper is drawn with, on the page as in Word. */
export interface PaperColours {
  /** Running text. */
  readonly ink: string;
  /** What is said quietly: 7:1 on white. */
  readonly quiet: string;
  /** Thin lines. */
  readonly line: string;
  /** Lines to write on and boxes to tick: darker than those that only divide, so that they outlive a copier. */
  readonly writingLine: string;
  /** The unit's own: headings, rules, the contact box. */
  readonly accent: string;
  readonly hues: Readonly<Record<Hue, HueLook>>;
  /** Whether boxes stand on grounds of colour with white titles; else they are white with lines and black titles. */
  readonly hasGrounds: boolean;
}

const grey: PaperColours = {
  ink: '#000000',
  quiet: '#4d4d4d',
  line: '#a6a6a6',
  writingLine: '#757575',
  accent: '#000000',
  hues: greyHues,
  hasGrounds: false,
};

/** The colours of a sheet's ink: a grey paper has none, not even the unit's accent. */
export function coloursOf({ ink, accent }: Pick<Sheet, 'ink' | 'accent'>): PaperColours {
  if (ink === 'grey') return grey;
  const lines = { line: '#b9c1c9', writingLine: '#7c8590' };
  return { ink: '#1b2430', quiet: '#4a5462', ...lines, accent, hues, hasGrounds: true };
}

/** The style variables of a paper's root. */
export function colourVariables(colours: PaperColours): Readonly<Record<string, string>> {
  return {
    '--ink': colours.ink,
    '--quiet': colours.quiet,
    '--line': colours.line,
    '--writing-line': colours.writingLine,
    '--accent': colours.accent,
    '--danger': colours.hues.danger.strong,
    '--danger-tint': colours.hues.danger.tint,
    ...hueVariables(colours.hues),
  };
}
