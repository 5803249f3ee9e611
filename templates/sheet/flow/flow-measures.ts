import type { ItemId } from '../../model/layer';

/** The lines of a high row of a table. */
export interface RowLines {
  /** What the row has besides its lines. */
  readonly aroundMm: number;
  readonly lineMm: number;
  /** For each cell, at which character of what is written there each line ends; empty where nothing is. */
  readonly cellEnds: readonly (readonly number[])[];
}

/**
 * Where a field may go on over the page: between the rows of a table, a matrix or an agenda, or between the lines of a
 * written answer. All lengths are millimetres of paper.
 */
export type FieldBreaks =
  | {
      readonly kind: 'rows';
      /** What each part has besides its rows: label, header row, borders. */
      readonly aroundMm: number;
      readonly rowsMm: readonly number[];
      /** For each row the lines of its cells, where it is high enough that it may have to be parted itself. */
      readonly rowLines: readonly (RowLines | null)[];
    }
  | {
      readonly kind: 'lines';
      /** What each part has besides its lines: label, borders, room inside. */
      readonly aroundMm: number;
      readonly lineMm: number;
      /** For each line as it stands on paper, at which character of the answer it ends; the last is the answer's length. */
      readonly lineEnds: readonly number[];
    };

/** How much room one field of a row takes, and where it may be parted; `breaks` is null where nowhere. */
export interface FieldMeasure {
  readonly heightMm: number;
  readonly breaks: FieldBreaks | null;
}

/** How high one block is as it is drawn; of a form's row also its fields, in their order. */
export interface BlockMeasure {
  readonly heightMm: number;
  readonly fields: readonly FieldMeasure[];
}

/** What layout has measured of the blocks of a flowing sheet. */
export interface FlowMeasures {
  /** Between blocks that follow each other. */
  readonly gapMm: number;
  readonly blocks: ReadonlyMap<ItemId, BlockMeasure>;
}
