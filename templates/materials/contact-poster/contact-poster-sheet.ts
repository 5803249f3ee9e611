import { textsIn, unitWording, type Texts, type Wording } from '../../content/texts';
import { formatPhone } from '../../format/format-phone';
import { addMonths } from '../../model/local-date';
import { contactsFor, type Contact } from '../../model/unit';
import type { ContactBox, Emergency, EmergencyNumber, FitStep, Runs, Sheet } from '../../sheet/nodes';
import { joinedRuns } from '../../sheet/joined-runs';
import { runs, unbrokenRun } from '../../sheet/runs';
import { finishedSheet } from '../finished-sheet';
import type { SheetInput } from '../material';
import { contactEntry, contactName, hoursLines, reachableContacts } from '../trigger-tool/contact-box';
import { masthead } from '../trigger-tool/masthead';

/** From roomy to tight; 14 pt is the floor on posters. The numbers shrink from 90 to 42 pt with it (`contact-poster.css`). */
const steps: readonly FitStep[] = [
  { textPt: 20, lineMm: 8.6, gapMm: 9 },
  { textPt: 19, lineMm: 8.2, gapMm: 8 },
  { textPt: 18.5, lineMm: 8, gapMm: 7 },
  { textPt: 18, lineMm: 7.7, gapMm: 6 },
  { textPt: 17, lineMm: 7.3, gapMm: 5 },
  { textPt: 16, lineMm: 6.8, gapMm: 4.5 },
  { textPt: 15, lineMm: 6.4, gapMm: 4 },
  { textPt: 14, lineMm: 6, gapMm: 3 },
  { textPt: 14, lineMm: 5.5, gapMm: 1.6 },
];

/** The lines of what stands under a number as one: a poster has room for numbers, not for lines. */
function oneLine(parts: readonly Wording[]): Runs | null {
  return joinedRuns(parts.map(runs), ', ');
}

/** The numbers of one social emergency service: the first with its hours, a further one by what it is for. */
function emergencyNumbers(contact: Contact, texts: Texts): readonly EmergencyNumber[] {
  const name = contactName(contact, texts);
  const written = contact.phones.flatMap((phone, index) => (phone.number.trim() === '' ? [] : [{ phone, index }]));
  return written.map(({ phone, index }, place) => {
    const use = unitWording(phone.note, texts);
    return {
      id: `unit.contacts.${contact.id}.phones.${index}`,
      origin: 'unit',
      label: runs(place === 0 ? name : (use ?? name)),
      number: [unbrokenRun(formatPhone(phone.number))],
      note: place === 0 ? oneLine([...(use === null ? [] : [use]), ...hoursLines(contact, texts)]) : null,
      flags: [],
    };
  });
}

function emergency(input: SheetInput, texts: Texts): Emergency {
  return {
    kind: 'emergency',
    id: 'contact-poster.emergency',
    level: 2,
    title: runs(texts.of('contact-poster.emergency/title')),
    numbers: [
      {
        id: 'contact-poster.emergency-number',
        number: [unbrokenRun('112')],
        label: runs(texts.of('contact-poster.emergency-number/label')),
        note: runs(texts.of('contact-poster.emergency-number/note')),
        flags: [],
      },
      ...contactsFor(input.unit, 'social-emergency').flatMap((contact) => emergencyNumbers(contact, texts)),
    ],
  };
}

/** Every other contact that has a number, social services first. What is read from far away has no room for addresses. */
function otherContacts({ unit }: SheetInput, texts: Texts): ContactBox {
  return {
    kind: 'contact-box',
    id: 'contact-poster.contacts',
    level: 2,
    title: runs(texts.of('contact-poster.contacts/title')),
    entries: reachableContacts(unit)
      .filter((contact) => contact.service !== 'social-emergency')
      .map((contact) => {
        const hours = oneLine(hoursLines(contact, texts));
        return {
          ...contactEntry(contact, texts),
          hours: hours === null ? [] : [hours],
          audience: null,
          address: null,
        };
      }),
  };
}

/** The contact poster: 112, the social emergency service and the unit's other numbers, readable from three metres. */
export function contactPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  return finishedSheet(input, texts, {
    materialId: 'contact-poster',
    materialTitle: texts.of('contact-poster/title'),
    checkBy: addMonths(input.date, 6),
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    isHyphenated: false,
    fit: { steps, pages: 1 },
    pages: [
      {
        id: 'contact-poster.page-1',
        blocks: [
          masthead(input, texts, { pageId: 'contact-poster.page-1', level: 1 }),
          emergency(input, texts),
          otherContacts(input, texts),
        ],
      },
    ],
  });
}
