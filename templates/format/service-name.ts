import type { Texts, Wording } from '../content/texts';
import type { InterfaceLanguage } from '../model/language';
import { services, type Service } from '../model/unit';

const names: Readonly<Record<InterfaceLanguage, Readonly<Record<Service, string>>>> = {
  fi: {
    'social-emergency': 'Sosiaalipäivystys',
    'social-services': 'Sosiaalipalvelut',
    'child-welfare': 'Lastensuojelu',
    'older-people': 'Iäkkäiden palvelut',
    'substance-and-mental-health': 'Mielenterveys- ja päihdepalvelut',
    'debt-counselling': 'Talous- ja velkaneuvonta',
    other: 'Muu yhteystieto',
  },
  sv: {
    'social-emergency': 'Socialjour',
    'social-services': 'Socialservice',
    'child-welfare': 'Barnskydd',
    'older-people': 'Service för äldre',
    'substance-and-mental-health': 'Mentalvårds- och missbrukartjänster',
    'debt-counselling': 'Ekonomi- och skuldrådgivning',
    other: 'Annan kontakt',
  },
  en: {
    'social-emergency': 'Social emergency service',
    'social-services': 'Social services',
    'child-welfare': 'Child welfare',
    'older-people': 'Services for older people',
    'substance-and-mental-health': 'Mental health and substance use services',
    'debt-counselling': 'Financial and debt counselling',
    other: 'Other contact',
  },
};

/** The name of a service as a heading, where the unit has not given the contact a name of its own. */
export function serviceName(service: Service, language: InterfaceLanguage): string {
  return names[language][service];
}

/** The same for a paper; missing where the paper's language does not have it. */
export function serviceWording(service: Service, texts: Texts): Wording {
  return texts.of(`service.${service}/name`);
}

/** The names of the services as texts, so that they are translated and reviewed like every other text. */
export function serviceTexts(language: InterfaceLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(services.map((service) => [`service.${service}/name`, names[language][service]]));
}
