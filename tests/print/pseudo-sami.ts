import { master } from '../../templates/content/master';
import type { Content } from '../../templates/content/content';
import { effectiveContent } from '../../templates/layer/effective-content';
import type { ContentLanguage } from '../../templates/model/language';
import { emptyLayer } from '../../templates/model/layer';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { ordinaryUnit } from './trigger-tool-input';

export type SamiLanguage = Extract<ContentLanguage, 'se' | 'smn' | 'sms'>;

/** The letters of each language that plain Latin lacks (`practical.md` 2). */
export const samiLetters: Readonly<Record<SamiLanguage, string>> = {
  se: 'Á á Č č Đ đ Ŋ ŋ Š š Ŧ ŧ Ž ž',
  smn: 'Â â Á á Ä ä Č č Đ đ Ŋ ŋ Š š Ž ž',
  sms: 'Â â Č č Ʒ ʒ Ǯ ǯ Đ đ Ǧ ǧ Ǥ ǥ Ǩ ǩ Ŋ ŋ Õ õ Š š Ž ž Å å Ä ä ʹ ʼ ˈ',
};

/** Finnish letters that a language's own letter takes the place of: nonsense in its writing, and no invented Sámi. */
const replacements: Readonly<Record<SamiLanguage, Readonly<Record<string, string>>>> = {
  se: { a: 'á', c: 'č', d: 'đ', n: 'ŋ', s: 'š', t: 'ŧ', z: 'ž', ö: 'á', ä: 'á' },
  smn: { a: 'â', c: 'č', d: 'đ', n: 'ŋ', s: 'š', z: 'ž', ö: 'á' },
  sms: { a: 'â', c: 'č', d: 'đ', g: 'ǧ', k: 'ǩ', n: 'ŋ', o: 'õ', s: 'š', v: 'ǥ', ö: 'å', j: 'ǯ', h: 'ʒ', y: 'ʹ' },
};

/** The text in letters of the language; placeholders in braces stay. */
export function pseudoSami(text: string, language: SamiLanguage): string {
  const letters = replacements[language];
  return text.replaceAll(/\{\w+\}|./gsu, (sign) => {
    const own = letters[sign.toLowerCase()];
    if (own === undefined || sign.length > 1) return sign;
    return sign === sign.toLowerCase() ? own : own.toUpperCase();
  });
}

/** The built-in content with every text also in the language, and without the keys that are left out. */
export function pseudoSamiContent(language: SamiLanguage, leftOut: readonly string[] = []): Content {
  const texts = Object.entries(master.texts.fi ?? {})
    .filter(([key]) => !leftOut.includes(key))
    .map(([key, text]) => [key, pseudoSami(text, language)] as const);
  return effectiveContent({ ...master, texts: { ...master.texts, [language]: Object.fromEntries(texts) } }, emptyLayer);
}

/** The ordinary unit with everything that it writes also in the language. */
export function pseudoSamiUnit(language: SamiLanguage): Unit {
  const both = (text: string) => ({ fi: text, [language]: pseudoSami(text, language) });
  return unitSchema.parse({
    ...ordinaryUnit,
    names: both('Inarin terveyskeskus'),
    organisation: both('Lapin hyvinvointialue'),
    contacts: ordinaryUnit.contacts.map((contact) => ({
      ...contact,
      audience: both('uudet asiakkaat'),
      phones: contact.phones.map((phone) => ({ ...phone, note: both('vain soitot') })),
    })),
  });
}
