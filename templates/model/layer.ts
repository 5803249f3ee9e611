import { z } from 'zod';
import { fieldShapeSchema } from './form-field';
import { contentLanguageSchema, type ContentLanguage } from './language';
import { localDateSchema } from './local-date';

/** Content ids are dotted English and never renamed: `trigger.housing.rent-arrears` (`design.md` 4.13). */
export const itemIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(120);
export type ItemId = z.infer<typeof itemIdSchema>;

/** A text's key: `<id>/<part>`, such as `trigger.housing/title`. */
export const textKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(160);
export type TextKey = z.infer<typeof textKeySchema>;

/** Longest text that a unit may write into one place; papers stop far earlier. */
export const longestText = 2000;
const ownTextSchema = z.string().max(longestText);

/** Ids of what a unit has added itself; no master ever has such an id, so that the two never collide. */
export const localIdSchema = z
  .string()
  .regex(/^local\.[a-z0-9]{8,32}$/)
  .max(60);

/**
 * One local decision about one question of one item. At most one decision on a question stands; the latest wins.
 * - `show`, `hide`: whether a category, trigger, contact way or list item is on papers;
 * - `checked`: the unit's own word that a statute was checked on a day;
 * - `text`: the unit's own words in one language; `master` is what the master said when they were written (null: nothing),
 *   so that a later change of the master is noticed;
 * - `order`: the order of a list; `itemId` is the list's id;
 * - `add`: the unit's own item at the end of list `into`;
 * - `field`: the shape of a form's field; `master` is the master's shape when it was decided (null: an own field);
 * - `reviewed`: a text was read by a native reader: its own words and the Finnish source as they were then.
 */
export const decisionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('show'), itemId: itemIdSchema, on: localDateSchema }),
    z.strictObject({ kind: z.literal('hide'), itemId: itemIdSchema, on: localDateSchema }),
    z.strictObject({ kind: z.literal('checked'), itemId: itemIdSchema, on: localDateSchema }),
    z.strictObject({
      kind: z.literal('text'),
      key: textKeySchema,
      language: contentLanguageSchema,
      text: ownTextSchema,
      master: ownTextSchema.nullable(),
      on: localDateSchema,
    }),
    z.strictObject({
      kind: z.literal('order'),
      itemId: itemIdSchema,
      items: z.array(itemIdSchema).max(300).readonly(),
      on: localDateSchema,
    }),
    z.strictObject({ kind: z.literal('add'), itemId: localIdSchema, into: itemIdSchema, on: localDateSchema }),
    z.strictObject({
      kind: z.literal('field'),
      itemId: itemIdSchema,
      field: fieldShapeSchema,
      master: fieldShapeSchema.nullable(),
      on: localDateSchema,
    }),
    z.strictObject({
      kind: z.literal('reviewed'),
      key: textKeySchema,
      language: contentLanguageSchema,
      text: ownTextSchema,
      source: ownTextSchema,
      on: localDateSchema,
    }),
  ])
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionOf<Kind extends Decision['kind']> = Extract<Decision, { readonly kind: Kind }>;

/** The unit's local layer (paikallinen kerros) over the master: decisions by item id, nothing copied. */
export const layerSchema = z
  .strictObject({ schema: z.literal(3), decisions: z.array(decisionSchema).max(20_000).readonly() })
  .readonly();
export type Layer = z.infer<typeof layerSchema>;

export const emptyLayer: Layer = { schema: 3, decisions: [] };

/** What a decision answers; a later decision on the same question replaces an earlier one. */
export type Question =
  | { readonly about: 'visibility' | 'check' | 'order' | 'addition' | 'field'; readonly itemId: ItemId }
  | { readonly about: 'text' | 'review'; readonly key: TextKey; readonly language: ContentLanguage };

const abouts = {
  show: 'visibility',
  hide: 'visibility',
  checked: 'check',
  order: 'order',
  add: 'addition',
  field: 'field',
  text: 'text',
  reviewed: 'review',
} as const satisfies Readonly<Record<Decision['kind'], Question['about']>>;

/** The question that a decision answers. */
export function questionOf(decision: Decision): Question {
  switch (decision.kind) {
    case 'text':
    case 'reviewed':
      return { about: abouts[decision.kind], key: decision.key, language: decision.language };
    default:
      return { about: abouts[decision.kind], itemId: decision.itemId };
  }
}

/** A question as one word, by which two of them are compared. */
export function questionId(question: Question): string {
  return 'key' in question
    ? `${question.about} ${question.key} ${question.language}`
    : `${question.about} ${question.itemId}`;
}
