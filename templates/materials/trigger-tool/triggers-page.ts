import type { Content, RedFlag } from '../../content/content';
import type { Texts } from '../../content/texts';
import { formatPhone } from '../../format/format-phone';
import { statutesWording } from '../../format/format-statute';
import { serviceWording } from '../../format/service-name';
import { firstNumber, reachableContact } from '../../model/unit';
import type { Card, Emergency, EmergencyNumber, ListItem, SheetPage } from '../../sheet/nodes';
import { joinedRuns } from '../../sheet/joined-runs';
import { runs, unbrokenRun } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { contactName, hoursLines } from './contact-box';
import { masthead } from './masthead';

type ShownCategory = Content['categories'][number];

/** One category as a card: its title and the triggers that the unit shows. */
export function categoryCard(category: ShownCategory, texts: Texts): Card {
  const shown = category.triggers.filter((trigger) => trigger.isShown);
  return {
    kind: 'card',
    id: category.id,
    hue: category.hue,
    icon: category.icon,
    level: 2,
    title: runs(texts.of(`${category.id}/title`)),
    blocks: [
      {
        kind: 'list',
        id: `${category.id}.triggers`,
        isOrdered: false,
        items: shown.map((trigger) => ({ id: trigger.id, content: runs(texts.of(`${trigger.id}/title`)) })),
      },
    ],
  };
}

/** The question asked of every adult; its duty is in 44 § of the Social Welfare Act and 70 § of the Health Care Act. */
export function standingQuestion(input: SheetInput, texts: Texts): Card {
  const statutes = [
    { statuteId: 'statute.social-welfare-act', section: '44 §' },
    { statuteId: 'statute.health-care-act', section: '70 §' },
  ];
  return {
    kind: 'card',
    id: 'trigger-tool.standing-question',
    hue: 'family',
    icon: 'message-circle-question',
    level: 2,
    title: runs(texts.of('trigger-tool.standing-question/title')),
    blocks: [
      {
        kind: 'paragraph',
        id: 'trigger-tool.standing-question.text',
        style: 'body',
        content: runs(texts.of('trigger-tool.standing-question/text')),
      },
      {
        kind: 'paragraph',
        id: 'trigger-tool.standing-question.law',
        style: 'law',
        content: runs(statutesWording(statutes, texts)),
      },
    ],
  };
}

function flagsFor(call: RedFlag['call'], content: Content, texts: Texts): readonly ListItem[] {
  return content.redFlags
    .filter((flag) => flag.isShown && flag.call === call)
    .map((flag) => ({ id: flag.id, content: runs(texts.of(`${flag.id}/title`)) }));
}

function socialEmergencyNumber(input: SheetInput, texts: Texts): EmergencyNumber {
  const { unit, content } = input;
  const contact = reachableContact(unit, 'social-emergency');
  return {
    id: 'trigger-tool.social-emergency',
    origin: 'unit',
    label: runs(contact ? contactName(contact, texts) : serviceWording('social-emergency', texts)),
    number: [unbrokenRun(formatPhone(firstNumber(contact)))],
    note: contact ? joinedRuns(hoursLines(contact, texts).map(runs), ', ') : null,
    flags: flagsFor('social-emergency', content, texts),
  };
}

/** What cannot wait, first and largest: 112 and the unit's social emergency service, each with its red flags. */
export function emergency(input: SheetInput, texts: Texts): Emergency {
  return {
    kind: 'emergency',
    id: 'trigger-tool.emergency',
    level: 2,
    title: runs(texts.of('trigger-tool.emergency/title')),
    numbers: [
      {
        id: 'trigger-tool.emergency-number',
        label: runs(texts.of('trigger-tool.emergency-number/label')),
        number: [unbrokenRun('112')],
        note: runs(texts.of('trigger-tool.emergency-number/note')),
        flags: flagsFor('emergency-number', input.content, texts),
      },
      socialEmergencyNumber(input, texts),
    ],
  };
}

/** Page 1: situations in which a working-age client may need social services, three cards a row. */
export function triggersPage(input: SheetInput, texts: Texts): SheetPage {
  const shown = input.content.categories.filter((category) => category.isShown);
  return {
    id: 'trigger-tool.page-1',
    blocks: [
      masthead(input, texts, { pageId: 'trigger-tool.page-1', level: 1 }),
      emergency(input, texts),
      {
        kind: 'cards',
        id: 'trigger-tool.categories',
        columns: 3,
        cards: shown.map((category) => categoryCard(category, texts)),
        closing: standingQuestion(input, texts),
      },
    ],
  };
}
