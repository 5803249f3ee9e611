import { useMemo } from 'react';
import { textIn } from '../../templates/model/language';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

export interface ListedUnit {
  readonly id: string;
  readonly name: string;
  /** The name as shown: with a word for an unnamed unit and for an example. */
  readonly label: string;
  /** How many contacts, and the oldest day on which one of them was checked: null where one never was. */
  readonly contacts: number;
  readonly checkedOn: string | null;
}

/** The units of this desk; the current one under the name being typed. */
export function useUnitList(): readonly ListedUnit[] {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const units = useWindow((state) => state.workspace.units);
  const currentId = useWindow((state) => state.workspace.unit?.id);
  const currentName = useWindow((state) =>
    state.workspace.unit === null ? '' : textIn(state.workspace.unit.names, language),
  );
  return useMemo(
    () =>
      units.map(({ id, contacts, checkedOn, isExample, name: storedName }) => {
        const name = id === currentId ? currentName : storedName;
        const said = name || t('app.unnamedUnit');
        return { id, name, contacts, checkedOn, label: isExample ? t('app.example', { name: said }) : said };
      }),
    [units, currentId, currentName, t],
  );
}
