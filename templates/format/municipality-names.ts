import type { ContentLanguage } from '../model/language';
import { compareNames } from './compare-names';

type NamesByLanguage = Readonly<Partial<Record<ContentLanguage, string>>>;

/**
 * Municipalities of Lapland that have another name than the Finnish one (`practical.md` 1). Only names that a source was
 * read for: Inari's are from lapha.fi and Kotus; the Sámi names of Sodankylä and Utsjoki, and those of Enontekiö in
 * Inari and Skolt Sámi, are left out until somebody has checked them.
 */
const names: Readonly<Record<string, NamesByLanguage>> = {
  Enontekiö: { sv: 'Enontekis', se: 'Eanodat' },
  Inari: { sv: 'Enare', se: 'Anár', smn: 'Aanaar', sms: 'Aanar' },
  Tornio: { sv: 'Torneå' },
  Ylitornio: { sv: 'Övertorneå' },
};

/**
 * Names of municipalities, written by the unit in Finnish, as a paper of the language gives them and in its alphabetical
 * order: `Inari, Utsjoki` is `Enare, Utsjoki` in Swedish. Where the language has no name of its own, or none that is
 * certain, the Finnish one stands as a proper name. Blank ones are left out.
 */
export function municipalityNames(written: readonly string[], language: ContentLanguage): readonly string[] {
  return written
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (Object.hasOwn(names, name) ? (names[name]?.[language] ?? name) : name))
    .toSorted(compareNames(language));
}
