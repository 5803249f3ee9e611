import type { ComponentType } from 'react';
import type { Content } from '../content/content';
import type { TextLanguages } from '../content/texts';
import type { LocalDate } from '../model/local-date';
import type { Answers } from '../model/plan';
import type { ItemId } from '../model/layer';
import type { Service, Unit } from '../model/unit';
import type { Sheet, SheetPage } from '../sheet/nodes';

/** Everything that decides what a paper says. The date is an input (`design.md` 4.15). */
export interface SheetInput extends TextLanguages {
  readonly content: Content;
  readonly unit: Unit;
  /** The form of the material: one of its `variants`, or null for the plain one. Ink is not its business. */
  readonly variant: string | null;
  readonly date: LocalDate;
  /**
   * Set where the sheet is drawn while somebody types: the edition, a hash of all that the paper says, is then left for
   * `withEdition`. A filled form has its own at once.
   */
  readonly isEditionLater?: boolean;
  /** The edition of the empty form, where it is known: no answer changes it. */
  readonly edition?: string;
  /** What a form is filled with. Client data: in memory only. Null or absent: the form is empty. */
  readonly answers?: Answers | null;
}

/** How a material is made in two languages. */
interface TwoLanguages {
  /** The forms that can be; null is the plain one. */
  readonly forms: readonly (string | null)[];
  /**
   * Puts both languages on the same pages. Where absent each language has pages of its own: a card's second language
   * is its back, other papers lie side by side on a sheet of double size.
   */
  readonly onSamePages?: (first: Sheet, second: Sheet) => Pick<Sheet, 'pages' | 'fit'>;
}

/** What the blocks of a page are drawn from: no more of the sheet, so that a page whose words stay is not drawn again. */
export interface PageLayoutProps {
  readonly page: SheetPage;
  /** The sheet's variant. */
  readonly variant: string | null;
}

/** One kind of printable (aineisto): its catalogue entry, what it says, and how its pages are laid out. */
export interface Material {
  readonly id: string;
  /** Use group on the shelf: on the wall, into the hand, into the pocket, for the client, forms of the shared plan. */
  readonly use: 'wall' | 'hand' | 'pocket' | 'client' | 'form';
  /** Forms beside the plain one, such as `booklet` or `large-print`. Every form can also be printed in grey. */
  readonly variants: readonly string[];
  readonly formats: readonly ('pdf' | 'docx')[];
  /** Services without whose phone number this paper is not printed. */
  readonly requiredServices: readonly Service[];
  readonly defaultSides: 'one-sided' | 'two-sided-long-edge' | 'two-sided-short-edge';
  readonly sheet: (input: SheetInput) => Sheet;
  /** Set where the material is a form that can be filled: the id of the list of its sections, `<material>.form`. */
  readonly formId?: ItemId;
  /** Absent where two languages make no sense: on an A3 poster, on a card that has its own back, in a folded booklet. */
  readonly twoLanguages?: TwoLanguages;
  /** Draws the blocks of one page; the footer and the page box are drawn around it by `paper/`. */
  readonly PageLayout: ComponentType<PageLayoutProps>;
}
