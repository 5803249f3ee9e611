import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useActions } from '../state/window-context';
import type { SettingsPart } from '../state/window-state';
import { useTexts } from '../texts/use-texts';
import { AppPart } from './app-part';
import { BackupsPart } from './backups-part';
import { ContactsPart } from './contacts-part';
import { LookPart } from './look-part';
import { PlansPart } from './plans-part';
import { PrintersPart } from './printers-part';
import { UnitPart } from './unit-part';
import { UnitsPart } from './units-part';
import './settings-view.css';

const parts = [
  { id: 'unit', Part: UnitPart },
  { id: 'contacts', Part: ContactsPart },
  { id: 'look', Part: LookPart },
  { id: 'units', Part: UnitsPart },
  { id: 'printers', Part: PrintersPart },
  { id: 'backups', Part: BackupsPart },
  { id: 'plans', Part: PlansPart },
  { id: 'app', Part: AppPart },
] as const satisfies readonly { readonly id: SettingsPart; readonly Part: () => unknown }[];

/** Everything that can be set, in eight parts; all of it is saved as it is typed. */
export function SettingsView({ part }: { readonly part: SettingsPart }) {
  const t = useTexts();
  const { go } = useActions();
  return (
    <div className="settings-view">
      <h1>{t('settings.title')}</h1>
      <Tabs
        className="settings-tabs"
        selectedKey={part}
        onSelectionChange={(key) => {
          const chosen = parts.find(({ id }) => id === key);
          if (chosen !== undefined && chosen.id !== part) go({ kind: 'settings', part: chosen.id });
        }}
      >
        <TabList className="tab-list" aria-label={t('settings.parts')}>
          {parts.map(({ id }) => (
            <Tab key={id} id={id} className="tab">
              {t(`settings.${id}`)}
            </Tab>
          ))}
        </TabList>
        {parts.map(({ id, Part }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            <Part />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
