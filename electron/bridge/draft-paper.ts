import { checkPaper } from '../../templates/check/check-paper';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { canBeInTwoLanguages } from '../../templates/materials/two-language-sheet';
import { formOf, hasVariant } from '../../templates/materials/variant';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { DraftInput, PaperDraft } from './handlers/papers';

/**
 * Builds a paper of a unit from the built-in content and the unit's layer, with what is to be looked at in it. How it
 * fits is not judged here: the press measures and refuses what is too long.
 */
export function draftPaper({ request, unit, layer, date }: DraftInput): Result<PaperDraft, Failure> {
  const { materialId, language, instead, variant } = request;
  const material = materialById(materialId);
  if (material === undefined) return failed(failure('material-unknown', { material: materialId }));
  if (!hasVariant(material, variant)) {
    return failed(failure('material-unknown', { material: `${materialId}:${variant}` }));
  }
  if (request.beside !== null && !canBeInTwoLanguages(material, formOf(variant))) {
    return failed(failure('no-two-languages'));
  }
  const content = effectiveContent(master, layer);
  const sheet = paperSheet(material, { content, unit, date, answers: request.answers ?? null }, request);
  const findings = checkPaper({ material, content, unit, sheet, language, instead, date, fit: null });
  return success({ sheet, findings });
}
