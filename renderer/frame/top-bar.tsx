import { useTexts } from '../texts/use-texts';
import { LanguageChoice } from './language-choice';
import { SaveStatus } from './save-status';
import { UndoButtons } from './undo-buttons';
import { UnitSwitcher } from './unit-switcher';

/** Always on top: whose papers these are, that all is saved, and the language. */
export function TopBar() {
  const t = useTexts();
  return (
    <header className="top-bar">
      <p className="app-name">{t('app.name')}</p>
      <UnitSwitcher />
      <div className="top-bar-end">
        <UndoButtons />
        <SaveStatus />
        <div className="top-bar-language">
          <LanguageChoice isLabelHidden />
        </div>
      </div>
    </header>
  );
}
