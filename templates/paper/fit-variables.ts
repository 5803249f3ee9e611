import type { FitStep } from '../sheet/nodes';

/**
 * The style variables that one fit step sets on the paper's root. Lengths are absolute, so that screen and print break
 * lines alike (`design.md` 4.16).
 */
export function fitVariables(step: FitStep): Readonly<Record<string, string>> {
  return {
    '--text-size': `${step.textPt}pt`,
    '--line-height': `${step.lineMm}mm`,
    '--gap': `${step.gapMm}mm`,
  };
}
