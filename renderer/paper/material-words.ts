import type { Material } from '../../templates/materials/material';
import { fi } from '../texts/fi';
import { useTexts } from '../texts/use-texts';

type KnownMaterial = keyof typeof fi.materials;

function isKnown(id: string): id is KnownMaterial {
  return Object.hasOwn(fi.materials, id);
}

/** What a material is called on the shelf, what it is, and on what it is printed, in the window's language. */
export function useMaterialWords(material: Material): {
  readonly name: string;
  readonly what: string;
  readonly size: string;
} {
  const t = useTexts();
  const { id } = material;
  if (!isKnown(id)) return { name: id, what: '', size: '' };
  return { name: t(`materials.${id}.name`), what: t(`materials.${id}.what`), size: t(`materials.${id}.size`) };
}
