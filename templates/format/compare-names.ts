import type { ContentLanguage } from '../model/language';

/**
 * How names are ordered in a list of the language: å, ä and ö last in Finnish and Swedish, numbers by value. A Sámi
 * language that the system does not know is sorted as Finnish.
 */
export function compareNames(language: ContentLanguage): (first: string, second: string) => number {
  return new Intl.Collator([language, 'fi'], { numeric: true }).compare;
}
