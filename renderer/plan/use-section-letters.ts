import { useMemo } from 'react';
import { materialById } from '../../templates/materials/catalogue';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import { useContent } from '../paper/use-paper';
import { useUnit, useWindow } from '../state/window-context';
import { planLanguages, usePlanLanguage } from './use-plan-form';

/** The letters that the form's sections have on paper, so that people speak of the same `F`; none where it has none. */
export function useSectionLetters(materialId: string): ReadonlyMap<string, string> {
  const unit = useUnit();
  const content = useContent();
  const date = useWindow((state) => state.workspace.today);
  const language = usePlanLanguage();
  return useMemo(() => {
    const material = materialById(materialId);
    if (material === undefined) return new Map();
    const choice = { variant: null, ...only(language), ...planLanguages(language) };
    const blocks = paperSheet(material, { unit, content, date }, choice).pages.flatMap((page) => page.blocks);
    return new Map(
      blocks.flatMap((block) =>
        block.kind === 'form-section' && block.letter !== null ? [[block.id, block.letter] as const] : [],
      ),
    );
  }, [materialId, unit, content, date, language]);
}
