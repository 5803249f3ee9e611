import type { tallySheetTextsFi } from './texts-fi-tally-sheet';

/** English texts of the tally sheet, in British spelling. Our own drafts, not yet reviewed by a native professional. */
export const tallySheetTextsEn = {
  'tally-sheet/title': 'Tally sheet',
  'tally-sheet.form/title': 'Tally sheet',
  'tally-sheet.form/lead': 'Staff trained and shared plans in figures, nothing about clients.',
  'tally-sheet.year/title': 'Year',
  'tally-sheet.plan-target/title': 'Target: new plans',
  'tally-sheet.trained-target/text': '**Target: at least 70% of the staff are trained.** Seven of ten is enough.',
  'tally-sheet.monthly/title': 'Figures of the year',
  'tally-sheet.months/title': 'Row 1 is January, row 12 December',
  'tally-sheet.months.new/title': 'New',
  'tally-sheet.months.reviewed/title': 'Reviewed',
  'tally-sheet.months.ended/title': 'Ended',
  'tally-sheet.months.in-force/title': 'In force',
  'tally-sheet.months.drafts/title': 'Drafts',
  'tally-sheet.months.trained/title': 'Trained',
  'tally-sheet.months.staff/title': 'Staff',
  'tally-sheet.months.share/title': 'Share %',
  'tally-sheet.quality/title': 'Quality at the end of the year',
  'tally-sheet.quality/lead': 'In how many plans in force.',
  'tally-sheet.coordinator-named/title': 'Contact person named',
  'tally-sheet.review-agreed/title': 'Review date agreed',
  'tally-sheet.feedback-received/title': 'Feedback received',
  'tally-sheet.staff-overlap/title': 'Less overlapping work: mean 1–5',
  'tally-sheet.client-once/title': 'Told things only once: mean 1–5',
  'tally-sheet.training/title': 'Training and version counted',
  'tally-sheet.rules/title': 'How to count',
  'tally-sheet.rule-once/text':
    'A plan is counted once, in the contact person’s unit. It is known by its running number, not by the client.',
  'tally-sheet.rule-states/text':
    'A new plan was taken into use during the month, a reviewed one was evaluated and goes on, an ended one was closed. Plans in force and drafts are counted on the last day of the month. A draft is not yet a plan.',
  'tally-sheet.rule-staff/text':
    'Staff are all who work in the unit on the last day of the month, also substitutes and office staff. Those on long leave are not counted.',
  'tally-sheet.rule-trained/text':
    'The trained belong to this staff and took the whole training. Each is counted once. The training does not expire. The share is trained ÷ staff × 100 and is not rounded up.',
  'tally-sheet.rule-small/text':
    'No breakdown is shown with fewer than five answers or plans. Each year has a new sheet.',
} as const satisfies Readonly<Record<keyof typeof tallySheetTextsFi, string>>;
