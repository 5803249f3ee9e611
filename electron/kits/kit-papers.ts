import { catalogue, materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { languageTag, only, type PaperLanguages } from '../../templates/model/language';
import { variantsOfKit } from '../../templates/materials/variant';
import type { KitFormat, KitMaterial, KitRequest } from './kit-arguments';
import type { KitUnit } from './kit-units';

/** One paper of the run, in every format asked for: each format is a file of its own. */
export interface KitPaper extends KitUnit {
  readonly material: Material;
  readonly variant: string | null;
  readonly languages: PaperLanguages;
  readonly formats: readonly KitFormat[];
  /** Made because everything was asked for: what does not exist in a format is then left out, not a failure. */
  readonly isPartOfAll: boolean;
}

/**
 * Every paper of a run, unit by unit in the order asked for. A language or format that was asked for by name stays in
 * the list even where a material lacks it, so that it is told of and not left out silently.
 */
export function kitPapers(request: KitRequest, units: readonly KitUnit[]): readonly KitPaper[] {
  return units.flatMap((kitUnit) =>
    materialsOf(request).flatMap(({ id, variants }) => {
      const material = materialById(id);
      if (!material) return [];
      const wanted = request.languages ?? kitUnit.unit.languages.map(only);
      const forms = variants.length > 0 ? variants : [null];
      return forms.flatMap((variant) =>
        wanted.map((languages) => ({
          ...kitUnit,
          material,
          variant,
          languages,
          formats: request.formats,
          isPartOfAll: request.materials === 'all',
        })),
      );
    }),
  );
}

function materialsOf({ materials }: KitRequest): readonly KitMaterial[] {
  if (materials !== 'all') return materials;
  return catalogue.flatMap((material) => [
    { id: material.id, variants: [] },
    { id: material.id, variants: variantsOfKit(material) },
  ]);
}

/** `esimerkkila/trigger-tool-fi.pdf`, below the folder of the run; always with `/`, as it stands in the manifest. */
export function kitFileName({ unit, material, variant, languages }: KitPaper, format: KitFormat): string {
  return `${unit.id}/${[material.id, variant, languageTag(languages)].filter((part) => part !== null).join('-')}.${format}`;
}
