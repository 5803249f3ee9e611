import { ChevronDown } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { Autocomplete, Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { usePlanActions } from '../plan/plan-context';
import { useAfterPaint } from '../state/use-after-paint';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { fewUnits, findUnits } from '../units/find-units';
import { UnitSearch } from '../units/unit-search';
import { useUnitList, type ListedUnit } from './use-unit-list';

const manage = 'manage-units';

interface UnitMenuProps {
  readonly units: readonly ListedUnit[];
  readonly currentId: string | null;
}

/** The units to choose from, and the way to their list. */
function UnitMenu({ units, currentId }: UnitMenuProps) {
  const t = useTexts();
  const { selectUnit, go } = useActions();
  const { leave } = usePlanActions();
  const isPlan = useWindow(({ view }) => view.kind === 'plan');
  const onAction = (key: string | number): void => {
    const unitId = String(key);
    if (key === manage) go({ kind: 'settings', part: 'units' });
    else if (key === currentId) return;
    // A plan that is being filled is its unit's: it is asked what becomes of it.
    else if (isPlan) leave({ kind: 'unit', unitId });
    else void selectUnit(unitId);
  };
  return (
    <Menu
      className="list-box"
      aria-label={t('app.unitMenu')}
      onAction={onAction}
      selectionMode="single"
      selectedKeys={currentId === null ? [] : [currentId]}
    >
      {units.map((unit) => (
        <MenuItem key={unit.id} id={unit.id} className="list-option" textValue={unit.label}>
          {unit.label}
        </MenuItem>
      ))}
      <Separator className="list-separator" />
      <MenuItem id={manage} className="list-option">
        {t('app.manageUnits')}
      </MenuItem>
    </Menu>
  );
}

/** Of many units only those found by name are shown; the keyboard stays in the field and moves in the list from there. */
function SearchedUnitMenu({ units, currentId }: UnitMenuProps) {
  const language = useInterfaceLanguage();
  const [query, setQuery] = useState('');
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst={query === ''}>
      <UnitSearch isFocusedAtOnce />
      <UnitMenu units={findUnits(units, query, language).shown} currentId={currentId} />
    </Autocomplete>
  );
}

const Switcher = memo(function Switcher({ known: { units, currentId } }: { readonly known: UnitMenuProps }) {
  const t = useTexts();
  const current = units.find((unit) => unit.id === currentId);
  if (current === undefined) return null;
  const UnitsToChoose = units.length > fewUnits ? SearchedUnitMenu : UnitMenu;
  return (
    <MenuTrigger>
      <Button className="unit-switcher" aria-label={t('app.unit', { name: current.label })}>
        <span className="unit-switcher-name">{current.label}</span>
        <ChevronDown aria-hidden size={18} />
      </Button>
      <Popover className="list-popover">
        <UnitsToChoose units={units} currentId={currentId} />
      </Popover>
    </MenuTrigger>
  );
});

/** The unit whose papers are shown, and the way to another one. */
export function UnitSwitcher() {
  const units = useUnitList();
  const currentId = useWindow((state) => state.workspace.unit?.id ?? null);
  const known = useMemo(() => ({ units, currentId }), [units, currentId]);
  // A name being typed is drawn on its paper first.
  return <Switcher known={useAfterPaint(known)} />;
}
