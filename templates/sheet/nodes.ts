import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';
import type { SheetPaper } from './paper-size';
import type { FormRow, FormSection, SheetForm } from './form-nodes';
import type { IconName, NodeBase, Runs } from './node-base';

export type {
  FormAgendaItem,
  FormColumn,
  FormEntry,
  FormField,
  FormMark,
  FormMatrixRow,
  FormOption,
  FormRow,
  FormSection,
  FormTableRow,
  SheetForm,
} from './form-nodes';
export type { IconName, NodeBase, Origin, Run, Runs } from './node-base';

/** Groups of meaning that a hue may carry (`look.md`): five groups of categories, danger, and none. */
export type Hue = 'everyday' | 'mind' | 'safety' | 'family' | 'together' | 'danger' | 'neutral';

export interface Heading extends NodeBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: Runs;
}

export interface Paragraph extends NodeBase {
  readonly kind: 'paragraph';
  readonly style: 'lead' | 'body' | 'note' | 'law';
  readonly content: Runs;
}

export interface ListItem extends NodeBase {
  readonly content: Runs;
}

export interface List extends NodeBase {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

/** A titled box of one hue: a trigger category, a standing question; of level 1 where it is a whole printed card. Never broken over a page. */
export interface Card extends NodeBase {
  readonly kind: 'card';
  readonly hue: Hue;
  readonly icon: IconName;
  readonly level: 1 | 2 | 3;
  readonly title: Runs;
  readonly blocks: readonly (Paragraph | List)[];
}

/** Cards side by side in reading order, row by row; `closing` fills what is left of the last row. */
export interface Cards extends NodeBase {
  readonly kind: 'cards';
  readonly columns: number;
  readonly cards: readonly Card[];
  readonly closing: Card | null;
}

/** The head of a page: logo, title (h1 on the first page), subtitle, unit and organisation. */
export interface Masthead extends NodeBase {
  readonly kind: 'masthead';
  readonly logo: {
    readonly png: string;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly alternativeText: string;
  } | null;
  readonly level: 1 | 2;
  readonly title: Runs;
  readonly subtitle: Runs | null;
  readonly unitName: Runs;
  readonly organisation: Runs | null;
}

/** One number to call in an emergency, with what it is for. */
export interface EmergencyNumber extends NodeBase {
  readonly number: Runs;
  readonly label: Runs;
  readonly note: Runs | null;
  /** Red flags for which this number is called, said right under it. */
  readonly flags: readonly ListItem[];
}

/** What to do when it cannot wait: the largest numbers of the paper and the red flags. */
export interface Emergency extends NodeBase {
  readonly kind: 'emergency';
  readonly level: 2;
  readonly title: Runs;
  readonly numbers: readonly EmergencyNumber[];
}

/** An answer to a step of the decision path: when it holds, what to do. */
export interface PathAnswer extends NodeBase {
  readonly hue: Hue;
  readonly condition: Runs | null;
  readonly action: Runs;
}

export interface PathStep extends NodeBase {
  readonly question: Runs;
  readonly answers: readonly PathAnswer[];
}

/** The decision path: numbered questions followed from the top until an answer holds. */
export interface Path extends NodeBase {
  readonly kind: 'path';
  readonly level: 2;
  readonly title: Runs;
  readonly lead: Runs | null;
  readonly steps: readonly PathStep[];
}

/** A table with a header row and a header cell at the start of each row. Width shares add up to 100. */
export interface Table extends NodeBase {
  readonly kind: 'table';
  readonly level: 2;
  readonly title: Runs;
  readonly columns: readonly { readonly id: ItemId; readonly title: Runs; readonly widthShare: number }[];
  readonly rows: readonly { readonly id: ItemId; readonly cells: readonly TableCell[] }[];
}
/** Paragraphs of one cell, top to bottom. */
export interface TableCell {
  readonly paragraphs: readonly { readonly style: 'body' | 'law'; readonly content: Runs }[];
}

/** One contact as it stands in the contact box. Hours and address are finished lines. */
export interface ContactEntry extends NodeBase {
  readonly name: Runs;
  readonly audience: Runs | null;
  readonly phones: readonly { readonly id: ItemId; readonly number: Runs; readonly note: Runs | null }[];
  readonly hours: readonly Runs[];
  readonly address: Runs | null;
  readonly isMain: boolean;
}

export interface ContactBox extends NodeBase {
  readonly kind: 'contact-box';
  readonly level: 2;
  readonly title: Runs;
  readonly entries: readonly ContactEntry[];
}

/** A code that a phone's camera reads. `value` is what it says, such as `tel:+358401234568`; readers hear the text. */
export interface QrCode extends NodeBase {
  readonly kind: 'qr-code';
  readonly value: string;
  readonly alternativeText: string;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Card
  | Cards
  | Masthead
  | Emergency
  | Path
  | Table
  | ContactBox
  | QrCode
  | FormSection
  | FormRow;

/** One printed side. In a sheet of two languages every page says whose language it speaks, and has its own footer. */
export interface SheetPage {
  readonly id: ItemId;
  readonly language?: ContentLanguage;
  readonly footer?: Footer;
  readonly blocks: readonly Block[];
}

/** One try of the fit rule: sizes of running text, absolute, so that screen and print agree (`design.md` 4.16). */
export interface FitStep {
  readonly textPt: number;
  readonly lineMm: number;
  readonly gapMm: number;
}

/** The quiet line at the foot of every page; the page number is added where pages are drawn. */
export interface Footer {
  readonly unitName: string;
  readonly materialTitle: string;
  /** The unit's own few words; absent where it has none. */
  readonly ownLine?: string;
  /** Labelled, in the sheet's language: `Painos 7K2M9Q`. */
  readonly edition: string;
  readonly date: string;
  readonly checkBy: string;
  /** Page label with `{page}` and `{pages}` to fill: `Sivu {page}/{pages}`. */
  readonly pageLabel: string;
  /** Set where the title is in another language than the page: said in the one that was chosen for missing texts. */
  readonly titleLanguage?: ContentLanguage;
  /** The same for the words of edition, check-by date and page label. */
  readonly language?: ContentLanguage;
}

/**
 * How finished pages become sheets for the printer. A booklet is folded once; cards stand in a grid, every front followed
 * by its back; a poster is tiled on A4 with overlaps to glue; pages that belong together share a sheet of double size.
 */
export type Imposition =
  | { readonly kind: 'booklet' }
  | { readonly kind: 'cards'; readonly columns: number; readonly rows: number; readonly hasBacks: boolean }
  | { readonly kind: 'tiles' }
  | { readonly kind: 'side-by-side' };

/** The document tree (arkki): everything one paper says, for one unit, material, variant and language. Plain data. */
export interface Sheet {
  readonly materialId: string;
  readonly variant: string | null;
  readonly language: ContentLanguage;
  /** The second language of a paper in two languages side by side. */
  readonly beside: ContentLanguage | null;
  readonly unitId: string;
  readonly title: string;
  readonly author: string;
  readonly paper: SheetPaper;
  /** How the finished pages are placed on sheets of paper; null where each page is its own sheet. */
  readonly imposition: Imposition | null;
  readonly accent: string;
  /** Grey saves ink: no filled areas, no colour; hues are told apart by icons, lines and words. */
  readonly ink: 'colour' | 'grey';
  /** Whether long words may be divided at line ends: never in plain language, never in Sámi. */
  readonly isHyphenated: boolean;
  readonly fit: { readonly steps: readonly FitStep[]; readonly pages: number };
  /**
   * Set where `pages` is one page with everything, to be broken into as many as it needs: what is written in a form decides.
   * Layout makes the pages (`templates/sheet/flow/`); Word breaks them itself.
   */
  readonly isFlowing?: boolean;
  /** Set where the sheet is a form. */
  readonly form?: SheetForm;
  readonly pages: readonly SheetPage[];
  readonly footer: Footer;
  /** Six characters of what the sheet says (`design.md` 4.15). */
  readonly edition: string;
  /** The print date, also of the PDF's own dates. */
  readonly date: string;
}
