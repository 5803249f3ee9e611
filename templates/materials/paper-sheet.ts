import type { Content } from '../content/content';
import type { ContentLanguage, PaperLanguages } from '../model/language';
import type { LocalDate } from '../model/local-date';
import type { Answers } from '../model/plan';
import type { Unit } from '../model/unit';
import type { Sheet } from '../sheet/nodes';
import type { Material, SheetInput } from './material';
import { canBeInTwoLanguages, twoLanguageSheet } from './two-language-sheet';
import { formOf, isGrey } from './variant';
import { withBody } from './with-body';

/** Whose paper it is and on which day it is made. */
export interface PaperFacts extends Pick<SheetInput, 'isEditionLater' | 'edition'> {
  readonly content: Content;
  readonly unit: Unit;
  readonly date: LocalDate;
  /** What a form is filled with: client data, never stored. */
  readonly answers?: Answers | null;
}

/** What is chosen of one material: its variant and its language or languages. */
export interface PaperChoice extends PaperLanguages {
  readonly variant: string | null;
}

/**
 * The sheet of one paper as it is shown, checked and printed: the material's own in the chosen variant and languages.
 * Throws where this form cannot be in two languages: `canBeInTwoLanguages` is asked before.
 */
export function paperSheet(material: Material, facts: PaperFacts, choice: PaperChoice): Sheet {
  const { variant, language, beside, instead } = choice;
  const form = formOf(variant);
  const inLanguage = (own: ContentLanguage): Sheet =>
    material.sheet({ ...facts, language: own, instead, variant: form });
  if (beside !== null && !canBeInTwoLanguages(material, form)) throw new Error(`${material.id} has one language`);
  const first = inLanguage(language);
  const sheet = beside === null ? first : twoLanguageSheet(material, { first, second: inLanguage(beside) });
  if (!isGrey(variant)) return sheet;
  const grey = { variant, ink: 'grey' } as const;
  if (sheet.form?.isFilled !== true) return withBody(sheet, grey);
  // A filled form has the edition of the empty one: nobody's answers are in any hash.
  const { edition, footer } = paperSheet(material, { ...facts, answers: null }, choice);
  return { ...sheet, ...grey, edition, footer };
}
