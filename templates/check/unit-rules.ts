import { textIn, type ContentLanguage } from '../model/language';
import { contrastRatio } from '../paper/contrast';
import type { Finding } from './finding';
import type { PaperUnderCheck } from './paper-check-input';
import { placeOfText } from './place-of-text';

/** A paper without the unit's name belongs to nobody: its reader cannot tell whose numbers it gives. */
export function unitNameMissing({ unit, language }: PaperUnderCheck): readonly Finding[] {
  if (textIn(unit.names, language) !== '') return [];
  return [{ rule: 'unit-name-missing', severity: 'stops', place: { kind: 'unit-field', field: 'names' }, details: {} }];
}

/** What the unit tells of a contact in sentences; a name is a name in every language. */
const noteFields: readonly string[] = ['audience', 'phones', 'hours'];

/**
 * A note that the unit has written only in another language than the paper's, such as whom a service is for: one finding
 * for each field. Nothing where that language is the one chosen for what is missing.
 */
export function unitTextInOtherLanguage({ texts, unit, sheet, instead }: PaperUnderCheck): readonly Finding[] {
  // Where both languages stand on one page, its words in the second are where they should be.
  const isShared = sheet.beside !== null && sheet.pages.every((page) => page.language === undefined);
  const expected: readonly (ContentLanguage | null)[] = [null, instead, ...(isShared ? [sheet.beside] : [])];
  const findings = new Map<string, Finding>();
  for (const text of texts) {
    const { origin, otherLanguage, isMissing, language } = text;
    if (origin !== 'unit' || isMissing || expected.includes(otherLanguage)) continue;
    const place = placeOfText(text, unit);
    if (place.kind !== 'contact-field' || !noteFields.includes(place.field)) continue;
    const details = { language };
    const finding = { rule: 'unit-text-in-other-language', severity: 'warns', place, details } as const;
    findings.set(`${JSON.stringify(place)} ${language}`, finding);
  }
  return [...findings.values()];
}

/** Headings in the unit's colour are read on white paper (WCAG 2.1, 1.4.3: at least 4.5:1). */
export function colourContrast({ unit }: PaperUnderCheck): readonly Finding[] {
  const ratio = contrastRatio(unit.colours.accent, '#ffffff');
  if (ratio >= 4.5) return [];
  const details = { colour: unit.colours.accent };
  return [{ rule: 'colour-contrast', severity: 'warns', place: { kind: 'unit-field', field: 'colours' }, details }];
}
