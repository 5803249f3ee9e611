import { formatDate } from '../../format/format-date';
import { addMonths, type LocalDate } from '../../model/local-date';
import { textIn } from '../../model/language';
import { textsIn } from '../../content/texts';
import { editionOf, type SheetBody } from '../../sheet/edition';
import type { FitStep, Sheet } from '../../sheet/nodes';
import type { SheetInput } from '../material';
import { contactWaysPage } from './contact-ways-page';
import { oldestStatuteCheck } from './law-line';
import { triggersPage } from './triggers-page';

/** From roomy to tight; 9 pt is the floor on A4 (`design.md` 5). */
export const triggerToolSteps: readonly FitStep[] = [
  { textPt: 10.5, lineMm: 4.8, gapMm: 3.2 },
  { textPt: 10, lineMm: 4.5, gapMm: 3 },
  { textPt: 9.75, lineMm: 4.3, gapMm: 2.8 },
  { textPt: 9.5, lineMm: 4.15, gapMm: 2.6 },
  { textPt: 9.25, lineMm: 4, gapMm: 2.3 },
  { textPt: 9, lineMm: 3.85, gapMm: 2 },
  { textPt: 9, lineMm: 3.7, gapMm: 1.6 },
];

/**
 * When the paper should be looked at again: half a year after printing, or when the oldest statute check turns a year
 * if that comes first; never before the print date itself.
 */
export function checkByDate(date: LocalDate, oldestCheck: LocalDate): LocalDate {
  const halfYear = addMonths(date, 6);
  const lawsTurnOld = addMonths(oldestCheck, 12);
  return lawsTurnOld > date && lawsTurnOld < halfYear ? lawsTurnOld : halfYear;
}

/** The two-page trigger tool (heräte-työkalu): page 1 the triggers, page 2 the statutory ways of making contact. */
export function triggerToolSheet(input: SheetInput): Sheet {
  const { content, unit, language, variant, date } = input;
  const texts = textsIn(content.texts, language);
  const unitName = textIn(unit.names, language);
  const materialTitle = texts.of('trigger-tool/title');
  const body: SheetBody = {
    materialId: 'trigger-tool',
    variant,
    language,
    unitId: unit.id,
    title: [materialTitle, unitName].filter((part) => part !== '').join(', '),
    author: textIn(unit.organisation, language) || unitName,
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    accent: unit.colours.accent,
    isHyphenated: true,
    fit: { steps: triggerToolSteps, pages: 2 },
    pages: [triggersPage(input, texts), contactWaysPage(input, texts)],
  };
  const edition = editionOf(body);
  return {
    ...body,
    edition,
    date,
    footer: {
      unitName,
      materialTitle,
      edition: texts.filled('footer/edition', { edition }),
      date: formatDate(date, language),
      checkBy: texts.filled('footer/check-by', {
        date: formatDate(checkByDate(date, oldestStatuteCheck(content)), language),
      }),
      pageLabel: texts.of('footer/page'),
    },
  };
}
