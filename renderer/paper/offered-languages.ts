import { canBeInTwoLanguages } from '../../templates/materials/two-language-sheet';
import type { Material } from '../../templates/materials/material';
import { builtInLanguages, only, type ContentLanguage, type PaperLanguages } from '../../templates/model/language';

/**
 * The languages in which a paper is offered: the unit's own first, then the others that have built-in texts; then the
 * unit's first language together with each of them where the paper can hold two. Sámi comes with the unit's languages.
 */
export function offeredLanguages(
  material: Material,
  form: string | null,
  unitLanguages: readonly ContentLanguage[],
): readonly PaperLanguages[] {
  const languages = [...new Set([...unitLanguages, ...builtInLanguages])];
  const [first, ...others] = languages;
  if (first === undefined || !canBeInTwoLanguages(material, form)) return languages.map(only);
  return [...languages.map(only), ...others.map((beside) => ({ language: first, beside, instead: null }))];
}
