import { contentLanguages, type ContentLanguage } from '../../templates/model/language';
import { TextInput } from '../controls/text-input';
import { Tick } from '../controls/tick';
import { NamesInput, OrganisationInput } from '../facts/unit-name-inputs';
import { useActions, useUnit } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** The languages with one switched on or off, in the order of the master; the last one stays. */
function withLanguage(
  languages: readonly ContentLanguage[],
  language: ContentLanguage,
  isOn: boolean,
): readonly ContentLanguage[] {
  const next = contentLanguages.filter((candidate) => (candidate === language ? isOn : languages.includes(candidate)));
  return next.length === 0 ? languages : next;
}

function Languages() {
  const t = useTexts();
  const { languages } = useUnit();
  const { changeUnit } = useActions();
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('settings.languages')}</legend>
      <p className="small-text quiet-text">{t('settings.languagesHint')}</p>
      <div className="tick-grid">
        {contentLanguages.map((language) => (
          <Tick
            key={language}
            isSelected={languages.includes(language)}
            isDisabled={languages.length === 1 && languages[0] === language}
            onChange={(isOn) => {
              changeUnit((unit) => ({ ...unit, languages: withLanguage(unit.languages, language, isOn) }));
            }}
            {...(language === languages[0] ? { place: { kind: 'unit-field', field: 'languages' } } : {})}
          >
            {t(`languages.${language}`)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

/** Who the unit is: its names in each language, its organisation and municipality. */
export function UnitPart() {
  const t = useTexts();
  const unit = useUnit();
  const { changeUnit } = useActions();
  return (
    <div className="settings-part wide">
      <NamesInput />
      <OrganisationInput />
      <TextInput
        label={t('facts.municipality')}
        note={t('facts.optional')}
        value={unit.municipality}
        onChange={(municipality) => {
          changeUnit((old) => ({ ...old, municipality }));
        }}
        maxLength={60}
        place={{ kind: 'unit-field', field: 'municipality' }}
      />
      <Languages />
    </div>
  );
}
