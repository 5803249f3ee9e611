import type { Place } from '../check/finding';
import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import type { Service } from '../model/unit';

export type UnitField = Extract<Place, { readonly kind: 'unit-field' }>['field'];
export type ContactField = Extract<Place, { readonly kind: 'contact-field' }>['field'];

/** Words with which one language names the places where something can be mended. */
export interface PlaceWords {
  readonly unit: Readonly<Record<UnitField, string>>;
  readonly contact: Readonly<Record<ContactField, string>>;
  /** The service as owner of a field: `Sosiaalipäivystyksen` puhelinnumero. `other` has no such form. */
  readonly owner: Readonly<Record<Exclude<Service, 'other'>, string>>;
  /** A language as the way in which something is said: `ruotsiksi`. */
  readonly inLanguage: Readonly<Record<ContentLanguage, string>>;
}

const finnish: PlaceWords = {
  unit: {
    names: 'Yksikön nimi',
    organisation: 'Organisaatio',
    municipality: 'Kunta',
    logo: 'Logo',
    colours: 'Yksikön väri',
    languages: 'Yksikön kielet',
  },
  contact: {
    name: 'nimi',
    audience: 'kenelle palvelu on',
    phones: 'puhelinnumero',
    hours: 'palveluajat',
    address: 'osoite',
    checkedOn: 'tarkistuspäivä',
  },
  owner: {
    'social-emergency': 'Sosiaalipäivystyksen',
    'social-services': 'Sosiaalipalvelujen',
    'child-welfare': 'Lastensuojelun',
    'older-people': 'Iäkkäiden palvelujen',
    'substance-and-mental-health': 'Mielenterveys- ja päihdepalvelujen',
    'debt-counselling': 'Talous- ja velkaneuvonnan',
  },
  inLanguage: {
    fi: 'suomeksi',
    sv: 'ruotsiksi',
    en: 'englanniksi',
    se: 'pohjoissaameksi',
    smn: 'inarinsaameksi',
    sms: 'koltansaameksi',
  },
};

const swedish: PlaceWords = {
  unit: {
    names: 'Enhetens namn',
    organisation: 'Organisation',
    municipality: 'Kommun',
    logo: 'Logotyp',
    colours: 'Enhetens färg',
    languages: 'Enhetens språk',
  },
  contact: {
    name: 'namn',
    audience: 'målgrupp',
    phones: 'telefonnummer',
    hours: 'öppettider',
    address: 'adress',
    checkedOn: 'dag för kontroll',
  },
  owner: {
    'social-emergency': 'Socialjourens',
    'social-services': 'Socialservicens',
    'child-welfare': 'Barnskyddets',
    'older-people': 'Äldreservicens',
    'substance-and-mental-health': 'Mentalvårds- och missbrukartjänsternas',
    'debt-counselling': 'Ekonomi- och skuldrådgivningens',
  },
  inLanguage: {
    fi: 'på finska',
    sv: 'på svenska',
    en: 'på engelska',
    se: 'på nordsamiska',
    smn: 'på enaresamiska',
    sms: 'på skoltsamiska',
  },
};

const english: PlaceWords = {
  unit: {
    names: 'Name of the unit',
    organisation: 'Organisation',
    municipality: 'Municipality',
    logo: 'Logo',
    colours: 'Colour of the unit',
    languages: 'Languages of the unit',
  },
  contact: {
    name: 'name',
    audience: 'whom the service is for',
    phones: 'phone number',
    hours: 'opening hours',
    address: 'address',
    checkedOn: 'day of the check',
  },
  owner: {
    'social-emergency': 'Social emergency service',
    'social-services': 'Social services',
    'child-welfare': 'Child welfare',
    'older-people': 'Services for older people',
    'substance-and-mental-health': 'Mental health and substance use services',
    'debt-counselling': 'Financial and debt counselling',
  },
  inLanguage: {
    fi: 'in Finnish',
    sv: 'in Swedish',
    en: 'in English',
    se: 'in North Sámi',
    smn: 'in Inari Sámi',
    sms: 'in Skolt Sámi',
  },
};

export const placeWords: Readonly<Record<InterfaceLanguage, PlaceWords>> = { fi: finnish, sv: swedish, en: english };
