import type { InterfaceLanguage } from '../model/language';

/** A measure as people write it, to a hundredth at most: `148,5` in Finnish and Swedish, `148.5` in English. */
export function formatMillimetres(millimetres: number, language: InterfaceLanguage): string {
  const written = String(Number(millimetres.toFixed(2)));
  return language === 'en' ? written : written.replace('.', ',');
}

/** Reads a measure as people type it: a comma or a point, with or without `mm`. Null where it is no measure. */
export function parseMillimetres(text: string): number | null {
  const digits = /^\s*(\d{1,4})(?:[.,](\d{0,2}))?\s*(?:mm)?\s*$/i.exec(text);
  return digits === null ? null : Number(`${digits[1] ?? ''}.${digits[2] ?? ''}`);
}
