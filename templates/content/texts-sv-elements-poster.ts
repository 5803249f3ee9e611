import type { elementsPosterTextsFi } from './texts-fi-elements-poster';

/** Swedish texts of the poster of the five elements. Our own drafts, not yet reviewed by a native professional. */
export const elementsPosterTextsSv = {
  'elements-poster/title': 'Samarbetets fem delar',
  'elements-poster.page-1/title': 'Samarbetets fem delar',
  'elements-poster.page-1/subtitle': 'Det multiprofessionella samarbetet fungerar när alla fem är på plats.',
  'elements-poster.any-number/title': 'Samarbetets delar',
  'elements-poster.any-number/subtitle': 'Det multiprofessionella samarbetet fungerar när alla delar är på plats.',
  'elements-poster.element.client/title': 'Klienten är i centrum',
  'elements-poster.element.client/text':
    'Klienten är med från början och påverkar vad som görs. Uppgifter delas med klientens samtycke.',
  'elements-poster.element.client/check': 'Har vi frågat om samtycke och antecknat det?',
  'elements-poster.element.start/title': 'En yrkesperson tar initiativet',
  'elements-poster.element.start/text':
    'Den som märker behovet tar upp det och bjuder in de andra. Klienten behöver inte själv samla sitt nätverk.',
  'elements-poster.element.start/check': 'Är det avtalat vem som bjuder in och vilka?',
  'elements-poster.element.coordination/title': 'Vården och servicen samordnas',
  'elements-poster.element.coordination/text':
    'Tillsammans med klienten ser vi vilken service som redan finns och vad som saknas. Överlappande arbete tas bort.',
  'elements-poster.element.coordination/check': 'Vet alla vad de andra gör?',
  'elements-poster.element.plan/title': 'En gemensam plan',
  'elements-poster.element.plan/text':
    'Planen görs med klienten och med klientens ord. I den utses en kontaktperson som håller ihop helheten.',
  'elements-poster.element.plan/check': 'Är kontaktpersonen utsedd och vet klienten vem det är?',
  'elements-poster.element.ending/title': 'Vi avslutar tillsammans',
  'elements-poster.element.ending/text':
    'Samarbetet avslutas enligt överenskommelse när det har gjort sitt. Klienten vet vart man vänder sig om läget ändras.',
  'elements-poster.element.ending/check': 'Har vi bett om respons och avtalat om fortsättningen?',
} as const satisfies Readonly<Record<keyof typeof elementsPosterTextsFi, string>>;
