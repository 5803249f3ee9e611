import type { Material } from '../../templates/materials/material';
import { fi } from '../texts/fi';
import { useTexts } from '../texts/use-texts';

type KnownVariant = keyof typeof fi.variants;
type KnownMaterial = keyof typeof fi.materials;

function isKnown(id: string): id is KnownMaterial {
  return Object.hasOwn(fi.materials, id);
}

function isKnownVariant(variant: string): variant is KnownVariant {
  return Object.hasOwn(fi.variants, variant);
}

/** What a variant is called; null is the plain form, which has a name of its own. */
export function useVariantName(): (variant: string | null) => string {
  const t = useTexts();
  return (variant) => {
    if (variant === null) return t('variants.plain');
    return isKnownVariant(variant) ? t(`variants.${variant}`) : variant;
  };
}

interface MaterialWords {
  readonly name: string;
  readonly what: string;
  readonly size: string;
}

/** What materials are called on the shelf, what they are, and on what they are printed, in the window's language. */
export function useMaterialWordsOf(): (material: Material) => MaterialWords {
  const t = useTexts();
  return ({ id }) => {
    if (!isKnown(id)) return { name: id, what: '', size: '' };
    return { name: t(`materials.${id}.name`), what: t(`materials.${id}.what`), size: t(`materials.${id}.size`) };
  };
}

/** What one material is called, what it is, and on what it is printed. */
export function useMaterialWords(material: Material): MaterialWords {
  return useMaterialWordsOf()(material);
}
