import { z } from 'zod';
import { formatDate } from '../format/format-date';
import { formatMoment } from '../format/format-moment';
import type { InterfaceLanguage } from '../model/language';
import { localDateSchema } from '../model/local-date';
import { messagesEn } from './en';
import { messagesFi } from './fi';
import { logoPartWords } from './logo-part-words';
import type { MessageKey, Messages } from './message-key';
import { messagesSv } from './sv';

type Details = Readonly<Record<string, string>>;

const messages: Readonly<Record<InterfaceLanguage, Messages>> = { fi: messagesFi, sv: messagesSv, en: messagesEn };

const momentSchema = z.iso.datetime();

/** Days and moments are written as the language writes them, parts of a logo in words; the rest stands as it is. */
function written(name: string, value: string, language: InterfaceLanguage): string {
  if (name === 'what') return logoPartWords(value, language) ?? value;
  if (localDateSchema.safeParse(value).success) return formatDate(value, language);
  return momentSchema.safeParse(value).success ? formatMoment(new Date(value), language) : value;
}

/** Values go in last and in one pass, so that braces and brackets in a user's own file name stay as they are. */
function filled(sentence: string, details: Details, language: InterfaceLanguage): string {
  const known = sentence.replaceAll(/\[([^\]]*)\]/g, (_whole, stretch: string) =>
    [...stretch.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => details[name]) ? stretch : '',
  );
  return known.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => written(name, details[name] ?? '', language));
}

/**
 * The sentence for a failure, finding or notice in the user's language: what happened, what is safe, what to do.
 * Details that are not known are left out; days and moments in ISO form are written as the language writes them. For findings use
 * `findingMessage`, which also puts places and services into words.
 */
export function messageFor(language: InterfaceLanguage, key: MessageKey, details: Details = {}): string {
  return filled(messages[language][key], details, language);
}
