import { memo } from 'react';
import type { Material } from '../../templates/materials/material';
import { formOf, isGrey, variantOf } from '../../templates/materials/variant';
import {
  builtInLanguages,
  languageTag,
  type ContentLanguage,
  type PaperLanguages,
} from '../../templates/model/language';
import { Choice } from '../controls/choice';
import { Tick } from '../controls/tick';
import { useActions, useFacts } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { offeredLanguages } from './offered-languages';
import { useVariantName } from './material-words';

interface PaperChoicesProps {
  readonly material: Material;
  readonly languages: PaperLanguages;
  readonly variant: string | null;
  /** Whether the ink can be chosen here: it matters where the paper is made, not where its words are. */
  readonly hasInk?: boolean;
}

function isBuiltIn(language: ContentLanguage): boolean {
  return builtInLanguages.some((builtIn) => builtIn === language);
}

function useLanguageName(): (languages: PaperLanguages) => string {
  const t = useTexts();
  return ({ language, beside }) =>
    [language, ...(beside === null ? [] : [beside])].map((id) => t(`languages.${id}`)).join(' + ');
}

function LanguageChoice({ material, languages, variant }: PaperChoicesProps) {
  const t = useTexts();
  const languageName = useLanguageName();
  const { chooseLanguages } = useActions();
  const offered = offeredLanguages(
    material,
    formOf(variant),
    useFacts((unit) => unit.languages),
  );
  return (
    <div className="paper-choice">
      <Choice
        label={t('paper.language')}
        isLabelHidden
        value={languageTag(languages)}
        options={offered.map((choice) => ({ id: languageTag(choice), label: languageName(choice) }))}
        onChange={(tag) => {
          const chosen = offered.find((choice) => languageTag(choice) === tag);
          if (chosen !== undefined) chooseLanguages(material.id, chosen);
        }}
      />
    </div>
  );
}

/** The id of the plain form in the list; no form is called so. */
const plain = 'plain';

function FormChoice({ material, variant }: PaperChoicesProps) {
  const t = useTexts();
  const variantName = useVariantName();
  const { chooseVariant } = useActions();
  if (material.variants.length === 0) return null;
  const options = [null, ...material.variants].map((id) => ({ id: id ?? plain, label: variantName(id) }));
  return (
    <div className="paper-choice">
      <Choice
        label={t('paper.variant')}
        isLabelHidden
        value={formOf(variant) ?? plain}
        options={options}
        onChange={(id) => {
          chooseVariant(material.id, variantOf(id === plain ? null : id, isGrey(variant) ? 'grey' : 'colour'));
        }}
      />
    </div>
  );
}

function GreyTick({ material, variant }: PaperChoicesProps) {
  const t = useTexts();
  const { chooseVariant } = useActions();
  return (
    <Tick
      isSelected={isGrey(variant)}
      onChange={(isOn) => {
        chooseVariant(material.id, variantOf(formOf(variant), isOn ? 'grey' : 'colour'));
      }}
    >
      {t('paper.grey')}
    </Tick>
  );
}

/** Offered where a language has no built-in texts: nothing is said in Finnish on such a paper unless this is chosen. */
function InsteadTick({ material, languages }: PaperChoicesProps) {
  const t = useTexts();
  const { chooseLanguages } = useActions();
  const { language, beside, instead } = languages;
  if (isBuiltIn(language) && (beside === null || isBuiltIn(beside)) && instead === null) return null;
  return (
    <Tick
      isSelected={instead !== null}
      onChange={(isOn) => {
        chooseLanguages(material.id, { language, beside, instead: isOn ? 'fi' : null });
      }}
    >
      {t('paper.missingInFinnish')}
    </Tick>
  );
}

/** In what form, ink and language or languages the paper is made. */
export const PaperChoices = memo(function PaperChoices({ hasInk = true, ...props }: PaperChoicesProps) {
  return (
    <div className="paper-choices">
      <InsteadTick {...props} />
      {hasInk ? <GreyTick {...props} /> : null}
      <FormChoice {...props} />
      <LanguageChoice {...props} />
    </div>
  );
});
