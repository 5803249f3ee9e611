import { useMemo } from 'react';
import type { Place } from '../../templates/check/place';
import type { Content } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import { idAndPart } from '../../templates/edit/parts-of-items';
import type { TextKey } from '../../templates/model/layer';
import type { TextPlaces } from '../../templates/translation/text-places';
import { reviewDecision, translationEdit } from '../../templates/translation/translation-edits';
import {
  translationRows,
  type TranslationPair,
  type TranslationRow,
} from '../../templates/translation/translation-rows';
import { useActions, useWindow } from '../state/window-context';

/** Rows of a pair of languages as the unit's layer stands now; `content` is the master with it applied. */
export function useTranslationRows(
  pair: TranslationPair,
  places: TextPlaces,
  content: Content,
): readonly TranslationRow[] {
  const layer = useWindow((state) => state.workspace.layer);
  const { source, target } = pair;
  return useMemo(
    () => translationRows({ master, content, layer, places, source, target }),
    [content, layer, places, source, target],
  );
}

/** Where an undo leads to: the row of the text in its language. */
export function placeOfTranslation(key: TextKey, language: TranslationPair['target']): Place {
  return { kind: 'content', itemId: idAndPart(key).id, key, language };
}

/** What can be done to one row; each is one change, to be undone by itself. */
export interface RowEdits {
  readonly write: (row: TranslationRow, text: string) => void;
  readonly review: (row: TranslationRow) => void;
  /** Follows the master again. */
  readonly reset: (row: TranslationRow) => void;
}

/** The edits of translations into one language; undoing one leads back to its row. */
export function useRowEdits(language: TranslationPair['target']): RowEdits {
  const { decide, withoutDecision, today } = useActions();
  const placeOf = (key: TextKey): Place => placeOfTranslation(key, language);
  return {
    write: (row, text) => {
      const edit = translationEdit(row, text, { language, on: today() });
      if (edit.kind === 'decide') decide(edit.decision, placeOf(row.key));
      else withoutDecision(edit.question, placeOf(row.key));
    },
    review: (row) => {
      decide(reviewDecision(row, { language, on: today() }), placeOf(row.key));
    },
    reset: ({ key }) => {
      withoutDecision({ about: 'text', key, language }, placeOf(key));
    },
  };
}
