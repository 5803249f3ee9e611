import { useMemo, useState } from 'react';
import type { Content } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import { createEffectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { builtInLanguages, only, type ContentLanguage, type PaperLanguages } from '../../templates/model/language';
import { paperPreference, type PaperPreference } from '../../templates/model/settings';
import { withEdition } from '../../templates/materials/with-body';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { canBeInTwoLanguages } from '../../templates/materials/two-language-sheet';
import { formOf, hasVariant } from '../../templates/materials/variant';
import type { Unit } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import type { PaperRequest } from '../state/paper-actions';
import { useAfterPaint } from '../state/use-after-paint';
import { useUnit, useWindow } from '../state/window-context';
import { printWayOf, type PrintWay } from './print-way';
import { createSheetSharing } from './share-unchanged';

/** One paper as the window works with it: computed from the unit's facts in the same frame as they are typed. */
export interface PaperModel {
  readonly material: Material;
  readonly content: Content;
  readonly unit: Unit;
  readonly sheet: Sheet;
  readonly languages: PaperLanguages;
  readonly date: string;
  readonly request: PaperRequest;
  readonly way: PrintWay;
}

/** What the built-in texts are once the unit's decisions are applied. */
export function useContent(): Content {
  const layer = useWindow((state) => state.workspace.layer);
  const [contentOf] = useState(() => createEffectiveContent(master));
  return useMemo(() => contentOf(layer), [contentOf, layer]);
}

function materialOf(materialId: string): Material {
  const material = materialById(materialId);
  if (material === undefined) throw new Error(`No material ${materialId}`);
  return material;
}

/**
 * The languages chosen for the paper, as far as this unit and this form have them: the first of two alone where the form
 * holds one only, and the unit's first where the choice was made for a unit with other languages.
 */
function possibleLanguages(
  material: Material,
  { variant, languages: chosen }: PaperPreference,
  unitLanguages: readonly ContentLanguage[],
): PaperLanguages {
  const known = new Set<ContentLanguage>([...unitLanguages, ...builtInLanguages]);
  const isKnown = chosen !== null && known.has(chosen.language) && (chosen.beside === null || known.has(chosen.beside));
  if (!isKnown) return only(unitLanguages[0] ?? 'fi');
  if (chosen.beside === null || canBeInTwoLanguages(material, formOf(variant))) return chosen;
  return { ...chosen, beside: null };
}

/** What of the window decides what a paper says. */
export interface PaperFacts {
  readonly unit: Unit;
  readonly content: Content;
  /** Where somebody types: the sheet's edition follows later. */
  readonly isEditionLater?: boolean;
}

/** The same way of printing as before where nothing of it has changed, so that nothing is drawn anew. */
function useSameWay(way: PrintWay): PrintWay {
  const { key, sides, paper, isCommon } = way;
  return useMemo(() => ({ key, sides, paper, isCommon }), [key, sides, paper, isCommon]);
}

/** The paper of a material in its chosen language and variant, from the given facts. */
export function usePaperOf(materialId: string, { unit, content, isEditionLater = false }: PaperFacts): PaperModel {
  const date = useWindow((state) => state.workspace.today);
  const preference = useWindow((state) => paperPreference(state.workspace.settings, materialId));
  const [share] = useState(createSheetSharing);
  const material = materialOf(materialId);
  const variant = hasVariant(material, preference.variant) ? preference.variant : null;
  const languages = useMemo(
    () => possibleLanguages(material, { ...preference, variant }, unit.languages),
    [material, variant, preference, unit.languages],
  );
  const request = useMemo(() => ({ materialId, variant, ...languages }), [materialId, variant, languages]);
  const sheet = useMemo(
    () => share(paperSheet(material, { unit, content, date, isEditionLater }, { variant, ...languages })),
    [material, unit, content, date, isEditionLater, languages, variant, share],
  );
  const way = useSameWay(printWayOf(material, sheet));
  return useMemo(
    () => ({ material, content, unit, sheet, languages, date, request, way }),
    [material, unit, content, sheet, date, languages, request, way],
  );
}

/**
 * The paper of a material for the current unit, computed in the frame in which a fact is typed. Its sheet has no edition
 * yet: a hash of all its words takes longer than all the rest of that frame's work on it.
 */
export function usePaper(materialId: string): PaperModel {
  return usePaperOf(materialId, { unit: useUnit(), content: useContent(), isEditionLater: true });
}

/** The paper as it was painted last, with its edition: for the check and for all that is said about the paper. */
export function usePaintedPaper(paper: PaperModel): PaperModel {
  const painted = useAfterPaint(paper);
  return useMemo(() => ({ ...painted, sheet: withEdition(painted.sheet) }), [painted]);
}
