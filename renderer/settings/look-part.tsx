import { ImageUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { colourSchema } from '../../templates/model/unit';
import { contrastRatio, repairContrast } from '../../templates/paper/contrast';
import { ActionButton } from '../controls/action-button';
import { TextInput } from '../controls/text-input';
import { LocalisedInput } from '../facts/localised-input';
import { useActions, useFacts, useUnit } from '../state/window-context';
import { useFocusRequest } from '../state/use-focus-request';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Text on white paper needs at least this (WCAG 2.1, 1.4.3). */
const neededRatio = 4.5;

/** The colour of a unit that has chosen none. */
const standardAccent = '#0b5c6b';

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

/** How well the colour is read on paper, and a darker one of the same hue where it is not. */
function ContrastLine({ accent, onTake }: { readonly accent: string; readonly onTake: (colour: string) => void }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const ratio = contrastRatio(accent, '#ffffff');
  const written = ratio.toFixed(1).replace('.', language === 'en' ? '.' : ',');
  if (ratio >= neededRatio)
    return (
      <p className="small-text quiet-text" role="status">
        {t('look.contrastEnough', { ratio: written })}
      </p>
    );
  const darker = repairContrast(accent, '#ffffff', neededRatio);
  return (
    <div className="contrast-low" role="status">
      <p className="stop-text">{t('look.contrastLow', { ratio: written })}</p>
      <ActionButton
        onPress={() => {
          onTake(darker);
        }}
      >
        <span className="colour-dot" style={{ background: darker }} aria-hidden />
        {t('look.takeColour', { colour: darker })}
      </ActionButton>
    </div>
  );
}

interface ColourFieldsProps {
  readonly accent: string;
  readonly onTake: (colour: string) => void;
}

/** The colour, picked by eye or typed as its code. */
function ColourFields({ accent, onTake }: ColourFieldsProps) {
  const t = useTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const well = useRef<HTMLInputElement>(null);
  useFocusRequest({ kind: 'unit-field', field: 'colours' }, well);
  const take = (written: string): void => {
    const parsed = colourSchema.safeParse(written.trim().toLowerCase());
    setDraft(parsed.success ? null : written);
    if (parsed.success) onTake(parsed.data);
  };
  return (
    <div className="colour-row">
      <input
        ref={well}
        type="color"
        className="colour-well"
        aria-label={t('look.colour')}
        value={accent}
        onChange={(event) => {
          take(event.target.value);
        }}
      />
      <TextInput
        label={t('look.colourCode')}
        value={draft ?? accent}
        onChange={take}
        maxLength={7}
        error={draft === null ? null : t('look.colourCodeHint')}
      />
    </div>
  );
}

function ColourGroup() {
  const t = useTexts();
  const { accent } = useFacts((unit) => unit.colours);
  const { changeUnit } = useActions();
  const take = (colour: string): void => {
    changeUnit((unit) => ({ ...unit, colours: { ...unit.colours, accent: colour } }));
  };
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('look.colour')}</legend>
      <p className="small-text quiet-text">{t('look.colourHint')}</p>
      <ColourFields accent={accent} onTake={take} />
      <ContrastLine accent={accent} onTake={take} />
      {accent === standardAccent ? null : (
        <ActionButton
          look="plain"
          onPress={() => {
            take(standardAccent);
          }}
        >
          {t('look.standardColour')}
        </ActionButton>
      )}
    </fieldset>
  );
}

/** How the unit's papers look: its logo and its one colour. */
export function LookPart() {
  return (
    <div className="settings-part">
      <LogoGroup />
      <ColourGroup />
    </div>
  );
}
