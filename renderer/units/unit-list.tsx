import { Copy, GitCompareArrows, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../controls/action-button';
import { useUnitList, type ListedUnit } from '../frame/use-unit-list';
import { useActions, useUnit, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { ContactCheckLine } from './contact-check-line';
import { fewUnits, findUnits } from './find-units';
import { UnitSearch } from './unit-search';
import { useCopyUnit } from './use-copy-unit';

interface UnitRowProps {
  readonly unit: ListedUnit;
  readonly isCurrent: boolean;
  readonly onCompare: (unit: ListedUnit) => void;
}

/** What is done with a unit that is not in use. */
function OtherUnitButtons({ unit, onCompare }: Omit<UnitRowProps, 'isCurrent'>) {
  const t = useTexts();
  const { selectUnit } = useActions();
  const named = { name: unit.label };
  return (
    <>
      <ActionButton aria-label={t('units.useNamed', named)} onPress={() => void selectUnit(unit.id)}>
        {t('units.use')}
      </ActionButton>
      <ActionButton
        look="plain"
        aria-label={t('units.compareNamed', named)}
        onPress={() => {
          onCompare(unit);
        }}
      >
        <GitCompareArrows aria-hidden size={18} />
        {t('units.compare')}
      </ActionButton>
    </>
  );
}

function UnitRow({ unit, isCurrent, onCompare }: UnitRowProps) {
  const t = useTexts();
  const { removeUnit } = useActions();
  const copyUnit = useCopyUnit();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const named = { name: unit.label };
  return (
    <li className="unit-row">
      <p className="unit-row-name">
        <span>
          {unit.label}
          {isCurrent ? <span className="quiet-text"> ({t('units.current')})</span> : null}
        </span>
        <ContactCheckLine unit={unit} />
      </p>
      <div className="button-row">
        {isCurrent ? null : <OtherUnitButtons unit={unit} onCompare={onCompare} />}
        <ActionButton
          look="plain"
          isDisabled={isReadOnly}
          aria-label={t('units.copyNamed', named)}
          onPress={() => void copyUnit(unit.id)}
        >
          <Copy aria-hidden size={18} />
          {t('units.copy')}
        </ActionButton>
        <ActionButton
          look="plain"
          isDisabled={isReadOnly}
          aria-label={t('units.removeNamed', named)}
          onPress={() => void removeUnit(unit.id, unit.name)}
        >
          <Trash2 aria-hidden size={18} />
          {t('units.remove')}
        </ActionButton>
      </div>
    </li>
  );
}

/** All units of the folder, found by name where there are many. */
export function UnitList({ onCompare }: Pick<UnitRowProps, 'onCompare'>) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const units = useUnitList();
  const current = useUnit();
  const [query, setQuery] = useState('');
  const { shown, all } = findUnits(units, query, language);
  const said = (): string => {
    if (all === 0) return t('units.none', { query });
    if (all > shown.length) return t('units.more', { shown: shown.length, all });
    return query === '' ? '' : t('units.found', { count: all });
  };
  return (
    <>
      {units.length > fewUnits ? <UnitSearch typed={{ query, onChange: setQuery }} /> : null}
      <ul className="unit-rows">
        {shown.map((unit) => (
          <UnitRow key={unit.id} unit={unit} isCurrent={unit.id === current.id} onCompare={onCompare} />
        ))}
      </ul>
      <p className="small-text quiet-text" role="status">
        {said()}
      </p>
    </>
  );
}
