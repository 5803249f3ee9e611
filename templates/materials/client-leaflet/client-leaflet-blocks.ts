import type { Texts } from '../../content/texts';
import { formatDate } from '../../format/format-date';
import { formatPhone } from '../../format/format-phone';
import { serviceWording } from '../../format/service-name';
import { firstNumber, reachableContact } from '../../model/unit';
import type { Card, ContactBox, Emergency, EmergencyNumber, Heading, List, Paragraph, Path } from '../../sheet/nodes';
import { joinedRuns } from '../../sheet/joined-runs';
import { runs, unbrokenRun } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { shownItems } from '../shown-items';
import { contactBox, contactName, hoursLines } from '../trigger-tool/contact-box';
import { oldestStatuteCheck } from '../trigger-tool/law-line';

/** A paragraph that says the text `<id>/<part>`; the part is in the node's id where it is not the only one. */
export function said(id: string, texts: Texts, part = 'text'): Paragraph {
  const nodeId = part === 'text' ? `${id}.text` : `${id}.${part}`;
  return { kind: 'paragraph', id: nodeId, style: 'body', content: runs(texts.of(`${id}/${part}`)) };
}

/** A question as the title of a card, answered by its blocks. */
export function questionCard(
  id: string,
  texts: Texts,
  { look, blocks }: { readonly look: Pick<Card, 'hue' | 'icon'>; readonly blocks?: Card['blocks'] },
): Card {
  return {
    kind: 'card',
    id,
    ...look,
    level: look.hue === 'neutral' ? 3 : 2,
    title: runs(texts.of(`${id}/title`)),
    blocks: blocks ?? [said(id, texts)],
  };
}

function textItems(list: Parameters<typeof shownItems>[1], { content }: SheetInput, texts: Texts): List['items'] {
  return shownItems(content, list).map(({ id }) => ({ id, content: runs(texts.of(`${id}/text`)) }));
}

/** Situations in the client's own words, under their heading: never the professional's list (`domain/triggers.md` 5). */
export function situations(input: SheetInput, texts: Texts): readonly (Heading | List)[] {
  const items = textItems('clientSituations', input, texts);
  const title = runs(texts.of('client-leaflet.situations/title'));
  return [
    { kind: 'heading', id: 'client-leaflet.situations', level: 2, content: title },
    { kind: 'list', id: 'client-leaflet.situations.list', isOrdered: false, items },
  ];
}

/** What the client may ask for, as a list. */
export function requestList(input: SheetInput, texts: Texts): List {
  const items = textItems('clientRequests', input, texts);
  return { kind: 'list', id: 'client-leaflet.ask.list', isOrdered: false, items };
}

/** What happens after the contact, step by step (34, 36, 39, 42 and 45 § of the Social Welfare Act). */
export function stepPath({ content }: SheetInput, texts: Texts): Path {
  return {
    kind: 'path',
    id: 'client-leaflet.steps',
    level: 2,
    title: runs(texts.of('client-leaflet.steps/title')),
    lead: runs(texts.of('client-leaflet.steps/lead')),
    steps: shownItems(content, 'clientSteps').map(({ id }) => {
      const action = runs(texts.of(`${id}/action`));
      return {
        id,
        question: runs(texts.of(`${id}/question`)),
        answers: [{ id: `${id}.action`, hue: 'everyday', condition: null, action }],
      };
    }),
  };
}

function socialEmergency(input: SheetInput, texts: Texts): EmergencyNumber {
  const { unit } = input;
  const contact = reachableContact(unit, 'social-emergency');
  return {
    id: 'client-leaflet.social-emergency',
    origin: 'unit',
    label: runs(contact ? contactName(contact, texts) : serviceWording('social-emergency', texts)),
    number: [unbrokenRun(formatPhone(firstNumber(contact)))],
    note: contact ? joinedRuns(hoursLines(contact, texts).map(runs), ', ') : null,
    flags: textItems('clientUrgencies', input, texts),
  };
}

/** Whom to call when it cannot wait, each number with when it is for. */
export function clientEmergency(input: SheetInput, texts: Texts): Emergency {
  return {
    kind: 'emergency',
    id: 'client-leaflet.emergency',
    level: 2,
    title: runs(texts.of('client-leaflet.emergency/title')),
    numbers: [
      {
        id: 'client-leaflet.emergency-number',
        label: runs(texts.of('client-leaflet.emergency-number/label')),
        number: [unbrokenRun('112')],
        note: null,
        flags: textItems('clientEmergencies', input, texts),
      },
      socialEmergency(input, texts),
    ],
  };
}

/** The unit's other contacts: the social emergency service stands with the emergency number, with its first number. */
export function clientContacts({ unit }: SheetInput, texts: Texts): ContactBox {
  const first = reachableContact(unit, 'social-emergency');
  const contacts = unit.contacts.filter((contact) => contact !== first);
  return contactBox({ unit: { ...unit, contacts } }, texts, 'client-leaflet.contacts');
}

/** When the facts were last checked, and that a leaflet is no legal advice. */
export function checkedLine({ content, language }: SheetInput, texts: Texts): Paragraph {
  const date = formatDate(oldestStatuteCheck(content), language);
  const line = runs(texts.filled('client-leaflet.checked/text', { date }));
  return { kind: 'paragraph', id: 'client-leaflet.checked', style: 'law', content: line };
}
