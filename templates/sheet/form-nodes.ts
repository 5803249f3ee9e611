import type { ItemId } from '../model/layer';
import type { IconName, NodeBase, Runs } from './node-base';

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
  /** Set on what goes on of a row from the page before, which was higher than a page. */
  readonly isContinued?: boolean;
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
