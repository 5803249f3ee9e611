import type { Finding } from '../check/finding';
import { contentLanguageSchema, type InterfaceLanguage } from '../model/language';
import { messageFor } from './messages';
import { contactName, placeName, type PlaceContext } from './place-name';
import { placeWords } from './place-words';

/** The sentence for a finding, with its place and language in words. Stands beside the preview and in the kit's list. */
export function findingMessage(language: InterfaceLanguage, finding: Finding, context: PlaceContext): string {
  const paperLanguage = contentLanguageSchema.safeParse(finding.details['language']);
  return messageFor(language, `finding.${finding.rule}`, {
    ...finding.details,
    ...(paperLanguage.success ? { language: placeWords[language].inLanguage[paperLanguage.data] } : {}),
    ...(finding.place.kind === 'contact-field'
      ? { contact: contactName(language, finding.place.contactId, context.unit) }
      : {}),
    place: placeName(language, finding.place, context),
  });
}
