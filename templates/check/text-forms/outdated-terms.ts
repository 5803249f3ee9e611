import type { ContentLanguage } from '../../model/language';
import type { LocalDate } from '../../model/local-date';

/** One expression that a law has changed: how it is found, what is said now, from which day and by which source. */
export interface OutdatedTerm {
  readonly language: ContentLanguage;
  /** All inflected forms of the expression, and no word that only begins like it. */
  readonly pattern: RegExp;
  readonly now: string;
  readonly since: LocalDate;
  /** Acts by their Statute Book number, or who told of the change. */
  readonly source: string;
  /** The new expression in the form of the old one, where every form has one; otherwise somebody chooses. */
  readonly mended?: (found: string) => string | null;
}

/** A whole word or words that begin so: the stem ends where its inflection begins. */
function stem(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags);
}

const ombudsmanEndings: Readonly<Record<string, string>> = {
  ...{ mies: 'vastaava', miehen: 'vastaavan', miestä: 'vastaavaa', miehenä: 'vastaavana', mieheksi: 'vastaavaksi' },
  ...{ miehessä: 'vastaavassa', miehestä: 'vastaavasta', mieheen: 'vastaavaan' },
  ...{ miehellä: 'vastaavalla', mieheltä: 'vastaavalta', miehelle: 'vastaavalle' },
  ...{ miehet: 'vastaavat', miesten: 'vastaavien', miehien: 'vastaavien', miehiä: 'vastaavia' },
  ...{ miehillä: 'vastaavilla', miehiltä: 'vastaavilta', miehille: 'vastaaville' },
};

/** `potilasasiamieheen` → `potilasasiavastaavaan`: both words bend by known endings. */
function ombudsperson(found: string): string | null {
  const [, beginning = '', ending = ''] = /^(.*asia)(mie.*)$/i.exec(found) ?? [];
  const now = ombudsmanEndings[ending];
  return now === undefined ? null : `${beginning}${now}`;
}

const finnish: readonly OutdatedTerm[] = [
  {
    language: 'fi',
    pattern: stem('kunnan sosiaalitoim(?:i\\p{L}*|e\\p{L}+)|kunnalli(?:nen|s\\p{L}+) sosiaalihuol(?:t|l)\\p{L}+'),
    now: 'hyvinvointialueen sosiaalihuolto',
    since: '2023-01-01',
    source: '589/2022',
  },
  {
    language: 'fi',
    // The act päihdehuoltolaki and the title päihdetyöntekijä are other words.
    pattern: stem('päihde(?:huol(?:to|lo|toa|toon|loss?a|losta|lolla|lolta|lolle|ton?|lon)|työ(?:n|tä|hön|ssä|stä)?)'),
    now: 'päihde- ja riippuvuustyö',
    since: '2023-01-01',
    source: '1280/2022, 1281/2022',
  },
  {
    language: 'fi',
    pattern: stem('tehoste(?:ttu|tu)\\p{L}* palveluasumi\\p{L}+'),
    now: 'ympärivuorokautinen palveluasuminen / yhteisöllinen asuminen',
    since: '2023-01-01',
    source: '790/2022',
  },
  {
    language: 'fi',
    pattern: stem('(?:sosiaali|potilas)asiamie(?:s|he|st)\\p{L}*|(?:sosiaali|potilas)asiamiehi\\p{L}+'),
    now: 'sosiaaliasiavastaava / potilasasiavastaava',
    since: '2024-01-01',
    source: '739/2023',
    mended: ombudsperson,
  },
  {
    language: 'fi',
    pattern: stem('TE-toimisto\\p{L}*|työ- ja elinkeino(?:toimisto|viranomai)\\p{L}*'),
    now: 'työllisyysalue / työvoimaviranomainen',
    since: '2025-01-01',
    source: '380/2023, 416/2023',
  },
  {
    language: 'fi',
    pattern: stem('AVI(?::\\p{Ll}+|n|lle|lta|sta|ssa|in)?|Valvira\\p{Ll}*|[Aa]luehallintovirasto\\p{Ll}*', 'gu'),
    now: 'Lupa- ja valvontavirasto',
    since: '2026-01-01',
    source: 'tiedote 12/2025',
  },
  {
    language: 'fi',
    pattern: stem('ELY-kesku\\p{L}+|elinkeino-, liikenne- ja ympäristökesku\\p{L}+'),
    now: 'elinvoimakeskus',
    since: '2026-01-01',
    source: 'tiedote 12/2025',
  },
  {
    language: 'fi',
    pattern: stem('työmarkkinatu(?:k|e)\\p{L}+|peruspäiväraha\\p{L}*'),
    now: 'yleistuki',
    since: '2026-05-01',
    source: 'Kela 17.12.2025',
  },
  {
    language: 'fi',
    pattern: stem('Kanta-suostumu\\p{L}+'),
    now: 'luovutuslupa',
    since: '2024-01-01',
    source: '703/2023',
  },
];

/** Swedish and English terms where the glossary has read the new one in the Statute Book (`glossary.md`, S). */
const others: readonly OutdatedTerm[] = [
  {
    language: 'sv',
    pattern: stem('(?:social|patient)ombudsm[aä]n\\p{L}*'),
    now: 'socialombud / patientombud',
    since: '2024-01-01',
    source: '739/2023',
  },
  {
    language: 'sv',
    pattern: stem('TE-byrå\\p{L}*|arbets- och näringsbyrå\\p{L}*'),
    now: 'sysselsättningsområde / arbetskraftsmyndighet',
    since: '2025-01-01',
    source: '380/2023, 416/2023',
  },
  {
    language: 'sv',
    pattern: stem('effektivera(?:t|de) serviceboende\\p{L}*'),
    now: 'serviceboende med heldygnsomsorg / gemenskapsboende',
    since: '2023-01-01',
    source: '790/2022',
  },
  {
    language: 'sv',
    pattern: stem('missbrukarvård\\p{L}*'),
    now: 'alkohol- och drogarbete och beroendearbete',
    since: '2023-01-01',
    source: '1280/2022, 1281/2022',
  },
  {
    language: 'sv',
    pattern: stem('kommunens socialväsende\\p{L}*|kommunal(?:a)? socialvård\\p{L}*'),
    now: 'välfärdsområdets socialvård',
    since: '2023-01-01',
    source: '589/2022',
  },
  {
    language: 'en',
    pattern: stem('TE Offices?|Employment and Economic Development Offices?'),
    now: 'employment area / employment authority',
    since: '2025-01-01',
    source: '380/2023, 416/2023',
  },
  {
    language: 'en',
    pattern: stem('(?:social|patient) ombuds(?:man|men)'),
    now: 'social services ombudsperson / patient ombudsperson',
    since: '2024-01-01',
    source: '739/2023',
  },
];

/** Expressions that laws have changed since 2023 (`contact-ways.md` 8). A new law is a new row. */
export function outdatedTerms(): readonly OutdatedTerm[] {
  return [...finnish, ...others];
}

/** A word of Sweden's Swedish whose Finland-Swedish term is another (`glossary.md`, its warning). */
export interface TermOfSweden {
  readonly pattern: RegExp;
  readonly now: string;
}

/** Words that mean another authority or nothing at all in Finland. */
export function termsOfSweden(): readonly TermOfSweden[] {
  return [
    { pattern: stem('socialtjänst\\p{L}*'), now: 'socialvård / socialservice' },
    { pattern: stem('god(?:e)? m[aä]n(?:nen|s|nens)?'), now: 'intressebevakare' },
    { pattern: stem('orosanmäl\\p{L}+'), now: 'anmälan om behov av socialvård / barnskyddsanmälan' },
  ];
}
