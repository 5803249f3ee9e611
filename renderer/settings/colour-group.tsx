import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { colourSchema, standardAccent } from '../../templates/model/unit';
import { accents, ratioOnPaper, readableAccent } from '../../templates/paper/accents';
import { ActionButton } from '../controls/action-button';
import { TextInput } from '../controls/text-input';
import { useFocusRequest } from '../state/use-focus-request';
import { useActions, useFacts } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { AccentPreview } from './accent-preview';
import './colour-group.css';

interface AccentProps {
  readonly accent: string;
  readonly onTake: (colour: string) => void;
}

/** The palettes, of which one is chosen unless the unit has its own colour. */
function Palettes({ accent, onTake }: AccentProps) {
  const t = useTexts();
  const chosen = accents.find(({ colour }) => colour === accent)?.id ?? null;
  return (
    <RadioGroup
      className="palettes"
      aria-label={t('look.palettes')}
      value={chosen}
      onChange={(id) => {
        const palette = accents.find((one) => one.id === id);
        if (palette !== undefined) onTake(palette.colour);
      }}
    >
      {accents.map(({ id, colour }) => (
        <RadioField key={id} value={id}>
          <RadioButton className="palette">
            <span className="palette-colour" style={{ background: colour }} aria-hidden>
              <Check size={20} />
            </span>
            {t(`look.accents.${id}`)}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

/** A colour of the unit's own, picked by eye or typed as its code. */
function ColourFields({ accent, onTake }: AccentProps) {
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
        aria-label={t('look.ownColour')}
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
        error={draft === null ? null : t('look.colourCodeHint', { colour: standardAccent })}
      />
    </div>
  );
}

/** How well the colour is read on paper, and that it was made darker for that; one that came with a file can be too light. */
function ContrastLine({ accent, onTake, darkenedFrom }: AccentProps & { readonly darkenedFrom: string | null }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  if (readableAccent(accent) !== accent)
    return (
      <ActionButton
        onPress={() => {
          onTake(accent);
        }}
      >
        {t('look.darken')}
      </ActionButton>
    );
  const ratio = ratioOnPaper(accent)
    .toFixed(1)
    .replace('.', language === 'en' ? '.' : ',');
  return (
    <div role="status" className="contrast-line">
      {darkenedFrom === null ? null : (
        <p className="contrast-darkened">
          <span className="colour-dot" style={{ background: darkenedFrom }} aria-hidden />
          <span aria-hidden>→</span>
          <span className="colour-dot" style={{ background: accent }} aria-hidden />
          {t('look.darkened')}
        </p>
      )}
      <p className="small-text quiet-text">{t('look.contrastEnough', { ratio })}</p>
    </div>
  );
}

/** The one colour of the unit's papers. A colour too light for text is taken a little darker, never refused. */
export function ColourGroup() {
  const t = useTexts();
  const stored = useFacts((unit) => unit.colours.accent);
  const { changeUnit } = useActions();
  const [darkenedFrom, setDarkenedFrom] = useState<string | null>(null);
  const take = (colour: string): void => {
    const accent = readableAccent(colour);
    setDarkenedFrom(accent === colour ? null : colour);
    changeUnit((unit) => ({ ...unit, colours: { ...unit.colours, accent } }), { kind: 'unit-field', field: 'colours' });
  };
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('look.colour')}</legend>
      <p className="small-text quiet-text">{t('look.colourHint')}</p>
      <Palettes accent={stored} onTake={take} />
      <ColourFields accent={stored} onTake={take} />
      <ContrastLine accent={stored} onTake={take} darkenedFrom={darkenedFrom} />
      <AccentPreview accent={stored} />
    </fieldset>
  );
}
