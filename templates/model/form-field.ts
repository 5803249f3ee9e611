import { z } from 'zod';

/** How much of the line a field takes; fields that follow each other and fit share a line. */
export const fieldWidths = ['full', 'two-thirds', 'half', 'third'] as const;
const fieldWidthSchema = z.enum(fieldWidths);
export type FieldWidth = z.infer<typeof fieldWidthSchema>;

/** What the filling view offers to pick: roles of a network, or the people who are in this client's network. */
const suggestionSchema = z.enum(['roles', 'people']).nullable();

/** What every field that can be answered has. */
const answered = { width: fieldWidthSchema, isCompulsory: z.boolean() };

/** How the rows of a matrix are answered: yes or no, one to five (do not agree … agree), or three faces. */
export const matrixMarks = ['yes-no', 'agree', 'faces'] as const;
export type MatrixMarks = (typeof matrixMarks)[number];

/**
 * The shape of one field (kenttä) of a form: what is written or ticked there, and how much room it has on paper. Lines
 * are 8 mm high. A field's options (`choice`), columns (`table`), rows (`matrix`) and points (`agenda`) are the items of
 * the list that has the field's id; `column` and `agenda-item` are the shapes of such items.
 */
export const fieldShapeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('line'), ...answered, suggests: suggestionSchema }),
    z.strictObject({ kind: z.literal('lines'), ...answered, lines: z.int().min(1).max(30) }),
    z.strictObject({ kind: z.literal('date'), ...answered }),
    z.strictObject({ kind: z.literal('tick'), ...answered }),
    z.strictObject({
      kind: z.literal('choice'),
      ...answered,
      isMany: z.boolean(),
      look: z.enum(['row', 'column', 'faces']),
    }),
    z.strictObject({
      kind: z.literal('table'),
      ...answered,
      rows: z.int().min(1).max(40),
      isNumbered: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('matrix'),
      ...answered,
      marks: z.enum(matrixMarks),
      /** Empty rows for what is not on the list. */
      ownRows: z.int().min(0).max(12),
    }),
    z.strictObject({ kind: z.literal('agenda'), ...answered }),
    z.strictObject({
      kind: z.literal('scale'),
      ...answered,
      from: z.union([z.literal(0), z.literal(1)]),
      to: z.int().min(2).max(10),
    }),
    z.strictObject({ kind: z.literal('signature'), ...answered }),
    z.strictObject({ kind: z.literal('drawing'), ...answered, heightMm: z.int().min(30).max(230) }),
    /** Says something and asks nothing. */
    z.strictObject({ kind: z.literal('statement'), style: z.enum(['body', 'note', 'lead']) }),
    z.strictObject({
      kind: z.literal('column'),
      cell: z.enum(['line', 'date', 'tick', 'choice']),
      /** The column's part of the table's width, in relation to the other columns. */
      share: z.int().min(1).max(100),
      suggests: suggestionSchema,
    }),
    z.strictObject({ kind: z.literal('agenda-item'), minutes: z.int().min(1).max(240) }),
  ])
  .readonly();
export type FieldShape = z.infer<typeof fieldShapeSchema>;
export type FieldKind = FieldShape['kind'];
export type FieldShapeOf<Kind extends FieldKind> = Extract<FieldShape, { readonly kind: Kind }>;
