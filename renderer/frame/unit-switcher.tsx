import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { useUnitList } from './use-unit-list';

const manage = 'manage-units';

/** The unit whose papers are shown, and the way to another one. */
export function UnitSwitcher() {
  const t = useTexts();
  const units = useUnitList();
  const currentId = useWindow((state) => state.workspace.unit?.id ?? null);
  const { selectUnit, go } = useActions();
  const current = units.find((unit) => unit.id === currentId);
  if (current === undefined) return null;
  const onAction = (key: string | number): void => {
    if (key === manage) go({ kind: 'settings', part: 'units' });
    else if (key !== currentId) void selectUnit(String(key));
  };
  return (
    <MenuTrigger>
      <Button className="unit-switcher" aria-label={t('app.unit', { name: current.label })}>
        <span className="unit-switcher-name">{current.label}</span>
        <ChevronDown aria-hidden size={18} />
      </Button>
      <Popover className="list-popover">
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
      </Popover>
    </MenuTrigger>
  );
}
