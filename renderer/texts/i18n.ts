import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from '../../templates/model/language';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof fi };
    enableSelector: false;
  }
}

/** The texts of the window, ready before the first drawing; React escapes what is filled in. */
export async function startTexts(language: InterfaceLanguage): Promise<i18n> {
  const texts = createInstance();
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'fi',
    resources: { fi: { translation: fi }, sv: { translation: sv }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return texts;
}
