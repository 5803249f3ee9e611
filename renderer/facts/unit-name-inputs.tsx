import type { ContentLanguage } from '../../templates/model/language';
import { useActions, useFacts } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { LocalisedInput } from './localised-input';

interface UnitNameInputProps {
  /** Only this language, where a paper in one language is edited. */
  readonly only?: ContentLanguage;
}

/** The unit's name in each of its languages. */
export function NamesInput(props: UnitNameInputProps) {
  const t = useTexts();
  const names = useFacts((unit) => unit.names);
  const { changeUnit } = useActions();
  return (
    <LocalisedInput
      {...props}
      label={(language) => t('facts.unitNameIn', { language })}
      plainLabel={t('facts.unitName')}
      text={names}
      onChange={(changed) => {
        changeUnit((unit) => ({ ...unit, names: changed }));
      }}
      maxLength={120}
      place={{ kind: 'unit-field', field: 'names' }}
    />
  );
}

/** The organisation that runs the unit, in each language. */
export function OrganisationInput(props: UnitNameInputProps) {
  const t = useTexts();
  const organisation = useFacts((unit) => unit.organisation);
  const { changeUnit } = useActions();
  return (
    <LocalisedInput
      {...props}
      label={(language) => t('facts.organisationIn', { language })}
      plainLabel={t('facts.organisation')}
      note={t('facts.optional')}
      text={organisation}
      onChange={(changed) => {
        changeUnit((unit) => ({ ...unit, organisation: changed }));
      }}
      maxLength={120}
      place={{ kind: 'unit-field', field: 'organisation' }}
    />
  );
}
