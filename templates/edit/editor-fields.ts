import type { Content, Master } from '../content/content';
import type { ContentLanguage } from '../model/language';
import type { DecisionOf, Layer, TextKey } from '../model/layer';
import type { EditorField, FieldState } from './editor-item';
import { idAndPart, keyOf, type PartsByItem } from './parts-of-items';
import type { SaidTexts } from './said-texts';

/** What the editor shows of a unit's texts: the built-in ones, the unit's decisions, and what comes of them. */
export interface EditorInput {
  readonly master: Master;
  readonly layer: Layer;
  readonly content: Content;
  readonly language: ContentLanguage;
  readonly parts: PartsByItem;
  readonly said: SaidTexts;
}

/** The unit's own words of a language by their key. */
type OwnWords = ReadonlyMap<TextKey, DecisionOf<'text'>>;

/** The input with the unit's own words at hand. */
export interface FieldContext extends EditorInput {
  readonly ownWords: OwnWords;
}

const ownWordsOfLayers = new WeakMap<Layer, ReadonlyMap<ContentLanguage, OwnWords>>();

/** The unit's own words of the language by their key; asked again of the same layer, the same map. */
export function ownWordsIn(layer: Layer, language: ContentLanguage): OwnWords {
  const known = ownWordsOfLayers.get(layer)?.get(language);
  if (known !== undefined) return known;
  const own = layer.decisions.flatMap((decision) =>
    decision.kind === 'text' && decision.language === language ? [[decision.key, decision] as const] : [],
  );
  const words = new Map(own);
  ownWordsOfLayers.set(layer, new Map([...(ownWordsOfLayers.get(layer) ?? []), [language, words]]));
  return words;
}

/** What papers say of a text now: the unit's own words, else the master's; empty where nobody has said it. */
export function wordsOfField({ key, masterText }: Pick<EditorField, 'key' | 'masterText'>, ownWords: OwnWords): string {
  return ownWords.get(key)?.text ?? masterText ?? '';
}

/** Puts the unit's own words of the language at hand by their key. */
export function fieldContext(input: EditorInput): FieldContext {
  return { ...input, ownWords: ownWordsIn(input.layer, input.language) };
}

interface FieldPlan {
  readonly key: TextKey;
  readonly isOptional: boolean;
  readonly isSaid: boolean;
}

function stateOf({ key, isOptional }: FieldPlan, masterText: string | null, context: FieldContext): FieldState {
  const own = context.ownWords.get(key);
  if (own === undefined) return masterText === null && !isOptional ? 'missing' : 'master';
  if (key.startsWith('local.')) return 'local';
  return own.master === masterText ? 'changed' : 'master-changed';
}

/** One field with everything that is shown of it. */
export function fieldOf(plan: FieldPlan, context: FieldContext): EditorField {
  const { key, isOptional, isSaid } = plan;
  const { language, master, content } = context;
  const masterText = master.texts[language]?.[key] ?? null;
  return {
    key,
    part: idAndPart(key).part,
    number: null,
    text: wordsOfField({ key, masterText }, context.ownWords),
    masterText,
    finnish: language === 'fi' ? null : (content.texts.fi?.[key] ?? null),
    state: stateOf(plan, masterText, context),
    isOptional,
    isSaid,
  };
}

/** The same fields, those of one name counted. */
export function numbered(fields: readonly EditorField[]): readonly EditorField[] {
  return fields.map((field, index) => {
    const isNamesake = ({ part }: EditorField): boolean => part === field.part;
    if (fields.filter(isNamesake).length === 1) return field;
    return { ...field, number: fields.slice(0, index).filter(isNamesake).length + 1 };
  });
}

/** The fields of an item: each part that its kind has. `saidParts` are those that the paper says of such items. */
export function fieldsOfItem(
  id: string,
  saidParts: ReadonlySet<string>,
  context: FieldContext,
): readonly EditorField[] {
  return (context.parts.get(id) ?? []).map(({ part, isOptional }) =>
    fieldOf({ key: keyOf(id, part), isOptional, isSaid: saidParts.has(part) }, context),
  );
}
