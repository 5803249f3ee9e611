import { FileDown, FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../controls/action-button';
import type { ListedUnit } from '../frame/use-unit-list';
import { useActions, useUnit } from '../state/window-context';
import type { WrittenFile } from '../state/window-state';
import { useTexts } from '../texts/use-texts';
import { CompareView } from '../units/compare-view';
import { UnitList } from '../units/unit-list';

function UnitFile() {
  const t = useTexts();
  const { id } = useUnit();
  const { exportUnit, importUnit } = useActions();
  const [file, setFile] = useState<WrittenFile | null>(null);
  return (
    <section className="settings-group" aria-labelledby="unit-file-title">
      <h2 id="unit-file-title" className="settings-legend">
        {t('units.file')}
      </h2>
      <p className="small-text quiet-text">{t('units.fileHint')}</p>
      <div className="button-row">
        <ActionButton onPress={() => void exportUnit(id).then(setFile)}>
          <FileDown aria-hidden size={18} />
          {t('units.exportUnit')}
        </ActionButton>
        <ActionButton onPress={() => void importUnit()}>
          <FileUp aria-hidden size={18} />
          {t('units.importUnit')}
        </ActionButton>
      </div>
      <p role="status">{file === null ? '' : t('units.exported', { file: file.fileName, folder: file.folderName })}</p>
    </section>
  );
}

/** All units of this desk, and moving one from desk to desk. */
export function UnitsPart() {
  const t = useTexts();
  const { createUnit, go } = useActions();
  const [compared, setCompared] = useState<ListedUnit | null>(null);
  const addEmpty = async (): Promise<void> => {
    if (await createUnit('empty')) go({ kind: 'settings', part: 'unit' });
  };
  if (compared !== null)
    return (
      <CompareView
        other={compared}
        onClose={() => {
          setCompared(null);
        }}
      />
    );
  return (
    <div className="settings-part wide">
      <section className="settings-group" aria-labelledby="units-title">
        <h2 id="units-title" className="settings-legend">
          {t('units.list')}
        </h2>
        <UnitList onCompare={setCompared} />
        <div className="button-row">
          <ActionButton onPress={() => void addEmpty()}>
            <Plus aria-hidden size={18} />
            {t('units.addEmpty')}
          </ActionButton>
          <ActionButton onPress={() => void createUnit('example')}>
            <Plus aria-hidden size={18} />
            {t('units.addExample')}
          </ActionButton>
        </div>
      </section>
      <UnitFile />
    </div>
  );
}
