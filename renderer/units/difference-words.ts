import { master } from '../../templates/content/master';
import { textsIn } from '../../templates/content/texts';
import { formatDate } from '../../templates/format/format-date';
import { effectiveContent } from '../../templates/layer/effective-content';
import type { UnitDocument } from '../../templates/history/unit-document';
import type { Difference, WholeField } from '../../templates/layer/compare-units';
import type { InterfaceLanguage } from '../../templates/model/language';
import type { Decision, Question } from '../../templates/model/layer';
import type { Contact, Unit } from '../../templates/model/unit';
import { shapeWords } from '../edit/shape-words';
import { contactName } from '../facts/contact-name';
import type { useTexts } from '../texts/use-texts';

type Say = ReturnType<typeof useTexts>;

/** One difference as a line of the table: what it is, and what each unit says; null where a unit has nothing. */
export interface DifferenceWords {
  readonly what: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** The two units whose differences are put into words, and the language of the window. */
export interface WordSources {
  readonly t: Say;
  readonly language: InterfaceLanguage;
  readonly mine: UnitDocument;
  readonly theirs: UnitDocument;
}

/** What of a contact a reader compares first: its own name where it has one, and the numbers. */
function contactWords(contact: Contact | null, language: InterfaceLanguage): string | null {
  if (contact === null) return null;
  const numbers = contact.phones.map(({ number }) => number).filter((number) => number !== '');
  const audience = contact.audience[language] ?? contact.audience.fi ?? '';
  return [contactName(contact, language), audience, ...numbers].filter((part) => part !== '').join(' · ');
}

function fieldWords(unit: Unit, field: WholeField, t: Say): string | null {
  switch (field) {
    case 'municipality':
      return unit.municipality || null;
    case 'languages':
      return unit.languages.map((language) => t(`languages.${language}`)).join(', ');
    case 'colours':
      return unit.colours.accent;
    case 'logo':
      return unit.logo === null ? null : t('compare.logoThere');
    default:
      return t('compare.otherValue');
  }
}

function fieldName(field: WholeField, t: Say): string {
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

/** What a text or an item is called: its own words in the window's language, of whichever unit has it. */
function nameOf(key: string, { language, mine, theirs }: WordSources): string {
  const says = ({ layer }: UnitDocument): string | undefined =>
    textsIn(effectiveContent(master, layer).texts, { language, instead: 'fi' }).optional(key)?.text;
  return says(mine) ?? says(theirs) ?? key.replace(/\/title$/, '');
}

function questionWords(question: Question, sources: WordSources): string {
  const { t } = sources;
  if ('key' in question) {
    const what = nameOf(question.key, sources);
    return t(`compare.${question.about}`, { what, language: t(`languages.${question.language}`) });
  }
  return t(`compare.${question.about}`, { what: nameOf(`${question.itemId}/title`, sources) });
}

/** What one unit decided, or that it follows the master, with the master's own words where it has any. */
function decisionWords(decision: Decision | null, question: Question, { t, language }: WordSources): string | null {
  if (decision === null) {
    if (question.about === 'addition') return null;
    const text = question.about === 'text' ? master.texts[question.language]?.[question.key] : undefined;
    return text === undefined ? t('compare.asMaster') : `${text} (${t('compare.asMaster')})`;
  }
  switch (decision.kind) {
    case 'text':
      return decision.text;
    case 'show':
      return t('compare.shown');
    case 'hide':
      return t('compare.hidden');
    case 'order':
      return t('compare.ownOrder');
    case 'add':
      return t('compare.added');
    case 'field':
      return shapeWords(decision.field, t);
    case 'checked':
      return t('compare.checkedOn', { date: formatDate(decision.on, language) });
    case 'reviewed':
      return t('compare.reviewed', { date: formatDate(decision.on, language) });
  }
}

/** A difference in words. */
export function differenceWords(difference: Difference, sources: WordSources): DifferenceWords {
  const { t, language, mine, theirs } = sources;
  switch (difference.kind) {
    case 'text': {
      const what = { language: t(`languages.${difference.language}`) };
      return {
        what: difference.field === 'names' ? t('compare.name', what) : t('compare.organisation', what),
        mine: difference.mine || null,
        theirs: difference.theirs || null,
      };
    }
    case 'field':
      return {
        what: fieldName(difference.field, t),
        mine: fieldWords(mine.unit, difference.field, t),
        theirs: fieldWords(theirs.unit, difference.field, t),
      };
    case 'contact': {
      const either = difference.mine ?? difference.theirs;
      return {
        what: either === null ? '' : contactName(either, language),
        mine: contactWords(difference.mine, language),
        theirs: contactWords(difference.theirs, language),
      };
    }
    case 'contact-order':
      return {
        what: t('compare.contactOrder'),
        mine: mine.unit.contacts.map((contact) => contactName(contact, language)).join(', '),
        theirs: theirs.unit.contacts.map((contact) => contactName(contact, language)).join(', '),
      };
    case 'decision':
      return {
        what: questionWords(difference.question, sources),
        mine: decisionWords(difference.mine, difference.question, sources),
        theirs: decisionWords(difference.theirs, difference.question, sources),
      };
  }
}
