import type { triggerTextsFi } from './texts-fi-triggers';

/**
 * English texts of the trigger categories, triggers and red flags, translated from the Finnish ones in British
 * spelling. Our own drafts, not an official translation and not yet reviewed by a native professional.
 */
export const triggerTextsEn = {
  'trigger.money/title': 'Income and debts',
  'trigger.money/ask': 'How is your money lasting this month? What have you had to go without?',
  'trigger.money/first-step':
    'Look together at what is unpaid and what has not been claimed. Basic social assistance is applied for from Kela.',
  'trigger.money/others':
    'Kela (basic social assistance), wellbeing services county (supplementary and preventive social assistance, social credit), National Legal Services Authority (financial and debt counselling), parish diaconal work, food aid',
  'trigger.money.not-enough/title': 'Money does not cover food, medicines or travel',
  'trigger.money.skips-medicine/title': 'Medicines are left unbought',
  'trigger.money.unpaid-bills/title': 'Unpaid bills, debt collection or enforcement',
  'trigger.money.benefits-unclaimed/title': 'A benefit has not been claimed',
  'trigger.money.kela-request/title': 'Kela asks them to seek other support or has cut assistance',
  'trigger.money.connection-cut/title': 'Electricity or phone may be cut off',
  'trigger.money.other-decides/title': 'Someone else decides about the person’s money',

  'trigger.housing/title': 'Housing',
  'trigger.housing/ask': 'What is your housing situation right now? Can you be safe at home?',
  'trigger.housing/first-step':
    'Ask where the client will sleep tonight. Contact social services together before the home is lost.',
  'trigger.housing.rent-arrears/title': 'Rent overdue, risk of eviction',
  'trigger.housing.no-home/title': 'Stays with friends or outdoors',
  'trigger.housing.discharged-homeless/title': 'Leaves hospital or prison without a home',
  'trigger.housing.unsafe-home/title': 'Home is dangerous, cold or full of belongings',
  'trigger.housing.neighbours/title': 'Neighbours complain repeatedly of disturbance',
  'trigger.housing.needs-help-at-home/title': 'No longer manages at home without help',

  'trigger.daily-life/title': 'Managing everyday life',
  'trigger.daily-life/ask': 'What works in your everyday life, and what has become hard?',
  'trigger.daily-life/first-step':
    'Call social services together. If consent cannot be obtained and they are obviously unable to look after themselves, notify without delay.',
  'trigger.daily-life.self-care/title': 'Washing or meals are skipped',
  'trigger.daily-life.missed-appointments/title': 'Appointments are missed, contacts go unanswered',
  'trigger.daily-life.unopened-post/title': 'Post piles up unopened',
  'trigger.daily-life.weakened/title': 'Weaker memory or strength, daily life is hard',
  'trigger.daily-life.rhythm-lost/title': 'Daily rhythm is lost, does not go out',
  'trigger.daily-life.same-worry/title': 'The same worry at every visit, nothing changes',

  'trigger.own-affairs/title': 'Managing own affairs',
  'trigger.own-affairs/ask': 'Who takes care of your money and papers? What would you need help with?',
  'trigger.own-affairs/first-step':
    'Ask about lighter means first. A guardianship notification goes to the Digital and Population Data Services Agency.',
  'trigger.own-affairs.does-not-understand/title': 'Does not understand decisions or contracts',
  'trigger.own-affairs.money-untended/title': 'Money matters go unattended',
  'trigger.own-affairs.misused-account/title': 'Someone misuses the person’s account or login',
  'trigger.own-affairs.digital-barrier/title': 'Cannot use online services',
  'trigger.own-affairs.lighter-means/title': 'Would less do: direct payment, (continuing) power of attorney?',

  'trigger.work/title': 'Work and studies',
  'trigger.work/ask': 'What would work or studies need to be like for you to cope? Who helps you with it?',
  'trigger.work/first-step':
    'Ask who is already helping. Agree who calls them together: employment services, Kela, occupational health care or the school.',
  'trigger.work/others':
    'Employment authority of the employment area, multisectoral employment support, Kela rehabilitation, occupational health care, educational institution',
  'trigger.work.long-unemployment/title': 'Long unemployment, little strength left',
  'trigger.work.sick-leave/title': 'Repeated sick leave',
  'trigger.work.return-needs-more/title': 'Return to work needs more than treatment',
  'trigger.work.studies-at-risk/title': 'Studies may be broken off',
  'trigger.work.different-views/title': 'Services see work ability differently',
  'trigger.work.between-systems/title': 'Falls between: no job search, pension or rehabilitation',

  'trigger.illness-disability/title': 'Illness and disability',
  'trigger.illness-disability/ask':
    'What is hard in daily life because of illness or disability? What help have you sought?',
  'trigger.illness-disability/first-step':
    'Ask what help has been sought and what has come of it. Help them apply for social services, where the need for support is assessed.',
  'trigger.illness-disability.no-help-sought/title': 'Illness or disability limits daily life, no help sought',
  'trigger.illness-disability.neuro-everyday/title': 'Senses or concentration disrupt daily life',
  'trigger.illness-disability.home-does-not-fit/title': 'Home or assistive devices do not meet the need',
  'trigger.illness-disability.decision-not-realised/title': 'Help granted but not received',
  'trigger.illness-disability.neuro-no-support/title': 'Neuropsychiatric needs known or suspected, no support',
  'trigger.illness-disability.coming-of-age/title': 'Young adult loses the support of children’s services',

  'trigger.mind/title': 'Mental wellbeing',
  'trigger.mind/ask': 'What is left undone when you feel at your worst? Who helps?',
  'trigger.mind/first-step':
    'Help in everyday life may be needed beside treatment. Agree on contacting social services and call together.',
  'trigger.mind/reminder': 'Does the person look after children or others at home?',
  'trigger.mind.mood-stops/title': 'Mood or anxiety prevents everyday tasks',
  'trigger.mind.care-but-no-help/title': 'Treatment, but no daily help',
  'trigger.mind.after-hospital/title': 'Leaves hospital to be alone at home',
  'trigger.mind.exhaustion/title': 'Exhausted by work or caring',
  'trigger.mind.care-breaks-off/title': 'Treatment keeps breaking off',

  'trigger.addictions/title': 'Substances, gambling',
  'trigger.addictions/ask': 'What do substances, gambling or gaming give and take? What would you like to change?',
  'trigger.addictions/first-step':
    'Ask what the client wants and call together today. A pregnant person has an immediate right to social services that support abstinence.',
  'trigger.addictions.visible-use/title': 'Substance use shows at appointments, work or home',
  'trigger.addictions.repeated-accidents/title': 'Repeated accidents or emergency visits',
  'trigger.addictions.gambling/title': 'Gambling or gaming takes money and sleep',
  'trigger.addictions.wants-change/title': 'Change does not get started',
  'trigger.addictions.pregnant-user/title': 'Substance use while pregnant',
  'trigger.addictions.close-person-exhausted/title': 'Someone close says another’s use wears them out',

  'trigger.loneliness/title': 'Loneliness',
  'trigger.loneliness/ask': 'Who can you call when you need help or company?',
  'trigger.loneliness/first-step': 'Ask what the client misses. Call together the first place they would like to join.',
  'trigger.loneliness/others': 'Outreach youth work (under 29), community social work and outreach, organisations',
  'trigger.loneliness.nobody-to-call/title': 'Nobody to call',
  'trigger.loneliness.frequent-visits/title': 'Frequent visits without a clear medical reason',
  'trigger.loneliness.loss-of-circle/title': 'Partner, friend or work is gone from life',
  'trigger.loneliness.withdrawn-young/title': 'Young adult does not go out',
  'trigger.loneliness.distances/title': 'Distance or lack of transport prevents taking part',

  'trigger.violence/title': 'Violence and fear',
  'trigger.violence/ask': 'Has anyone hurt or frightened you? Do you dare to go home?',
  'trigger.violence/reminder':
    'Ask only in private. Use an interpreter, not someone close. Give no paper that reveals the matter unless the person wants it.',
  'trigger.violence/first-step': 'A shelter is always open: free, without referral, anonymously if needed.',
  'trigger.violence.injuries/title': 'Injuries that do not match the explanation',
  'trigger.violence.afraid-of-home/title': 'Fears home or someone close',
  'trigger.violence.answered-for/title': 'Someone close answers for them and does not leave',
  'trigger.violence.threats/title': 'Threats, stalking, coercion',
  'trigger.violence.held-by-other/title': 'Money, phone, medicines or papers are held by another',
  'trigger.violence.exploitation/title': 'Suspected work exploitation, trafficking, forced marriage',
  'trigger.violence.honour/title': 'Honour-based violence or the threat of it',

  'trigger.crisis/title': 'Sudden crisis and loss',
  'trigger.crisis/ask': 'What happened? Who is supporting you now?',
  'trigger.crisis/first-step':
    'Ask who will be there this evening. The social emergency service helps around the clock and arranges psychosocial support.',
  'trigger.crisis.death-or-accident/title': 'Death, illness or accident of someone close',
  'trigger.crisis.home-lost/title': 'Fire, water damage or other loss of home',
  'trigger.crisis.break-up/title': 'Break-up, job loss, bankruptcy',
  'trigger.crisis.crime-victim/title': 'Has been a victim of crime',
  'trigger.crisis.carer-in-hospital/title': 'A family or other carer must go into hospital',

  'trigger.children/title': 'Children and pregnancy',
  'trigger.children/ask': 'Who looks after the children when things are hard for you?',
  'trigger.children/first-step':
    'When you meet an adult, always ask about children. Concern is enough for a child welfare notification: no proof is needed.',
  'trigger.children.parent-weakened/title': 'Adult’s condition weakens care of a child',
  'trigger.children.child-cares/title': 'A child looks after a parent or siblings',
  'trigger.children.fear-in-family/title': 'Conflict, violence or fear',
  'trigger.children.pregnancy-risk/title': 'Pregnancy and substances or a severe mental disorder',
  'trigger.children.no-childcare/title': 'No childcare during a parent’s appointment or treatment',
  'trigger.children.custody-dispute/title': 'Separation or contact dispute strains a child',
  'trigger.children.no-network/title': 'Expectant parent has no support network',

  'trigger.caring/title': 'Caring for a loved one',
  'trigger.caring/ask': 'How are you coping as a carer? Who helps if you fall ill?',
  'trigger.caring/first-step':
    'Ask what would make things easier this week. Agree on contacting social services for both the carer and the person cared for.',
  'trigger.caring.beyond-strength/title': 'Cares beyond their strength',
  'trigger.caring.own-care-skipped/title': 'Misses own treatment to care',
  'trigger.caring.cared-for-collapsed/title': 'Person cared for is much worse',
  'trigger.caring.older-alone/title': 'Older person not coping alone',
  'trigger.caring.no-substitute/title': 'Carer is falling ill, with nobody to stand in',

  'trigger.many-services/title': 'Scattered services',
  'trigger.many-services/ask': 'Who are all those helping you? Do they know about each other?',
  'trigger.many-services/first-step': 'Ask for consent, call a meeting and agree on a contact person.',
  'trigger.many-services.unaware-services/title': 'Services unaware of each other',
  'trigger.many-services.client-carries/title': 'Client coordinates times and carries information',
  'trigger.many-services.nobody-responsible/title': 'Nobody is responsible overall',
  'trigger.many-services.tired-client/title': 'Client tires and drops out',
  'trigger.many-services.overlap/title': 'The same things are asked and done twice',
  'trigger.many-services.waiting-for-others/title': 'Each waits for the others to act first',

  'trigger.crime/title': 'Prison and sanctions',
  'trigger.crime/ask': 'What must be arranged before prison or release?',
  'trigger.crime/first-step':
    'Sort out home, money and medication in good time. Ask about children: their need for help must be looked into when imprisonment begins.',
  'trigger.crime.prison-soon/title': 'Prison starts or ends soon',
  'trigger.crime.released-without/title': 'Released without a home, money or medication',
  'trigger.crime.sanction-at-risk/title': 'Community sanction may be interrupted',
  'trigger.crime.family-left/title': 'Family left without support during imprisonment',

  'trigger.integration/title': 'Language, integration',
  'trigger.integration/ask': 'What language do you want to use? Do you understand your papers?',
  'trigger.integration/first-step':
    'Go through the papers with an interpreter. Ask who is already helping and agree whom to contact.',
  'trigger.integration/reminder': 'Book an interpreter and ask the language of service: also Sámi and sign languages.',
  'trigger.integration.does-not-know/title': 'Unsure where to get help, or what their papers mean',
  'trigger.integration.relative-handles/title': 'Someone close handles matters due to language',
  'trigger.integration.permit-unclear/title': 'Residence permit, benefit or service is unclear',
  'trigger.integration.parent-at-home/title': 'Parent at home has been left out of integration services',
  'trigger.integration.trauma/title': 'Traumatic experiences disrupt daily life',

  'red-flag.suicidal/title': 'Suicidal or self-harming, out of touch with reality',
  'red-flag.unconscious/title': 'Impaired consciousness or withdrawal seizure',
  'red-flag.violence-now/title': 'Violence or immediate threat of it',
  'red-flag.child-without-care/title': 'Child without care',
  'red-flag.no-food-or-bed/title': 'No food, medicine or place to sleep today',
  'red-flag.cannot-cope/title': 'Obviously unable to look after themselves',
  'red-flag.fire-hazard/title': 'Fire hazard at home',
  'red-flag.crisis-support/title': 'Shocking event right now',
} as const satisfies Readonly<Record<keyof typeof triggerTextsFi, string>>;
