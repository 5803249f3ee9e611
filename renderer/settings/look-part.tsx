import { ImageUp, Trash2 } from 'lucide-react';
import { ActionButton } from '../controls/action-button';
import { LocalisedInput } from '../facts/localised-input';
import { useActions, useUnit } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { ColourGroup } from './colour-group';
import { FooterGroup } from './footer-group';

function LogoPicture() {
  const t = useTexts();
  const { logo } = useUnit();
  if (logo === null) return <p className="quiet-text">{t('look.noLogo')}</p>;
  // Its words are in the field below, so the picture itself is silent.
  return <img className="logo-picture" src={`data:image/png;base64,${logo.png}`} alt="" />;
}

function LogoGroup() {
  const t = useTexts();
  const { logo } = useUnit();
  const { changeUnit, importLogo, removeLogo } = useActions();
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('look.logo')}</legend>
      <LogoPicture />
      <div className="button-row">
        <ActionButton onPress={() => void importLogo()}>
          <ImageUp aria-hidden size={18} />
          {logo === null ? t('look.importLogo') : t('look.replaceLogo')}
        </ActionButton>
        {logo === null ? null : (
          <ActionButton look="plain" onPress={removeLogo}>
            <Trash2 aria-hidden size={18} />
            {t('look.removeLogo')}
          </ActionButton>
        )}
        <span className="small-text quiet-text">{t('look.logoTypes')}</span>
      </div>
      {logo === null ? null : (
        <LocalisedInput
          label={(language) => t('look.logoText', { language })}
          hint={t('look.logoTextHint')}
          text={logo.alternativeText}
          onChange={(alternativeText) => {
            changeUnit((unit) => ({ ...unit, logo: unit.logo === null ? null : { ...unit.logo, alternativeText } }));
          }}
          maxLength={160}
          place={{ kind: 'unit-field', field: 'logo' }}
        />
      )}
    </fieldset>
  );
}

/** How the unit's papers look: its logo, its one colour and its own line at the foot. */
export function LookPart() {
  return (
    <div className="settings-part">
      <LogoGroup />
      <ColourGroup />
      <FooterGroup />
    </div>
  );
}
