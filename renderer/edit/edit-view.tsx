import { Printer } from 'lucide-react';
import { memo } from 'react';
import { catalogue, materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import type { PaperLanguages } from '../../templates/model/language';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { useMaterialWordsOf } from '../paper/material-words';
import { PaperChoices } from '../paper/paper-choices';
import { usePaper } from '../paper/use-paper';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { Editor } from './editor';
import { PartsHead } from './parts-head';
import './edit-view.css';

/** The paper that is edited: the one chosen, else the one used last, else the first of the shelf. */
function useEditedMaterial(): string {
  const chosen = useWindow((state) => state.openItem.materialId);
  const recent = useWindow((state) => state.workspace.settings.recentMaterials);
  const known = [...(chosen === null ? [] : [chosen]), ...recent].find((id) => materialById(id) !== undefined);
  return known ?? catalogue[0]?.id ?? '';
}

interface EditHeadProps {
  readonly material: Material;
  readonly languages: PaperLanguages;
  readonly variant: string | null;
}

/** Which paper is edited, in which language and form. */
const EditHead = memo(function EditHead({ material, languages, variant }: EditHeadProps) {
  const t = useTexts();
  const { go, openInEditor } = useActions();
  const wordsOf = useMaterialWordsOf();
  return (
    <PartsHead title={t('edit.title')} current="items">
      <div className="edit-material">
        <Choice
          label={t('edit.material')}
          isLabelHidden
          value={material.id}
          options={catalogue.map((one) => ({ id: one.id, label: wordsOf(one).name }))}
          onChange={(materialId) => {
            openInEditor({ materialId, itemId: null });
          }}
        />
      </div>
      <PaperChoices material={material} languages={languages} variant={variant} hasInk={false} />
      <ActionButton
        onPress={() => {
          go({ kind: 'paper', materialId: material.id, isFirst: false });
        }}
      >
        <Printer aria-hidden size={18} />
        {t('edit.openPaper')}
      </ActionButton>
    </PartsHead>
  );
});

function EditedPaper({ materialId }: { readonly materialId: string }) {
  const paper = usePaper(materialId);
  return (
    <div className="edit-view">
      <EditHead material={paper.material} languages={paper.languages} variant={paper.sheet.variant} />
      <Editor paper={paper} />
    </div>
  );
}

/** The place where every word of a paper can be changed, beside the paper as it will be printed. */
export function EditView() {
  const materialId = useEditedMaterial();
  return <EditedPaper key={materialId} materialId={materialId} />;
}
