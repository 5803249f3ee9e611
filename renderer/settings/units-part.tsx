import { FileDown, FileUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../controls/action-button';
import { useUnitList, type ListedUnit } from '../frame/use-unit-list';
import { useActions, useUnit } from '../state/window-context';
import type { WrittenFile } from '../state/window-state';
import { useTexts } from '../texts/use-texts';

function UnitRow({ unit, isCurrent }: { readonly unit: ListedUnit; readonly isCurrent: boolean }) {
  const t = useTexts();
  const { selectUnit, removeUnit } = useActions();
  return (
    <li className="unit-row">
      <p>
        {unit.label}
        {isCurrent ? <span className="quiet-text"> ({t('units.current')})</span> : null}
      </p>
      <div className="button-row">
        {isCurrent ? null : (
          <ActionButton aria-label={t('units.useNamed', { name: unit.label })} onPress={() => void selectUnit(unit.id)}>
            {t('units.use')}
          </ActionButton>
        )}
        <ActionButton
          look="plain"
          aria-label={t('units.removeNamed', { name: unit.label })}
          onPress={() => void removeUnit(unit.id, unit.name)}
        >
          <Trash2 aria-hidden size={18} />
          {t('units.remove')}
        </ActionButton>
      </div>
    </li>
  );
}

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
  const units = useUnitList();
  const current = useUnit();
  const { createUnit, go } = useActions();
  const addEmpty = async (): Promise<void> => {
    if (await createUnit('empty')) go({ kind: 'settings', part: 'unit' });
  };
  return (
    <div className="settings-part wide">
      <section className="settings-group" aria-labelledby="units-title">
        <h2 id="units-title" className="settings-legend">
          {t('units.list')}
        </h2>
        <ul className="unit-rows">
          {units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} isCurrent={unit.id === current.id} />
          ))}
        </ul>
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
