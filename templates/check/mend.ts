import { decide, withoutDecision } from '../layer/decisions';
import type { ContentLanguage, LocalisedText } from '../model/language';
import type { Decision, Layer, Question, TextKey } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import { assertNever } from '../model/result';
import type { Contact, Unit } from '../model/unit';
import type { Finding } from './finding';
import type { TextSource } from './source-texts';

/**
 * A mend that needs no judgement. `from` is what was judged: where something else is written by now, nothing is mended.
 * - `text`: the unit's own words in another form; - `phone`: a number in its own field;
 * - `contact-checked`: the unit says that it has checked the contact today; - `built-in-text`: the built-in words again.
 */
export type Mend =
  | { readonly kind: 'text'; readonly source: TextSource; readonly from: string; readonly to: string }
  | {
      readonly kind: 'phone';
      readonly contactId: string;
      readonly index: number;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'contact-checked'; readonly contactId: string }
  | { readonly kind: 'built-in-text'; readonly key: TextKey; readonly language: ContentLanguage };

/** What a mend is made on: the unit's document, and the day. */
export interface MendFacts {
  readonly unit: Unit;
  readonly layer: Layer;
  readonly today: LocalDate;
}

/** What a mend changes: the unit's facts, or its layer by a new decision or by following the master again. */
export type MendEffect =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'follow'; readonly question: Question };

function withContact(unit: Unit, contactId: string, change: (contact: Contact) => Contact): MendEffect | null {
  const index = unit.contacts.findIndex(({ id }) => id === contactId);
  const contact = unit.contacts[index];
  if (contact === undefined) return null;
  const changed = change(contact);
  return changed === contact ? null : { kind: 'unit', unit: { ...unit, contacts: unit.contacts.with(index, changed) } };
}

interface Words {
  readonly from: string;
  readonly to: string;
}

/** The words in one language anew; the same text where something else is written in it by now. */
function rewritten(text: LocalisedText, language: ContentLanguage, { from, to }: Words): LocalisedText {
  return text[language] === from ? { ...text, [language]: to } : text;
}

function mendedPhone(
  contact: Contact,
  index: number,
  change: (phone: Contact['phones'][number]) => Contact['phones'][number],
): Contact {
  const phone = contact.phones[index];
  if (phone === undefined) return contact;
  const changed = change(phone);
  return changed === phone ? contact : { ...contact, phones: contact.phones.with(index, changed) };
}

function mendedContent(
  { key, language }: Extract<TextSource, { readonly kind: 'content' }>,
  { from, to }: Words,
  { layer, today }: MendFacts,
): MendEffect | null {
  const old = layer.decisions.find(
    (decision) => decision.kind === 'text' && decision.key === key && decision.language === language,
  );
  if (old?.kind !== 'text' || old.text !== from) return null;
  if (old.master === to) return { kind: 'follow', question: { about: 'text', key, language } };
  return { kind: 'decide', decision: { ...old, text: to, on: today } };
}

function mendedText(source: TextSource, words: Words, facts: MendFacts): MendEffect | null {
  const { unit } = facts;
  switch (source.kind) {
    case 'content':
      return mendedContent(source, words, facts);
    case 'contact':
      return withContact(unit, source.contactId, (contact) => {
        const text = rewritten(contact[source.part], source.language, words);
        return text === contact[source.part] ? contact : { ...contact, [source.part]: text };
      });
    case 'phone-note':
      return withContact(unit, source.contactId, (contact) =>
        mendedPhone(contact, source.index, (phone) => {
          const note = rewritten(phone.note, source.language, words);
          return note === phone.note ? phone : { ...phone, note };
        }),
      );
    case 'unit': {
      const text = rewritten(unit[source.part], source.language, words);
      return text === unit[source.part] ? null : { kind: 'unit', unit: { ...unit, [source.part]: text } };
    }
    default:
      return assertNever(source, 'text source');
  }
}

/** What the certain mend of a finding changes; null where it has none or the words have changed since it was found. */
export function mendOf({ mend }: Finding, facts: MendFacts): MendEffect | null {
  if (mend === undefined) return null;
  const { unit, layer, today } = facts;
  switch (mend.kind) {
    case 'text':
      return mendedText(mend.source, mend, facts);
    case 'phone':
      return withContact(unit, mend.contactId, (contact) =>
        mendedPhone(contact, mend.index, (phone) =>
          phone.number === mend.from ? { ...phone, number: mend.to } : phone,
        ),
      );
    case 'contact-checked':
      return withContact(unit, mend.contactId, (contact) =>
        contact.checkedOn === today ? contact : { ...contact, checkedOn: today },
      );
    case 'built-in-text': {
      const question: Question = { about: 'text', key: mend.key, language: mend.language };
      return withoutDecision(layer, question).decisions.length === layer.decisions.length
        ? null
        : { kind: 'follow', question };
    }
    default:
      return assertNever(mend, 'mend');
  }
}

/** The unit's document after the mend. */
export function mendedDocument(
  { unit, layer }: Pick<MendFacts, 'unit' | 'layer'>,
  effect: MendEffect,
): { readonly unit: Unit; readonly layer: Layer } {
  if (effect.kind === 'unit') return { unit: effect.unit, layer };
  if (effect.kind === 'decide') return { unit, layer: decide(layer, effect.decision) };
  return { unit, layer: withoutDecision(layer, effect.question) };
}
