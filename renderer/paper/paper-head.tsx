import { ArrowLeft } from 'lucide-react';
import { memo } from 'react';
import type { Material } from '../../templates/materials/material';
import type { ContentLanguage } from '../../templates/model/language';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { useActions, useUnit } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { useMaterialWords, useVariantName } from './material-words';
import { paperLanguages } from './use-paper';

interface PaperHeadProps {
  readonly material: Material;
  readonly language: ContentLanguage;
  readonly variant: string | null;
  readonly isFirst: boolean;
}

function PaperLanguageChoice({ material, language }: Pick<PaperHeadProps, 'material' | 'language'>) {
  const t = useTexts();
  const { chooseLanguage } = useActions();
  const languages = paperLanguages(material, useUnit());
  if (languages.length < 2) return null;
  return (
    <div className="paper-choice">
      <Choice
        label={t('paper.language')}
        isLabelHidden
        value={language}
        options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
        onChange={(id) => {
          chooseLanguage(material.id, id);
        }}
      />
    </div>
  );
}

/** The id of the plain form in the list; no variant is called so. */
const plain = 'plain';

function VariantChoice({ material, variant }: Pick<PaperHeadProps, 'material' | 'variant'>) {
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
        value={variant ?? plain}
        options={options}
        onChange={(id) => {
          chooseVariant(material.id, id === plain ? null : id);
        }}
      />
    </div>
  );
}

/** Which paper this is, the way back to the others, and its language. */
export const PaperHead = memo(function PaperHead({ material, language, variant, isFirst }: PaperHeadProps) {
  const t = useTexts();
  const { go } = useActions();
  const words = useMaterialWords(material);
  return (
    <header className="paper-head">
      <ActionButton
        look="plain"
        onPress={() => {
          go({ kind: 'papers' });
        }}
      >
        <ArrowLeft aria-hidden size={20} />
        {t('paper.back')}
      </ActionButton>
      <h1 className="paper-name">{words.name}</h1>
      <p className="quiet-text">{isFirst ? t('guide.paperLead') : words.size}</p>
      <div className="paper-choices">
        <VariantChoice material={material} variant={variant} />
        <PaperLanguageChoice material={material} language={language} />
      </div>
    </header>
  );
});
