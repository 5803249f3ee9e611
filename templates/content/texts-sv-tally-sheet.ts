import type { tallySheetTextsFi } from './texts-fi-tally-sheet';

/** Swedish texts of the tally sheet. Our own drafts, not yet reviewed by a native professional. */
export const tallySheetTextsSv = {
  'tally-sheet/title': 'Uppföljningstabell',
  'tally-sheet.form/title': 'Uppföljningstabell',
  'tally-sheet.form/lead': 'Utbildade och gemensamma planer i siffror, inga uppgifter om klienter.',
  'tally-sheet.year/title': 'År',
  'tally-sheet.plan-target/title': 'Mål: nya planer',
  'tally-sheet.trained-target/text': '**Mål: minst 70 % av personalen är utbildad.** Sju av tio räcker.',
  'tally-sheet.monthly/title': 'Årets siffror',
  'tally-sheet.months/title': 'Rad 1 är januari, rad 12 december',
  'tally-sheet.months.new/title': 'Nya',
  'tally-sheet.months.reviewed/title': 'Reviderade',
  'tally-sheet.months.ended/title': 'Avslutade',
  'tally-sheet.months.in-force/title': 'Gällande',
  'tally-sheet.months.drafts/title': 'Utkast',
  'tally-sheet.months.trained/title': 'Utbildade',
  'tally-sheet.months.staff/title': 'Personal',
  'tally-sheet.months.share/title': 'Andel %',
  'tally-sheet.quality/title': 'Kvalitet i slutet av året',
  'tally-sheet.quality/lead': 'I hur många gällande planer.',
  'tally-sheet.coordinator-named/title': 'Samordnare utsedd',
  'tally-sheet.review-agreed/title': 'Översynsdag avtalad',
  'tally-sheet.feedback-received/title': 'Respons mottagen',
  'tally-sheet.staff-overlap/title': 'Överlappande arbete minskade: medeltal 1–5',
  'tally-sheet.client-once/title': 'Berättade bara en gång: medeltal 1–5',
  'tally-sheet.training/title': 'Utbildning och version som räknas',
  'tally-sheet.rules/title': 'Så här räknar vi',
  'tally-sheet.rule-once/text':
    'En plan räknas en gång, i samordnarens enhet. Den känns igen på sitt löpande nummer, inte på klienten.',
  'tally-sheet.rule-states/text':
    'En ny plan har tagits i bruk under månaden, en reviderad har bedömts och fortsätter, en avslutad har upphört. Gällande planer och utkast räknas den sista dagen i månaden. Ett utkast är ännu ingen plan.',
  'tally-sheet.rule-staff/text':
    'Personal är alla som arbetar i enheten den sista dagen i månaden, också vikarier och kontorsanställda. Den som är långledig räknas inte.',
  'tally-sheet.rule-trained/text':
    'En utbildad hör till denna personal och har gått hela utbildningen. Hen räknas en gång. Utbildningen föråldras inte. Andelen är utbildade ÷ personal × 100 och avrundas inte uppåt.',
  'tally-sheet.rule-small/text':
    'En uppdelning visas inte om den har färre än fem svar eller planer. För varje år görs en ny tabell.',
} as const satisfies Readonly<Record<keyof typeof tallySheetTextsFi, string>>;
