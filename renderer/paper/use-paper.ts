import { useMemo, useState } from 'react';
import type { Content } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { only, type PaperLanguages } from '../../templates/model/language';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { canBeInTwoLanguages } from '../../templates/materials/two-language-sheet';
import { formOf, hasVariant } from '../../templates/materials/variant';
import type { Unit } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import type { PaperRequest } from '../state/paper-actions';
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
  return useMemo(() => effectiveContent(master, layer), [layer]);
}

function materialOf(materialId: string): Material {
  const material = materialById(materialId);
  if (material === undefined) throw new Error(`No material ${materialId}`);
  return material;
}

/** The chosen languages, the first of two alone where this form holds one only: the choice waits for another form. */
function possibleLanguages(material: Material, variant: string | null, chosen: PaperLanguages): PaperLanguages {
  if (chosen.beside === null || canBeInTwoLanguages(material, formOf(variant))) return chosen;
  return { ...chosen, beside: null };
}

/** What of the window decides what a paper says. */
export interface PaperFacts {
  readonly unit: Unit;
  readonly content: Content;
}

/** The same way of printing as before where nothing of it has changed, so that nothing is drawn anew. */
function useSameWay(way: PrintWay): PrintWay {
  const { key, sides, paper, isCommon } = way;
  return useMemo(() => ({ key, sides, paper, isCommon }), [key, sides, paper, isCommon]);
}

/** The paper of a material in its chosen language and variant, from the given facts. */
export function usePaperOf(materialId: string, { unit, content }: PaperFacts): PaperModel {
  const date = useWindow((state) => state.workspace.today);
  const chosen = useWindow((state) => state.paperLanguages[materialId]);
  const chosenVariant = useWindow((state) => state.paperVariants[materialId]);
  const [share] = useState(createSheetSharing);
  const material = materialOf(materialId);
  const variant = chosenVariant !== undefined && hasVariant(material, chosenVariant) ? chosenVariant : null;
  const languages = useMemo(
    () => possibleLanguages(material, variant, chosen ?? only(unit.languages[0] ?? 'fi')),
    [material, variant, chosen, unit.languages],
  );
  const request = useMemo(() => ({ materialId, variant, ...languages }), [materialId, variant, languages]);
  const sheet = useMemo(
    () => share(paperSheet(material, { unit, content, date }, { variant, ...languages })),
    [material, unit, content, date, languages, variant, share],
  );
  const way = useSameWay(printWayOf(material, sheet));
  return useMemo(
    () => ({ material, content, unit, sheet, languages, date, request, way }),
    [material, unit, content, sheet, date, languages, request, way],
  );
}

/** The paper of a material for the current unit, computed in the frame in which a fact is typed. */
export function usePaper(materialId: string): PaperModel {
  return usePaperOf(materialId, { unit: useUnit(), content: useContent() });
}
