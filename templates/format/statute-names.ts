import type { InterfaceLanguage } from '../model/language';
import type { ItemId } from '../model/layer';

/** One act: its Statute Book number, and its short and full name for use before a section in each language. */
export interface StatuteName {
  readonly number: string;
  readonly short: Readonly<Record<InterfaceLanguage, string>>;
  readonly full: Readonly<Record<InterfaceLanguage, string>>;
}

function act(number: string, full: StatuteName['full'], short: Partial<StatuteName['short']> = {}): StatuteName {
  return { number, full, short: { ...full, ...short } };
}

/**
 * The acts that papers cite (`glossary.md`, `contact-ways.md`). THL is never used for terveydenhuoltolaki: it is the
 * institute's name. Names in Swedish and English that no source was read for are marked "not checked".
 */
const names: Readonly<Record<ItemId, StatuteName>> = {
  'statute.social-welfare-act': act(
    '1301/2014',
    { fi: 'sosiaalihuoltolaki', sv: 'socialvårdslagen', en: 'Social Welfare Act' },
    { fi: 'SHL' },
  ),
  'statute.child-welfare-act': act(
    '417/2007',
    { fi: 'lastensuojelulaki', sv: 'barnskyddslagen', en: 'Child Welfare Act' },
    { fi: 'LSL' },
  ),
  'statute.health-care-act': act('1326/2010', {
    fi: 'terveydenhuoltolaki',
    sv: 'hälso- och sjukvårdslagen',
    en: 'Health Care Act',
  }),
  'statute.older-persons-act': act(
    '980/2012',
    { fi: 'vanhuspalvelulaki', sv: 'äldreomsorgslagen', en: 'Act on Services for Older Persons' },
    { fi: 'VanhPL', en: 'Older Persons Act' },
  ),
  'statute.guardianship-act': act(
    '442/1999',
    { fi: 'holhoustoimilaki', sv: 'lagen om förmyndarverksamhet', en: 'Guardianship Services Act' },
    { fi: 'HolTL' },
  ),
  'statute.disability-services-act': act(
    '675/2023',
    { fi: 'vammaispalvelulaki', sv: 'lagen om funktionshinderservice', en: 'Disability Services Act' },
    { fi: 'VPL' },
  ),
  // The Swedish short name and the English names are not checked.
  'statute.client-data-act': act(
    '703/2023',
    {
      fi: 'asiakastietolaki',
      sv: 'lagen om behandling av kunduppgifter inom social- och hälsovården',
      en: 'Act on the Processing of Client Data in Healthcare and Social Welfare',
    },
    { sv: 'kunduppgiftslagen', en: 'Client Data Act' },
  ),
  'statute.rescue-act': act('379/2011', { fi: 'pelastuslaki', sv: 'räddningslagen', en: 'Rescue Act' }),
  // The English name is not checked.
  'statute.emergency-response-act': act(
    '692/2010',
    {
      fi: 'laki hätäkeskustoiminnasta',
      sv: 'lagen om nödcentralsverksamhet',
      en: 'Act on Emergency Response Centre Operations',
    },
    { fi: 'hätäkeskuslaki', en: 'Emergency Response Act' },
  ),
  'statute.client-rights-act': act(
    '812/2000',
    {
      fi: 'laki sosiaalihuollon asiakkaan asemasta ja oikeuksista',
      sv: 'lagen om klientens ställning och rättigheter inom socialvården',
      en: 'Act on the Status and Rights of Social Welfare Clients',
    },
    { fi: 'asiakaslaki', sv: 'klientlagen', en: 'Client Rights Act' },
  ),
  // The Swedish and English names are not checked.
  'statute.employment-act': act(
    '381/2023',
    {
      fi: 'laki työllistymisen monialaisesta edistämisestä',
      sv: 'lagen om sektorsövergripande främjande av sysselsättning',
      en: 'Act on the Multisectoral Promotion of Employment',
    },
    { fi: 'laki 381/2023', sv: 'lag 381/2023', en: 'Act 381/2023' },
  ),
  'statute.youth-act': act('1285/2016', { fi: 'nuorisolaki', sv: 'ungdomslagen', en: 'Youth Act' }),
  'statute.integration-act': act(
    '681/2023',
    {
      fi: 'laki kotoutumisen edistämisestä',
      sv: 'lagen om främjande av integration',
      en: 'Act on the Promotion of Integration',
    },
    { fi: 'kotoutumislaki', sv: 'integrationslagen', en: 'Integration Act' },
  ),
  'statute.firearms-act': act('1/1998', { fi: 'ampuma-aselaki', sv: 'skjutvapenlagen', en: 'Firearms Act' }),
  // The Swedish and English names are not checked.
  'statute.shelter-act': act(
    '1354/2014',
    {
      fi: 'laki valtion varoista maksettavasta korvauksesta turvakotipalvelun tuottajalle',
      sv: 'lagen om ersättning av statens medel till producenter av skyddshemstjänster',
      en: 'Act on State Compensation to Shelter Service Providers',
    },
    { fi: 'laki 1354/2014', sv: 'lag 1354/2014', en: 'Act 1354/2014' },
  ),
  // The English name is not checked.
  'statute.openness-act': act(
    '621/1999',
    {
      fi: 'laki viranomaisten toiminnan julkisuudesta',
      sv: 'lagen om offentlighet i myndigheternas verksamhet',
      en: 'Act on the Openness of Government Activities',
    },
    { fi: 'julkisuuslaki', sv: 'offentlighetslagen' },
  ),
  'statute.criminal-code': act(
    '39/1889',
    { fi: 'rikoslaki', sv: 'strafflagen', en: 'Criminal Code' },
    { fi: 'RL', sv: 'SL' },
  ),
  'statute.social-assistance-act': act('1412/1997', {
    fi: 'toimeentulotukilaki',
    sv: 'lagen om utkomststöd',
    en: 'Act on Social Assistance',
  }),
};

/** The names of an act; undefined for one that is not built in, which the check stops before it is printed nameless. */
export function statuteName(statuteId: ItemId): StatuteName | undefined {
  return Object.hasOwn(names, statuteId) ? names[statuteId] : undefined;
}

/** The names of the acts as texts, so that they are translated and reviewed like every other text. */
export function statuteTexts(language: InterfaceLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([id, { short, full }]) => [
      [`${id}/short`, short[language]],
      [`${id}/full`, full[language]],
    ]),
  );
}
