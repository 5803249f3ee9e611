import type { TFunction } from 'i18next';
import { createContext, use } from 'react';
import type { InterfaceLanguage } from '../../templates/model/language';
import { useWindow } from '../state/window-context';

/** Hands the texts to the parts of the window; given once, by the texts' provider. */
export const TextsContext = createContext<TFunction | null>(null);

/** The typed texts of the window in its language. */
export function useTexts(): TFunction {
  const t = use(TextsContext);
  if (t === null) throw new Error('A component stands outside the texts.');
  return t;
}

/** The language of the window, for dates, service names and messages that come with their own texts. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return useWindow((state) => state.workspace.settings.interfaceLanguage);
}
