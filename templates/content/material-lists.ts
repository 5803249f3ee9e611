import type { ItemId } from '../model/layer';
import type { ListedItem, Master } from './content';
import { allFormLists } from './forms/form-lists';

/** Ids of the lists that belong to one material (and its other forms) alone. */
export const materialListIds = {
  processSteps: 'process-poster.steps',
  processSupports: 'process-poster.supports',
  elements: 'elements-poster.elements',
  clientSituations: 'client-leaflet.situations',
  clientSteps: 'client-leaflet.steps',
  clientChapters: 'client-leaflet.chapters',
  clientRequests: 'client-leaflet.ask',
  clientEmergencies: 'client-leaflet.emergency-number',
  clientUrgencies: 'client-leaflet.social-emergency',
  raising: 'trigger-leaflet.raise',
  teamRoles: 'team-sheet.roles',
  teamConsent: 'team-sheet.consent',
} as const;

type OwnPart = Omit<ListedItem, 'id' | 'isShownByDefault'>;

function items(prefix: ItemId, names: Readonly<Record<string, OwnPart>>): readonly ListedItem[] {
  return Object.entries(names).map(([name, own]) => ({ id: `${prefix}.${name}`, isShownByDefault: true, ...own }));
}

/** What the law gives the client, or asks of the paper: it can be said in other words and moved, never left out. */
const byLaw: OwnPart = { isLocked: true, lockedBy: 'legal' };
/** What keeps people safe. */
const forSafety: OwnPart = { isLocked: true, lockedBy: 'safety' };

/**
 * Lists of single materials in their built-in order. Their items can be hidden, moved and added to. The numbers on the
 * discreet card and the contact card are no list: a name more or less there tells what the card is for, and the numbers
 * themselves follow the unit's contacts.
 *
 * - The two posters that count their parts in words say so only while the count is the built-in one.
 * - Client leaflet: whoever does not know where to turn is given advice (6 §), urgent assessment (36 §) and the written decision (45 § of the Social Welfare Act), that help is
 *   taken freely, secrecy, the interpreter and the ombudsperson are the client's rights. Each chapter keeps its page; the
 *   folded leaflet ties chapters to its folds and follows what is shown, not the order.
 * - Team sheet: what consent means stands whole; of the list's lines any may go.
 */
export const materialLists: Master['lists'] = {
  [materialListIds.processSteps]: items('process-poster.step', {
    identify: {},
    picture: {},
    pair: {},
    meeting: {},
    plan: {},
    follow: {},
  }),
  [materialListIds.processSupports]: items('process-poster.support', {
    coordination: { icon: 'network' },
    negotiation: { icon: 'users-round' },
    principles: { icon: 'hand-heart' },
    tools: { icon: 'file-text' },
  }),
  [materialListIds.elements]: items('elements-poster.element', {
    client: { icon: 'users-round' },
    start: { icon: 'message-circle-question' },
    coordination: { icon: 'network' },
    plan: { icon: 'file-text' },
    ending: { icon: 'hand-heart' },
  }),
  [materialListIds.clientSituations]: items('client-leaflet.situations', {
    money: {},
    home: {},
    'daily-life': {},
    mind: {},
    addiction: {},
    alone: {},
    caring: {},
    unsure: byLaw,
  }),
  [materialListIds.clientSteps]: items('client-leaflet.steps', {
    contact: {},
    urgency: byLaw,
    assessment: {},
    plan: {},
    decision: byLaw,
  }),
  [materialListIds.clientChapters]: items('client-leaflet', {
    'own-worker': {},
    'how-long': {},
    voluntary: byLaw,
    cost: {},
    secrecy: byLaw,
    ask: byLaw,
  }),
  [materialListIds.clientRequests]: items('client-leaflet.ask', {
    'close-person': {},
    interpreter: byLaw,
    ombudsperson: byLaw,
  }),
  [materialListIds.clientEmergencies]: items('client-leaflet.emergency-number', { danger: forSafety }),
  [materialListIds.clientUrgencies]: items('client-leaflet.social-emergency', { today: forSafety, bed: forSafety }),
  [materialListIds.raising]: items('trigger-leaflet.raise', { notice: {}, tell: {}, listen: {}, agree: {} }),
  [materialListIds.teamRoles]: items('team-sheet.role', {
    'contact-person': {},
    substitute: {},
    'own-worker': {},
    doctor: {},
    nurse: {},
    'social-counsellor': {},
    'home-care': {},
    employment: {},
    kela: {},
    'close-person': {},
    'support-person': {},
    peer: {},
    organisation: {},
    interpreter: {},
    'other-1': {},
    'other-2': {},
    'other-3': {},
  }),
  [materialListIds.teamConsent]: items('team-sheet.consent', {
    'only-with': byLaw,
    change: byLaw,
    refuse: byLaw,
    'no-form': byLaw,
  }),
  ...allFormLists,
};
