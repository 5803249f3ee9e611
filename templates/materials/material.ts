import type { ComponentType } from 'react';
import type { Content } from '../content/content';
import type { ContentLanguage } from '../model/language';
import type { LocalDate } from '../model/local-date';
import type { Service, Unit } from '../model/unit';
import type { Sheet, SheetPage } from '../sheet/nodes';

/** Everything that decides what a paper says. The date is an input (`design.md` 4.15). */
export interface SheetInput {
  readonly content: Content;
  readonly unit: Unit;
  readonly language: ContentLanguage;
  readonly variant: string | null;
  readonly date: LocalDate;
}

/** One kind of printable (aineisto): its catalogue entry, what it says, and how its pages are laid out. */
export interface Material {
  readonly id: string;
  /** Use group on the shelf: on the wall, into the hand, into the pocket, for the client. */
  readonly use: 'wall' | 'hand' | 'pocket' | 'client';
  readonly languages: readonly ContentLanguage[];
  readonly variants: readonly string[];
  readonly formats: readonly ('pdf' | 'docx')[];
  /** Services without whose phone number this paper is not printed. */
  readonly requiredServices: readonly Service[];
  readonly defaultSides: 'one-sided' | 'two-sided-long-edge';
  readonly sheet: (input: SheetInput) => Sheet;
  /** Draws the blocks of one page; the footer and the page box are drawn around it by `paper/`. */
  readonly PageLayout: ComponentType<{ readonly sheet: Sheet; readonly page: SheetPage }>;
}
