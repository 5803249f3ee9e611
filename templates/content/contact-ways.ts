import type { ContactWay, PathStepItem, StatuteReference } from './content';
import { reference, socialWelfareAct } from './statutes';

function way(
  name: string,
  references: readonly StatuteReference[],
  flags: { readonly isShownByDefault: boolean; readonly isLocked?: boolean; readonly verify?: boolean },
): ContactWay {
  return { id: `way.${name}`, references, ...flags };
}

const shown = { isShownByDefault: true };
const more = { isShownByDefault: false };

/**
 * The statutory ways of making contact, in the order of the table on page 2. Ten are shown by default; the others are
 * there to switch on. A way with `verify` is known to the editor only, never printed.
 */
export const ways: readonly ContactWay[] = [
  way('social-emergency', [socialWelfareAct('29 §')], { ...shown, isLocked: true }),
  way('guidance', [socialWelfareAct('35 § 1 mom.')], shown),
  way('contact-with-consent', [socialWelfareAct('35 § 1 mom.')], shown),
  way('notification-without-consent', [socialWelfareAct('35 § 2 mom.')], { ...shown, isLocked: true }),
  way('child-welfare-notification', [reference('child-welfare-act', '25 §')], { ...shown, isLocked: true }),
  way('contact-instead', [reference('child-welfare-act', '25 a §')], shown),
  way('police-child', [reference('child-welfare-act', '25 § 3 mom.')], shown),
  way('anticipatory-notification', [reference('child-welfare-act', '25 c §')], shown),
  way('older-person', [reference('older-persons-act', '25 §')], shown),
  way('guardianship', [reference('guardianship-act', '91 §')], shown),
  way('emergency-number', [reference('emergency-response-act', '4 §')], more),
  way('other-person', [socialWelfareAct('35 § 3 mom.')], more),
  way('violence-police', [reference('client-data-act', '62 §')], more),
  way('fire-hazard', [reference('rescue-act', '42 §')], more),
  way('firearm', [reference('firearms-act', '114 §')], { ...more, verify: true }),
  way('from-social-care', [socialWelfareAct('40 §')], more),
  way('multi-professional', [socialWelfareAct('41 §'), reference('health-care-act', '32 §')], more),
  way('employment-support', [reference('employment-act', '3–7 §')], more),
  way('youth-outreach', [reference('youth-act', '10–11 §')], more),
  way('integration', [reference('integration-act', '15 §'), reference('integration-act', '17 §')], more),
];

/**
 * The decision path of page 2, followed from the top. Step 6 has the branch that a naive leaflet forgets: no consent
 * and the conditions of 35 § 2 mom. not met means no notification, but advice without a name.
 */
export const path: readonly PathStepItem[] = [
  { id: 'path.danger', answers: [{ id: 'path.danger.call', hue: 'danger' }] },
  { id: 'path.today', answers: [{ id: 'path.today.call', hue: 'danger' }] },
  { id: 'path.child', answers: [{ id: 'path.child.notify', hue: 'family' }] },
  { id: 'path.unborn', answers: [{ id: 'path.unborn.notify', hue: 'family' }] },
  { id: 'path.older', answers: [{ id: 'path.older.notify', hue: 'everyday' }] },
  {
    id: 'path.adult',
    answers: [
      { id: 'path.adult.consents', hue: 'together' },
      { id: 'path.adult.cannot', hue: 'safety' },
      { id: 'path.adult.declines', hue: 'neutral' },
    ],
  },
  { id: 'path.also', answers: [{ id: 'path.also.others', hue: 'neutral' }] },
];
