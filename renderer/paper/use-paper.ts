import { useMemo, useState } from 'react';
import type { Content } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import type { ContentLanguage } from '../../templates/model/language';
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
  readonly language: ContentLanguage;
  readonly date: string;
  readonly request: PaperRequest;
  readonly way: PrintWay;
}

/** The unit's languages in which the material exists; the material's own where the two have none in common. */
export function paperLanguages(material: Material, unit: Unit): readonly ContentLanguage[] {
  const common = unit.languages.filter((language) => material.languages.includes(language));
  return common.length > 0 ? common : material.languages.slice(0, 1);
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
  const available = paperLanguages(material, unit);
  const language = available.find((candidate) => candidate === chosen) ?? available[0] ?? 'fi';
  const variant = material.variants.find((candidate) => candidate === chosenVariant) ?? null;
  const request = useMemo(() => ({ materialId, variant, language }), [materialId, variant, language]);
  const sheet = useMemo(
    () => share(material.sheet({ content, unit, language, variant, date })),
    [material, unit, content, date, language, variant, share],
  );
  const way = useSameWay(printWayOf(material, sheet));
  return useMemo(
    () => ({ material, content, unit, sheet, language, date, request, way }),
    [material, unit, content, sheet, date, language, request, way],
  );
}

/** The paper of a material for the current unit, computed in the frame in which a fact is typed. */
export function usePaper(materialId: string): PaperModel {
  return usePaperOf(materialId, { unit: useUnit(), content: useContent() });
}
