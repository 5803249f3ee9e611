import { checkPaper } from '../../templates/check/check-paper';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { DraftInput, PaperDraft } from './handlers/papers';

/**
 * Builds a paper of a unit from the built-in content and the unit's layer, with what is to be looked at in it. How it
 * fits is not judged here: the press measures and refuses what is too long.
 */
export function draftPaper({ request, unit, layer, date }: DraftInput): Result<PaperDraft, Failure> {
  const { materialId, language, variant } = request;
  const material = materialById(materialId);
  if (material === undefined) return failed(failure('material-unknown', { material: materialId }));
  if (variant !== null && !material.variants.includes(variant)) {
    return failed(failure('material-unknown', { material: `${materialId}:${variant}` }));
  }
  if (!material.languages.includes(language)) {
    return failed(failure('language-missing', { material: materialId, language }));
  }
  const content = effectiveContent(master, layer);
  const sheet = material.sheet({ content, unit, language, variant, date });
  return success({ sheet, findings: checkPaper({ material, content, unit, sheet, language, date, fit: null }) });
}
