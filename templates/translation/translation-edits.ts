import type { Edit, EditContext } from '../edit/edits';
import { decide, withoutDecision } from '../layer/decisions';
import type { DecisionOf, Layer } from '../model/layer';
import type { TranslationRow } from './translation-rows';

/** New words of a translation. The master's own words, and none where the master has none, are no decision. */
export function translationEdit(
  { key, masterText }: Pick<TranslationRow, 'key' | 'masterText'>,
  text: string,
  { language, on }: EditContext,
): Edit {
  if (text === (masterText ?? '')) return { kind: 'follow', question: { about: 'text', key, language } };
  return { kind: 'decide', decision: { kind: 'text', key, language, text, master: masterText, on } };
}

/** A native reader has read the words as they stand now, against the Finnish ones as they stand now. */
export function reviewDecision(
  { key, target, finnish }: TranslationRow,
  { language, on }: EditContext,
): DecisionOf<'reviewed'> {
  return { kind: 'reviewed', key, language, text: target, source: finnish, on };
}

/** The layer with several edits done at once, as one change. */
export function withEdits(layer: Layer, edits: readonly Edit[]): Layer {
  return edits.reduce(
    (changed, edit) =>
      edit.kind === 'decide' ? decide(changed, edit.decision) : withoutDecision(changed, edit.question),
    layer,
  );
}
