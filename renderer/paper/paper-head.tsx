import { ArrowLeft, PenLine } from 'lucide-react';
import { memo } from 'react';
import type { Material } from '../../templates/materials/material';
import type { PaperLanguages } from '../../templates/model/language';
import { ActionButton } from '../controls/action-button';
import { usePlanActions } from '../plan/plan-context';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { useMaterialWords } from './material-words';
import { PaperChoices } from './paper-choices';

interface PaperHeadProps {
  readonly material: Material;
  readonly languages: PaperLanguages;
  readonly variant: string | null;
  readonly isFirst: boolean;
}

/** A form can be filled here, together with the client, instead of by hand. */
function FillButton({ materialId }: { readonly materialId: string }) {
  const t = useTexts();
  const { go } = useActions();
  const { show } = usePlanActions();
  return (
    <ActionButton
      onPress={() => {
        show({ kind: 'form', materialId, sectionId: null });
        go({ kind: 'plan' });
      }}
    >
      <PenLine aria-hidden size={18} />
      {t('paper.fillOnScreen')}
    </ActionButton>
  );
}

/** Which paper this is, the way back to the others, and its language. */
export const PaperHead = memo(function PaperHead({ material, languages, variant, isFirst }: PaperHeadProps) {
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
      {material.formId === undefined ? null : <FillButton materialId={material.id} />}
      <PaperChoices material={material} languages={languages} variant={variant} />
    </header>
  );
});
