import { ownFooterKey } from '../../templates/materials/own-footer';
import type { ContentLanguage } from '../../templates/model/language';
import { TextInput } from '../controls/text-input';
import { useActions, useFacts, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** More would push the edition code off the line of an upright A4. */
const longestLine = 40;

function FooterInput({ language }: { readonly language: ContentLanguage }) {
  const t = useTexts();
  const { decide, withoutDecision, today } = useActions();
  const own = useWindow(({ workspace }) =>
    workspace.layer.decisions.find(
      (decision) => decision.kind === 'text' && decision.key === ownFooterKey && decision.language === language,
    ),
  );
  return (
    <TextInput
      label={t('look.footerLine', { language: t(`languages.${language}`) })}
      value={own?.kind === 'text' ? own.text : ''}
      onChange={(text) => {
        if (text === '') withoutDecision({ about: 'text', key: ownFooterKey, language });
        else decide({ kind: 'text', key: ownFooterKey, language, text, master: null, on: today() });
      }}
      maxLength={longestLine}
      language={language}
    />
  );
}

/** The unit's own few words at the foot of every page, beside what must stand there. */
export function FooterGroup() {
  const t = useTexts();
  const languages = useFacts((unit) => unit.languages);
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('look.footer')}</legend>
      <p className="small-text quiet-text">{t('look.footerHint')}</p>
      {languages.map((language) => (
        <FooterInput key={language} language={language} />
      ))}
    </fieldset>
  );
}
