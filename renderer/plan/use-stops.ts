import { useMemo } from 'react';
import { checkPaper } from '../../templates/check/check-paper';
import type { Material } from '../../templates/materials/material';
import { findingMessage } from '../../templates/messages/finding-message';
import { useInterfaceLanguage } from '../texts/use-texts';
import { usePlanPaper } from './use-plan-paper';

/**
 * Why the form cannot be printed, in sentences: what the unit has to mend in the form itself. What a client's people write
 * is nobody's to check.
 */
export function useStops(material: Material): readonly string[] {
  const paper = usePlanPaper(material, null);
  const language = useInterfaceLanguage();
  return useMemo(() => {
    const { languages, content, unit, sheet, date } = paper;
    const findings = checkPaper({ material, content, unit, sheet, ...languages, date, fit: null });
    return findings
      .filter(({ severity }) => severity === 'stops')
      .map((finding) => findingMessage(language, finding, paper));
  }, [paper, material, language]);
}
