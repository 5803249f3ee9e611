import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '../../templates/model/language';
import { useWindow } from '../state/window-context';

/** The typed texts of the window in its language. */
export function useTexts() {
  return useTranslation().t;
}

/** The language of the window, for dates, service names and messages that come with their own texts. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return useWindow((state) => state.workspace.settings.interfaceLanguage);
}
