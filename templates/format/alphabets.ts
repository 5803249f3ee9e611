import type { ContentLanguage } from '../model/language';

/**
 * The alphabets of the Sámi languages of Finland in their order of sorting, loan letters included. Electron's own tables
 * know none of them, and Node's know two.
 *
 * North Sámi and Inari Sámi follow the collations of Unicode CLDR 48 (`se.xml`, `smn.xml`); the test beside this file
 * holds them against it. CLDR has no Skolt Sámi: its letters follow the alphabet of the orthography, in which the soft
 * sign ʹ (U+02B9) is the last letter; the loan letters stand where Finnish has them.
 */
export const alphabets: Readonly<Partial<Record<ContentLanguage, string>>> = {
  se: 'a á b c č ʒ ǯ d đ e f g ǧ ǥ h i j k ǩ l m n ŋ o p q r s š t ŧ u v w x y z ž ø æ å ä ö',
  smn: 'a â b c č d đ e f g h i j k l m n ŋ o p q r s š t u v w x y z ž æ ø å ä á ö',
  sms: 'a â b c č ʒ ǯ d đ e f g ǧ ǥ h i j k ǩ l m n ŋ o õ p q r s š t u v w x y z ž å ä ö ʹ',
};
