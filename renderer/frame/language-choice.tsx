import { interfaceLanguages } from '../../templates/model/language';
import { Choice } from '../controls/choice';
import { useActions } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Each language under its own name: whoever cannot read the window's language still finds theirs. */
const ownNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

/** The language of the window; what papers are written in is chosen elsewhere. */
export function LanguageChoice({ isLabelHidden = false }: { readonly isLabelHidden?: boolean }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { chooseInterfaceLanguage } = useActions();
  return (
    <Choice
      label={t('app.interfaceLanguage')}
      isLabelHidden={isLabelHidden}
      value={language}
      options={interfaceLanguages.map((id) => ({ id, label: ownNames[id] }))}
      onChange={chooseInterfaceLanguage}
    />
  );
}
