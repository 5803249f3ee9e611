import { textIn } from '../model/language';
import { contrastRatio } from '../paper/contrast';
import type { Finding } from './finding';
import type { PaperUnderCheck } from './paper-check-input';

/** A paper without the unit's name belongs to nobody: its reader cannot tell whose numbers it gives. */
export function unitNameMissing({ unit, language }: PaperUnderCheck): readonly Finding[] {
  if (textIn(unit.names, language) !== '') return [];
  return [{ rule: 'unit-name-missing', severity: 'stops', place: { kind: 'unit-field', field: 'names' }, details: {} }];
}

/** Headings in the unit's colour are read on white paper (WCAG 2.1, 1.4.3: at least 4.5:1). */
export function colourContrast({ unit }: PaperUnderCheck): readonly Finding[] {
  const ratio = contrastRatio(unit.colours.accent, '#ffffff');
  if (ratio >= 4.5) return [];
  const details = { colour: unit.colours.accent };
  return [{ rule: 'colour-contrast', severity: 'warns', place: { kind: 'unit-field', field: 'colours' }, details }];
}
