import type { Hue, IconName } from '../sheet/nodes';
import type { RedFlag, StatuteReference, Trigger, TriggerCategory } from './content';
import { reference, socialWelfareAct } from './statutes';

interface CategoryLook {
  readonly hue: Hue;
  readonly icon: IconName;
  readonly isLocked?: boolean;
  readonly isShownByDefault?: boolean;
}

/**
 * Builds one category. The first `shown` triggers are on the two-page tool (at most four fit, `design.md` 5);
 * the rest wait to be switched on and come on posters and cards.
 */
function category(
  name: string,
  look: CategoryLook,
  references: readonly StatuteReference[],
  triggers: { readonly shown: readonly string[]; readonly more: readonly string[] },
): TriggerCategory {
  const trigger =
    (isShownByDefault: boolean) =>
    (last: string): Trigger => ({ id: `trigger.${name}.${last}`, isShownByDefault });
  return {
    id: `trigger.${name}`,
    hue: look.hue,
    icon: look.icon,
    isLocked: look.isLocked ?? false,
    isShownByDefault: look.isShownByDefault ?? true,
    references,
    triggers: [...triggers.shown.map(trigger(true)), ...triggers.more.map(trigger(false))],
  };
}

/**
 * The sixteen trigger categories in the order of the paper: the five groups of hue follow one another, so that each row
 * of three cards on the tool is one colour. Fourteen are shown by default; crime and integration are there to switch on.
 * Legal backbone: needs for support in 11 § of the Social Welfare Act.
 */
export const categories: readonly TriggerCategory[] = [
  category('money', { hue: 'everyday', icon: 'wallet' }, [socialWelfareAct('11 § 3 k')], {
    shown: ['not-enough', 'skips-medicine', 'unpaid-bills', 'benefits-unclaimed'],
    more: ['kela-request', 'connection-cut', 'other-decides'],
  }),
  category('housing', { hue: 'everyday', icon: 'house' }, [socialWelfareAct('11 § 2 k')], {
    shown: ['rent-arrears', 'no-home', 'discharged-homeless', 'unsafe-home'],
    more: ['neighbours', 'needs-help-at-home'],
  }),
  category(
    'daily-life',
    { hue: 'everyday', icon: 'calendar-days' },
    [socialWelfareAct('11 § 1 k'), socialWelfareAct('11 § 9 k')],
    {
      shown: ['self-care', 'missed-appointments', 'unopened-post', 'weakened'],
      more: ['rhythm-lost', 'same-worry'],
    },
  ),
  category(
    'own-affairs',
    { hue: 'everyday', icon: 'file-text' },
    [socialWelfareAct('11 § 9 k'), reference('guardianship-act', '91 §'), reference('client-rights-act', '9 §')],
    { shown: ['does-not-understand', 'money-untended', 'misused-account', 'digital-barrier'], more: ['lighter-means'] },
  ),
  category(
    'work',
    { hue: 'everyday', icon: 'briefcase' },
    [socialWelfareAct('11 § 4 k'), socialWelfareAct('11 § 9 k')],
    {
      shown: ['long-unemployment', 'sick-leave', 'return-needs-more', 'studies-at-risk'],
      more: ['different-views', 'between-systems'],
    },
  ),
  category(
    'illness-disability',
    { hue: 'everyday', icon: 'accessibility' },
    [socialWelfareAct('11 § 8 k'), socialWelfareAct('11 § 9 k'), reference('disability-services-act', '2 §')],
    {
      shown: ['no-help-sought', 'neuro-everyday', 'home-does-not-fit', 'decision-not-realised'],
      more: ['neuro-no-support', 'coming-of-age'],
    },
  ),
  category('mind', { hue: 'mind', icon: 'brain' }, [socialWelfareAct('11 § 8 k'), socialWelfareAct('11 § 9 k')], {
    shown: ['mood-stops', 'care-but-no-help', 'after-hospital', 'exhaustion'],
    more: ['care-breaks-off'],
  }),
  category('addictions', { hue: 'mind', icon: 'wine' }, [socialWelfareAct('11 § 8 k'), socialWelfareAct('24–24 b §')], {
    shown: ['visible-use', 'repeated-accidents', 'gambling', 'wants-change'],
    more: ['pregnant-user', 'close-person-exhausted'],
  }),
  category('loneliness', { hue: 'mind', icon: 'users-round' }, [socialWelfareAct('11 § 4 k')], {
    shown: ['nobody-to-call', 'frequent-visits', 'loss-of-circle', 'withdrawn-young'],
    more: ['distances'],
  }),
  category('violence', { hue: 'safety', icon: 'shield-alert', isLocked: true }, [socialWelfareAct('11 § 5 k')], {
    shown: ['injuries', 'afraid-of-home', 'answered-for', 'threats'],
    more: ['held-by-other', 'exploitation', 'honour'],
  }),
  category('crisis', { hue: 'safety', icon: 'life-buoy' }, [socialWelfareAct('11 § 6 k'), socialWelfareAct('29 b §')], {
    shown: ['death-or-accident', 'home-lost', 'break-up', 'crime-victim'],
    more: ['carer-in-hospital'],
  }),
  category(
    'children',
    { hue: 'family', icon: 'baby', isLocked: true },
    [
      socialWelfareAct('11 § 7 k'),
      socialWelfareAct('44 §'),
      reference('child-welfare-act', '25 §'),
      reference('child-welfare-act', '25 c §'),
    ],
    {
      shown: ['parent-weakened', 'child-cares', 'fear-in-family', 'pregnancy-risk'],
      more: ['no-childcare', 'custody-dispute', 'no-network'],
    },
  ),
  category(
    'caring',
    { hue: 'family', icon: 'hand-heart' },
    [socialWelfareAct('11 § 10 k'), reference('older-persons-act', '25 §')],
    {
      shown: ['beyond-strength', 'own-care-skipped', 'cared-for-collapsed', 'older-alone'],
      more: ['no-substitute'],
    },
  ),
  category(
    'many-services',
    { hue: 'together', icon: 'network' },
    [socialWelfareAct('39 §'), socialWelfareAct('41 §'), reference('health-care-act', '32 §')],
    {
      shown: ['unaware-services', 'client-carries', 'nobody-responsible', 'tired-client'],
      more: ['overlap', 'waiting-for-others'],
    },
  ),
  category(
    'crime',
    { hue: 'safety', icon: 'scale', isShownByDefault: false },
    [socialWelfareAct('11 § 4 k'), socialWelfareAct('44 §')],
    {
      shown: ['prison-soon', 'released-without', 'sanction-at-risk', 'family-left'],
      more: [],
    },
  ),
  category(
    'integration',
    { hue: 'together', icon: 'languages', isShownByDefault: false },
    [socialWelfareAct('11 § 4 k'), reference('integration-act', '15 §'), reference('integration-act', '17 §')],
    { shown: ['does-not-know', 'relative-handles', 'permit-unclear', 'parent-at-home'], more: ['trauma'] },
  ),
];

function redFlag(name: string, categoryName: string, call: RedFlag['call'], isShownByDefault = true): RedFlag {
  return { id: `red-flag.${name}`, categoryId: `trigger.${categoryName}`, call, isShownByDefault };
}

/** What cannot wait for office hours. The shown ones are the strip on page 1; none may be softened by a unit. */
export const redFlags: readonly RedFlag[] = [
  redFlag('suicidal', 'mind', 'emergency-number'),
  redFlag('unconscious', 'addictions', 'emergency-number'),
  redFlag('violence-now', 'violence', 'emergency-number'),
  redFlag('child-without-care', 'children', 'social-emergency'),
  redFlag('no-food-or-bed', 'money', 'social-emergency'),
  redFlag('cannot-cope', 'daily-life', 'social-emergency'),
  redFlag('fire-hazard', 'housing', 'emergency-number', false),
  redFlag('crisis-support', 'crisis', 'social-emergency', false),
];
