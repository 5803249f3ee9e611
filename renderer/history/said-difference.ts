import type { Content } from '../../templates/content/content';
import { formatAddress } from '../../templates/format/format-address';
import { formatDate } from '../../templates/format/format-date';
import { formatHours } from '../../templates/format/format-hours';
import { formatPhone } from '../../templates/format/format-phone';
import { serviceName } from '../../templates/format/service-name';
import type { UnitDocument } from '../../templates/history/unit-document';
import type { ContactPart, DocumentDifference } from '../../templates/layer/compare-documents';
import type { WholeField } from '../../templates/layer/compare-units';
import { placeName } from '../../templates/messages/place-name';
import { contentLanguages, type InterfaceLanguage, type LocalisedText } from '../../templates/model/language';
import type { Contact, Unit } from '../../templates/model/unit';
import { shapeWords } from '../edit/shape-words';
import { contactName } from '../facts/contact-name';
import type { useTexts } from '../texts/use-texts';

/** Under which heading a difference stands. */
export const differenceGroups = ['names', 'contacts', 'words', 'visibility', 'order', 'look', 'checks'] as const;
export type DifferenceGroup = (typeof differenceGroups)[number];

/** A difference as a line of the table; null where a side has nothing. */
export interface SaidDifference {
  readonly group: DifferenceGroup;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The language of what both sides say, where it is text of a paper. */
  readonly language: string | null;
}

/** One side of a comparison with its effective content. */
export interface ComparedSide {
  readonly document: UnitDocument;
  readonly content: Content;
}

/** What differences are put into words from. */
export interface DifferenceSources {
  readonly t: ReturnType<typeof useTexts>;
  readonly language: InterfaceLanguage;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

type Sides = Pick<SaidDifference, 'before' | 'after'>;

function bothSides<Side>(
  { before, after }: { readonly before: Side; readonly after: Side },
  say: (side: Side) => string | null,
): Sides {
  return { before: say(before) || null, after: say(after) || null };
}

/** What an item or a list is called, in whichever of the two states has it. */
function itemName(itemId: string, { t, language, before, after }: DifferenceSources): string {
  if (itemId === 'categories' || itemId === 'ways' || itemId === 'red-flags') return t(`edit.sections.${itemId}`);
  const names = [after, before].map(({ document, content }) =>
    placeName(language, { kind: 'content', itemId }, { unit: document.unit, content }),
  );
  const known = names.find((name) => name !== itemId);
  return known ?? (itemId.startsWith('local.') ? t('history.ownItem') : t('history.list'));
}

function factName(field: WholeField, t: DifferenceSources['t']): string {
  switch (field) {
    case 'municipality':
    case 'languages':
    case 'colours':
    case 'logo':
      return t(`compare.${field}`);
    default:
      return t('compare.otherField');
  }
}

function factWords(unit: Unit, field: WholeField, { t, before, after }: DifferenceSources): string | null {
  switch (field) {
    case 'municipality':
      return unit.municipality;
    case 'languages':
      return unit.languages.map((language) => t(`languages.${language}`)).join(', ');
    case 'colours':
      return unit.colours.accent;
    case 'logo':
      if (unit.logo === null) return null;
      return before.document.unit.logo !== null && unit === after.document.unit
        ? t('history.otherLogo')
        : t('compare.logoThere');
    default:
      return t('compare.otherValue');
  }
}

function inLanguages(text: LocalisedText, t: DifferenceSources['t']): string {
  return contentLanguages
    .flatMap((language) => (text[language] ? [`${t(`languages.${language}`)}: ${text[language]}`] : []))
    .join('\n');
}

function contactPartWords(contact: Contact, part: ContactPart, { t, language }: DifferenceSources): string | null {
  switch (part) {
    case 'service':
      return serviceName(contact.service, language);
    case 'name':
    case 'audience':
    case 'hoursNote':
      return inLanguages(contact[part], t);
    case 'municipalities':
      return contact.municipalities.join(', ');
    case 'phones':
      return contact.phones
        .map(({ number, note }) => [formatPhone(number), inLanguages(note, t)].filter((said) => said !== '').join('\n'))
        .join('\n');
    case 'isAlwaysOpen':
    case 'hours':
      return formatHours(contact.hours, contact.isAlwaysOpen, language).join('\n');
    case 'address':
      return contact.address === null ? null : formatAddress(contact.address);
    case 'checkedOn':
      return contact.checkedOn === null ? null : formatDate(contact.checkedOn, language);
    case 'checkedBy':
      return contact.checkedBy;
  }
}

/** A whole contact that came or went: what it is, and how it is reached. */
function contactWords(contact: Contact | null, sources: DifferenceSources): string | null {
  if (contact === null) return null;
  const parts = [contactPartWords(contact, 'phones', sources), contactPartWords(contact, 'hours', sources)];
  return [contactName(contact, sources.language), ...parts].filter((part) => part !== null && part !== '').join('\n');
}

type DifferenceOf<Kind extends DocumentDifference['kind']> = Extract<DocumentDifference, { readonly kind: Kind }>;

function saidContact(
  difference: DifferenceOf<'contact'>,
  sources: DifferenceSources,
): Omit<SaidDifference, 'language'> {
  const { part, before, after } = difference;
  const either = after ?? before;
  const name = either === null ? '' : contactName(either, sources.language);
  const group = part === 'checkedOn' || part === 'checkedBy' ? 'checks' : 'contacts';
  if (part === null) {
    return { group: 'contacts', what: name, ...bothSides({ before, after }, (side) => contactWords(side, sources)) };
  }
  const what = `${name}: ${sources.t(`history.contact.${part}`)}`;
  return {
    group,
    what,
    ...bothSides({ before, after }, (side) => (side === null ? null : contactPartWords(side, part, sources))),
  };
}

function saidOrder(difference: DifferenceOf<'order' | 'contact-order'>, sources: DifferenceSources): SaidDifference {
  const { t, language } = sources;
  const numbered = (names: readonly string[]): string =>
    names.map((name, at) => `${String(at + 1)}. ${name}`).join('\n');
  if (difference.kind === 'contact-order') {
    const say = (contacts: readonly Contact[]) => numbered(contacts.map((one) => contactName(one, language)));
    return { group: 'order', what: t('compare.contactOrder'), ...bothSides(difference, say), language: null };
  }
  const say = (ids: readonly string[]) => numbered(ids.map((id) => itemName(id, sources)));
  return { group: 'order', what: itemName(difference.listId, sources), ...bothSides(difference, say), language: null };
}

function saidItem(
  difference: DifferenceOf<'visibility' | 'field' | 'addition' | 'statute-checked' | 'reviewed'>,
  sources: DifferenceSources,
): SaidDifference {
  const { t, language } = sources;
  switch (difference.kind) {
    case 'visibility': {
      const say = (isShown: boolean) => t(isShown ? 'compare.shown' : 'compare.hidden');
      const what = itemName(difference.itemId, sources);
      return { group: 'visibility', what, ...bothSides(difference, say), language: null };
    }
    case 'field': {
      const what = t('compare.field', { what: itemName(difference.itemId, sources) });
      return { group: 'visibility', what, ...bothSides(difference, (shape) => shapeWords(shape, t)), language: null };
    }
    case 'addition': {
      const say = (isThere: boolean) => (isThere ? t('compare.added') : null);
      const what = t('compare.addition', { what: itemName(difference.itemId, sources) });
      return { group: 'visibility', what, ...bothSides(difference, say), language: null };
    }
    case 'statute-checked': {
      const { document, content } = sources.after;
      const place = { kind: 'statute', itemId: difference.itemId } as const;
      const what = placeName(language, place, { unit: document.unit, content });
      const say = (date: string | null) => (date === null ? null : formatDate(date, language));
      return { group: 'checks', what, ...bothSides(difference, say), language: null };
    }
    case 'reviewed': {
      const item = itemName(difference.key.split('/')[0] ?? '', sources);
      const what = t('compare.review', { what: item, language: t(`languages.${difference.language}`) });
      const say = (isReviewed: boolean) => (isReviewed ? t('history.read') : null);
      return { group: 'checks', what, ...bothSides(difference, say), language: null };
    }
  }
}

/** A difference in words, in the language of the window; what papers say stays in its own. */
export function saidDifference(difference: DocumentDifference, sources: DifferenceSources): SaidDifference {
  const { t } = sources;
  switch (difference.kind) {
    case 'name': {
      const { field, language } = difference;
      const what = t(field === 'names' ? 'compare.name' : 'compare.organisation', {
        language: t(`languages.${language}`),
      });
      return { group: 'names', what, ...bothSides(difference, (text) => text), language };
    }
    case 'fact': {
      const { field } = difference;
      const group = field === 'municipality' || field === 'languages' ? 'names' : 'look';
      const units = { before: sources.before.document.unit, after: sources.after.document.unit };
      const say = (unit: Unit) => factWords(unit, field, sources);
      return { group, what: factName(field, t), ...bothSides(units, say), language: null };
    }
    case 'contact':
      return { ...saidContact(difference, sources), language: null };
    case 'words': {
      const { key, language } = difference;
      const item = itemName(key.split('/')[0] ?? '', sources);
      const what = t('compare.text', { what: item, language: t(`languages.${language}`) });
      return { group: 'words', what, ...bothSides(difference, (text) => text), language };
    }
    case 'order':
    case 'contact-order':
      return saidOrder(difference, sources);
    default:
      return saidItem(difference, sources);
  }
}
