import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';
import type { SheetPaper } from './paper-size';

/** Groups of meaning that a hue may carry (`look.md`): five groups of categories, danger, and none. */
export type Hue = 'everyday' | 'mind' | 'safety' | 'family' | 'together' | 'danger' | 'neutral';

/** Icons of the one family (Lucide) that papers may draw; each is decoration beside a word, never the word itself. */
export type IconName =
  | 'wallet'
  | 'house'
  | 'calendar-days'
  | 'file-text'
  | 'briefcase'
  | 'accessibility'
  | 'brain'
  | 'wine'
  | 'users-round'
  | 'shield-alert'
  | 'life-buoy'
  | 'baby'
  | 'hand-heart'
  | 'network'
  | 'scale'
  | 'languages'
  | 'phone'
  | 'clock'
  | 'map-pin'
  | 'siren'
  | 'arrow-right'
  | 'smile'
  | 'meh'
  | 'frown'
  | 'message-circle-question';

/** A stretch of text with one look; `\n` in it is a line break. `isUnbroken` keeps a phone number or statute on one line. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isUnbroken?: boolean;
  /** Set where the stretch is in another language than the sheet. */
  readonly language?: ContentLanguage;
  /** The text does not exist in the sheet's language: shown marked on screen, never printed. */
  readonly isMissing?: boolean;
  /** The language in which a missing text is missing, where that is not the page's: on a page in two languages. */
  readonly missingIn?: ContentLanguage;
}
export type Runs = readonly Run[];

/** Who wrote the text of a node: the check and the editor lead to the place where it can be mended. */
export type Origin = 'master' | 'unit';

interface NodeBase {
  /**
   * What this node says: a content id or a place in the unit's facts, such as `unit.names`. Unique in the sheet, but for a
   * sheet in two languages: there each language says it once.
   */
  readonly id: ItemId;
  /** `master` where absent. */
  readonly origin?: Origin;
}

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

/** The beginning of a form's section (osio): its letter, title and a sentence. Never the last thing on a page. */
export interface FormSection extends NodeBase {
  readonly kind: 'form-section';
  readonly level: 2;
  /** `A`…`L` by the order of the sections; null in forms without letters. */
  readonly letter: string | null;
  readonly title: Runs;
  readonly lead: Runs | null;
  /** Begins a new page, unless it is on top of one anyway. */
  readonly startsPage: boolean;
}

/** Fields that share a line of the form: their shares of twelve columns add up to at most twelve. */
export interface FormRow extends NodeBase {
  readonly kind: 'form-row';
  readonly fields: readonly FormField[];
}

/** One field (kenttä): what is asked, and where the answer is or will be. Its id is the field's. */
export interface FormField extends NodeBase {
  readonly share: 12 | 8 | 6 | 4;
  readonly label: Runs;
  /** An act asks for it: marked beside the label. */
  readonly isStatutory: boolean;
  readonly isCompulsory: boolean;
  /** What to write; only where nothing is written yet. */
  readonly help: Runs | null;
  readonly entry: FormEntry;
  /** Set on what goes on from the page before: the label says so, and it is no second field. */
  readonly isContinued?: boolean;
  /** Twelfths left free before it, where what stood there has ended on the page before. */
  readonly sharesBefore?: number;
}

/**
 * Where an answer is given. `name` is the name of the field in a fillable PDF, and of its content control in Word: the
 * answer's id, for a cell with row and column (`shared-plan.measures.3.who`). Values are as they are said on paper.
 */
export type FormEntry =
  | { readonly kind: 'text'; readonly name: string; readonly lines: number; readonly value: string | null }
  | {
      readonly kind: 'date';
      readonly name: string;
      readonly value: string | null;
      /** How a date is written: `pp.kk.vvvv`. */
      readonly pattern: Runs;
    }
  | { readonly kind: 'tick'; readonly name: string; readonly isTicked: boolean }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly isMany: boolean;
      readonly look: 'row' | 'column' | 'faces';
      readonly options: readonly FormOption[];
    }
  | {
      readonly kind: 'scale';
      readonly name: string;
      readonly from: number;
      readonly to: number;
      readonly value: number | null;
      readonly low: Runs | null;
      readonly high: Runs | null;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly isNumbered: boolean;
      /** Over the numbers of the rows. */
      readonly numberTitle: Runs;
      readonly columns: readonly FormColumn[];
      readonly rows: readonly FormTableRow[];
    }
  | {
      readonly kind: 'matrix';
      readonly name: string;
      /** What can be ticked in each row, in order: `yes`, `no`; `1`…`5`; `sad`, `neutral`, `glad`. */
      readonly marks: readonly FormMark[];
      /** What the first and the last mark of one to five mean; null where the marks say it themselves. */
      readonly low: Runs | null;
      readonly high: Runs | null;
      /** What is asked in a row for what is not on the list: `Muu, mikä`. */
      readonly ownLabel: Runs;
      readonly rows: readonly FormMatrixRow[];
    }
  | {
      readonly kind: 'agenda';
      readonly name: string;
      readonly titles: { readonly point: Runs; readonly minutes: Runs; readonly note: Runs };
      readonly items: readonly FormAgendaItem[];
    }
  /** A line for the name and one for the date, each with what is written on it. */
  | { readonly kind: 'signature'; readonly nameLabel: Runs; readonly dateLabel: Runs }
  | { readonly kind: 'drawing'; readonly heightMm: number };

export interface FormOption {
  readonly id: ItemId;
  /** What an answer keeps of it. */
  readonly key: string;
  readonly label: Runs;
  readonly isTicked: boolean;
  readonly icon?: IconName;
}

export interface FormColumn {
  readonly id: ItemId;
  /** The key of its cells in the rows of an answer. */
  readonly key: string;
  readonly title: Runs;
  readonly widthShare: number;
  readonly cell: 'line' | 'date' | 'tick' | 'choice';
  /** What can be chosen in the cells of a choice column. */
  readonly options: readonly FormOption[];
}

/** One row to write in; `number` is the row's own, from one, whatever page it is on. Cells stand as their columns do. */
export interface FormTableRow {
  readonly id: ItemId;
  readonly number: number;
  readonly cells: readonly { readonly name: string; readonly value: string | null }[];
}

export interface FormMark {
  readonly id: string;
  readonly label: Runs;
  readonly icon?: IconName;
}

/** One row of a matrix. `label` is null in a row for what is not on the list; what is written there is `written`. */
export interface FormMatrixRow {
  readonly id: ItemId;
  /** Its key in an answer. */
  readonly key: string;
  /** Name of the row's marks as one group, `<answer>.<row>`; of the written words `<answer>.<row>.text`. */
  readonly name: string;
  readonly label: Runs | null;
  readonly written: string | null;
  /** The mark's id; null where nothing is ticked. */
  readonly mark: string | null;
}

export interface FormAgendaItem {
  readonly id: ItemId;
  /** Its key in an answer. */
  readonly key: string;
  /** From one, whatever page it is on. */
  readonly number: number;
  readonly name: string;
  readonly label: Runs;
  readonly minutes: number;
  /** Labelled: `10 min`. */
  readonly minutesLabel: Runs;
  readonly note: string | null;
}

/** What makes a sheet a form (lomake): whether it holds answers, and how it is filled. */
export interface SheetForm {
  /** Holds somebody's answers: help is left out, and every page says that it is secret. */
  readonly isFilled: boolean;
  /** Becomes a PDF whose fields can be filled on a screen. */
  readonly isFillable: boolean;
  /** The mark of a secret document (Act on the Openness of Government Activities 25 §); null on an empty form. */
  readonly stamp: Runs | null;
  /** Put in brackets behind the label of what goes on from the page before: `jatkuu`. */
  readonly continued: Runs;
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
