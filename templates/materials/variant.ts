import type { Material } from './material';

const greySuffix = '-grey';

/** The form that a variant has, whatever its ink: null for the plain form. `booklet-grey` is a `booklet`, `grey` is plain. */
export function formOf(variant: string | null): string | null {
  if (variant === null || variant === 'grey') return null;
  return variant.endsWith(greySuffix) ? variant.slice(0, -greySuffix.length) : variant;
}

/** Whether the variant saves ink: no filled areas and no colour. */
export function isGrey(variant: string | null): boolean {
  return variant !== null && (variant === 'grey' || variant.endsWith(greySuffix));
}

/** The name of a form in an ink, as it stands in requests, file names and the kit; null is the plain form in colour. */
export function variantOf(form: string | null, ink: 'colour' | 'grey'): string | null {
  if (ink === 'colour') return form;
  return form === null ? 'grey' : `${form}${greySuffix}`;
}

/** Whether the material can be made so. */
export function hasVariant({ variants }: Pick<Material, 'variants'>, variant: string | null): boolean {
  const form = formOf(variant);
  return form === null || variants.includes(form);
}

/** Every variant that a whole kit holds: each form in colour and the plain form in grey. Any form in grey is made by name. */
export function variantsOfKit({ variants }: Pick<Material, 'variants'>): readonly string[] {
  return [...variants, 'grey'];
}
