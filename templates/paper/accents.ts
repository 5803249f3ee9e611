import { standardAccent } from '../model/unit';
import { contrastRatio, repairContrast } from './contrast';

/** Text on white paper needs at least this (WCAG 2.1, 1.4.3). */
export const neededRatio = 4.5;

const paperWhite = '#ffffff';

/**
 * Colours that a unit can choose for its papers without a thought: white on them and they on white have 4.5:1 and more, and
 * none can be taken for danger or for a group of meaning. The built-in one alone is kin to the hue of everyday matters.
 */
export const accents = [
  { id: 'lake', colour: standardAccent },
  { id: 'blue', colour: '#1f4fc4' },
  { id: 'spruce', colour: '#0d3f2f' },
  { id: 'moss', colour: '#4d5a12' },
  { id: 'heather', colour: '#8d3fa8' },
  { id: 'raspberry', colour: '#9b1b6e' },
] as const satisfies readonly { readonly id: string; readonly colour: string }[];

/** How well a colour is read on white paper, 1 to 21. */
export function ratioOnPaper(colour: string): number {
  return contrastRatio(colour, paperWhite);
}

/** The colour as papers can carry it: itself, or the lightest darker one of its kind in which text is read on white. */
export function readableAccent(colour: string): string {
  return repairContrast(colour, paperWhite, neededRatio);
}
