import type { ContentLanguage, InterfaceLanguage } from '../model/language';
import type { Service } from '../model/unit';
import { writingLanguage } from './writing-language';

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

/** The name of a service as a heading on paper, where the unit has not given the contact a name of its own. */
export function serviceName(service: Service, language: ContentLanguage): string {
  return names[writingLanguage(language)][service];
}
