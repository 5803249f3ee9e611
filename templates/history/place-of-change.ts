import type { Place } from '../check/place';
import type { Decision } from '../model/layer';
import type { Contact } from '../model/unit';
import type { Change } from './change';
import type { UnitDocument } from './unit-document';

type ContactFieldPlace = Extract<Place, { readonly kind: 'contact-field' }>['field'];

const contactFields: Readonly<Partial<Record<string, ContactFieldPlace>>> = {
  name: 'name',
  service: 'name',
  audience: 'audience',
  municipalities: 'audience',
  phones: 'phones',
  isAlwaysOpen: 'hours',
  hours: 'hours',
  hoursNote: 'hours',
  address: 'address',
  checkedOn: 'checkedOn',
  checkedBy: 'checkedOn',
};

function placeInUnit(field: string | undefined): Place | null {
  switch (field) {
    case 'names':
    case 'organisation':
    case 'municipality':
    case 'logo':
    case 'colours':
    case 'languages':
      return { kind: 'unit-field', field };
    default:
      return null;
  }
}

function placeInContact(contact: Contact | undefined, field: string | undefined): Place | null {
  if (contact === undefined) return null;
  const whole = contact.phones.length > 0 ? 'phones' : 'name';
  return {
    kind: 'contact-field',
    contactId: contact.id,
    field: field === undefined ? whole : (contactFields[field] ?? whole),
  };
}

/** The place of a text's key or of an item: keys are `<id>/<part>`. */
function placeOfDecision(decision: Decision | undefined): Place | null {
  if (decision === undefined) return null;
  if (decision.kind === 'checked') return { kind: 'statute', itemId: decision.itemId };
  return {
    kind: 'content',
    itemId: 'key' in decision ? (decision.key.split('/')[0] ?? decision.key) : decision.itemId,
  };
}

/** Which decision a change is about: the one that stands there now, or the one that stood there before. */
function changedDecision(before: UnitDocument, after: UnitDocument, index: number): Decision | undefined {
  const [old, next] = [before.layer.decisions, after.layer.decisions];
  return next.length < old.length ? old[index] : next[index];
}

function changedContact(before: UnitDocument, after: UnitDocument, index: number): Contact | undefined {
  const [old, next] = [before.unit.contacts, after.unit.contacts];
  return next.length < old.length ? old[index] : next[index];
}

/**
 * Where a change happened, from what it changed, for edits that do not say it themselves. A checking date goes along with
 * other facts, so it is the place only where nothing else changed.
 */
export function placeOfChange(
  before: UnitDocument,
  after: UnitDocument,
  change: Pick<Change, 'forward'>,
): Place | null {
  const paths = change.forward.map(({ path }) => path.split('/').slice(1));
  const [first] = paths;
  const telling = paths.find((path) => path.at(-1) !== 'checkedOn') ?? first;
  const [half, field, index, part] = telling ?? [];
  if (half === 'unit' && field === 'contacts') {
    return placeInContact(changedContact(before, after, Number(index)), part);
  }
  if (half === 'unit') return placeInUnit(field);
  return placeOfDecision(changedDecision(before, after, Number(index)));
}
