import type { InterfaceLanguage } from '../model/language';
import { sectionTexts } from './format-statute';
import { hourTexts } from './format-hours';
import { serviceTexts } from './service-name';
import { statuteTexts } from './statute-names';

/**
 * The words with which hours, services and acts are written, as built-in texts: a Sámi paper says them in Sámi once
 * somebody has translated them, and counts them as missing until then.
 */
export function formatTexts(language: InterfaceLanguage): Readonly<Record<string, string>> {
  return {
    ...hourTexts[language],
    ...serviceTexts(language),
    ...sectionTexts[language],
    ...statuteTexts(language),
  };
}
