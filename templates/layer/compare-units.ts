import type { UnitDocument } from '../history/unit-document';
import { contentLanguages, type ContentLanguage } from '../model/language';
import { questionId, questionOf, type Decision, type Layer, type Question } from '../model/layer';
import type { Contact, Unit } from '../model/unit';
import { decide, withoutDecision } from './decisions';
import { isSameData } from './is-same-data';

/** Facts of a unit that are compared as one thing each: municipality, languages, colours, logo and what may come. */
export type WholeField = Exclude<keyof Unit, 'schema' | 'id' | 'names' | 'organisation' | 'contacts'>;

/**
 * One thing that two units say differently; `mine` is the unit in use. Null and an empty text mean that a unit does not
 * have it: taking that takes it away.
 * - `text`: a name in one language;
 * - `field`: another fact of the unit;
 * - `contact`, `contact-order`: who can be reached, and in which order papers list them;
 * - `decision`: what was decided over the built-in texts.
 */
export type Difference =
  | {
      readonly kind: 'text';
      readonly field: 'names' | 'organisation';
      readonly language: ContentLanguage;
      readonly mine: string;
      readonly theirs: string;
    }
  | { readonly kind: 'field'; readonly field: WholeField }
  | {
      readonly kind: 'contact';
      readonly contactId: string;
      readonly mine: Contact | null;
      readonly theirs: Contact | null;
    }
  | { readonly kind: 'contact-order' }
  | {
      readonly kind: 'decision';
      readonly question: Question;
      readonly mine: Decision | null;
      readonly theirs: Decision | null;
    };

/** The parts that can be copied from one unit to another at once. */
export type UnitPart = 'names' | 'contacts' | 'layer' | 'look';

/** The part of a unit to which a difference belongs. */
export function partOf(difference: Difference): UnitPart {
  switch (difference.kind) {
    case 'text':
      return 'names';
    case 'field':
      return difference.field === 'municipality' || difference.field === 'languages' ? 'names' : 'look';
    case 'contact':
    case 'contact-order':
      return 'contacts';
    case 'decision':
      return 'layer';
  }
}

/** A difference as one word, the same as long as it is about the same thing. */
export function differenceId(difference: Difference): string {
  switch (difference.kind) {
    case 'text':
      return `text ${difference.field} ${difference.language}`;
    case 'field':
      return `field ${difference.field}`;
    case 'contact':
      return `contact ${difference.contactId}`;
    case 'contact-order':
      return difference.kind;
    case 'decision':
      return `decision ${questionId(difference.question)}`;
  }
}

/**
 * What two units say differently, in the order in which it can be taken over one by one. When a contact was checked and
 * when something was decided is each unit's own and no difference; what differs comes with its own date.
 */
export function compareUnits(mine: UnitDocument, theirs: UnitDocument): readonly Difference[] {
  return [
    ...textDifferences(mine.unit, theirs.unit, 'names'),
    ...textDifferences(mine.unit, theirs.unit, 'organisation'),
    ...fieldDifferences(mine.unit, theirs.unit),
    ...contactDifferences(mine.unit, theirs.unit),
    ...decisionDifferences(mine.layer, theirs.layer),
  ];
}

/** The unit in use with one difference taken over from the other unit. Everything else stays. */
export function takeDifference(mine: UnitDocument, difference: Difference, theirs: UnitDocument): UnitDocument {
  switch (difference.kind) {
    case 'text': {
      const { [difference.language]: _, ...others } = mine.unit[difference.field];
      const text = difference.theirs === '' ? others : { ...others, [difference.language]: difference.theirs };
      return { ...mine, unit: { ...mine.unit, [difference.field]: text } };
    }
    case 'field':
      return { ...mine, unit: { ...mine.unit, ...fieldOf(theirs.unit, difference.field) } };
    case 'contact':
      return { ...mine, unit: { ...mine.unit, contacts: contactsWith(mine.unit.contacts, difference) } };
    case 'contact-order':
      return { ...mine, unit: { ...mine.unit, contacts: inOrderOf(mine.unit.contacts, theirs.unit.contacts) } };
    case 'decision':
      return { ...mine, layer: layerWith(mine.layer, difference, theirs.layer) };
  }
}

/** The unit in use with all differences of one part taken over. */
export function takePart(mine: UnitDocument, part: UnitPart, theirs: UnitDocument): UnitDocument {
  return compareUnits(mine, theirs)
    .filter((difference) => partOf(difference) === part)
    .reduce((document, difference) => takeDifference(document, difference, theirs), mine);
}

function textDifferences(mine: Unit, theirs: Unit, field: 'names' | 'organisation'): readonly Difference[] {
  return contentLanguages.flatMap((language) => {
    const [one, other] = [mine[field][language] ?? '', theirs[field][language] ?? ''];
    return one === other ? [] : [{ kind: 'text', field, language, mine: one, theirs: other } as const];
  });
}

function wholeFields({ schema: _schema, id: _id, names: _n, organisation: _o, contacts: _c, ...fields }: Unit) {
  return fields;
}

function fieldOf(unit: Unit, field: WholeField): Partial<Unit> {
  const fields = wholeFields(unit);
  return { [field]: fields[field] };
}

/** Asked of the units themselves, so that a fact that units get later is not forgotten here. */
function fieldDifferences(mine: Unit, theirs: Unit): readonly Difference[] {
  const [one, other] = [wholeFields(mine), wholeFields(theirs)];
  const isField = (name: string): name is WholeField => name in one || name in other;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(isField);
  return names.flatMap((field) => (isSameData(one[field], other[field]) ? [] : [{ kind: 'field', field } as const]));
}

function isSameContact(one: Contact, other: Contact): boolean {
  const facts = ({ checkedOn: _on, checkedBy: _by, ...rest }: Contact) => rest;
  return isSameData(facts(one), facts(other));
}

function contactDifferences({ contacts: mine }: Unit, { contacts: theirs }: Unit): readonly Difference[] {
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  const differences = ids.flatMap((contactId) => {
    const one = mine.find(({ id }) => id === contactId) ?? null;
    const other = theirs.find(({ id }) => id === contactId) ?? null;
    const isSame = one !== null && other !== null && isSameContact(one, other);
    return isSame ? [] : [{ kind: 'contact', contactId, mine: one, theirs: other } as const];
  });
  // The order in which they would stand when each of these differences was taken.
  const after = ids.filter((contactId) => theirs.some(({ id }) => id === contactId));
  const isSameOrder = theirs.every(({ id }, index) => after[index] === id);
  return isSameOrder ? differences : [...differences, { kind: 'contact-order' }];
}

type ContactDifference = Extract<Difference, { readonly kind: 'contact' }>;

function contactsWith(contacts: readonly Contact[], { contactId, theirs }: ContactDifference): readonly Contact[] {
  if (theirs === null) return contacts.filter(({ id }) => id !== contactId);
  const isThere = contacts.some(({ id }) => id === contactId);
  return isThere ? contacts.map((contact) => (contact.id === contactId ? theirs : contact)) : [...contacts, theirs];
}

/** What the other unit does not have stays at the end, as it stood. */
function inOrderOf(contacts: readonly Contact[], theirs: readonly Contact[]): readonly Contact[] {
  const place = ({ id }: Contact): number => {
    const index = theirs.findIndex((contact) => contact.id === id);
    return index === -1 ? theirs.length : index;
  };
  return [...contacts].sort((one, other) => place(one) - place(other));
}

function byQuestion({ decisions }: Layer): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [questionId(questionOf(decision)), decision]));
}

function isSameDecision(one: Decision | null, other: Decision | null): boolean {
  if (one === null || other === null) return one === other;
  return isSameData({ ...one, on: '' }, { ...other, on: '' });
}

/** Additions first; the words of an item that only one unit has come and go with the item. */
function decisionDifferences(mine: Layer, theirs: Layer): readonly Difference[] {
  const [one, other] = [byQuestion(mine), byQuestion(theirs)];
  const differences = [...new Set([...one.keys(), ...other.keys()])].flatMap((id) => {
    const decisions = { mine: one.get(id) ?? null, theirs: other.get(id) ?? null };
    const either = decisions.mine ?? decisions.theirs;
    if (either === null || isSameDecision(decisions.mine, decisions.theirs)) return [];
    return [{ kind: 'decision', question: questionOf(either), ...decisions } as const];
  });
  const isAddition = ({ question }: DecisionDifference): boolean => question.about === 'addition';
  const added = differences.filter(isAddition);
  const rest = differences.filter(
    (difference) =>
      !isAddition(difference) && !added.some((addition) => isAbout(addition.question, difference.question)),
  );
  return [...added, ...rest];
}

type DecisionDifference = Extract<Difference, { readonly kind: 'decision' }>;

/** Whether a question is about the item of another question: its words, its visibility, its list. */
function isAbout(item: Question, question: Question): boolean {
  if ('key' in item) return false;
  return 'key' in question ? question.key.startsWith(`${item.itemId}/`) : question.itemId === item.itemId;
}

function layerWith(layer: Layer, { question, theirs: decision }: DecisionDifference, theirs: Layer): Layer {
  if (question.about !== 'addition')
    return decision === null ? withoutDecision(layer, question) : decide(layer, decision);
  const others = layer.decisions.filter((one) => !isAbout(question, questionOf(one)));
  const brought = theirs.decisions.filter((one) => isAbout(question, questionOf(one)));
  return { ...layer, decisions: [...others, ...brought] };
}
