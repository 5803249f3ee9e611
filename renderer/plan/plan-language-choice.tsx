import { builtInLanguages } from '../../templates/model/language';
import { Choice } from '../controls/choice';
import { useUnit } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { usePlanActions } from './plan-context';
import { usePlanLanguage } from './use-plan-form';

/** In which language the client's forms are: what is filled stays when it is changed. */
export function PlanLanguageChoice() {
  const t = useTexts();
  const { chooseLanguage } = usePlanActions();
  const language = usePlanLanguage();
  const languages = [...new Set([...useUnit().languages, ...builtInLanguages])];
  return (
    <Choice
      label={t('plan.language')}
      value={language}
      options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
      onChange={chooseLanguage}
    />
  );
}
