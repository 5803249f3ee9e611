import type { Hue } from '../sheet/nodes';

/** Hues in the order in which their styles stand in Word's list. */
export const allHues: readonly Hue[] = ['everyday', 'mind', 'safety', 'family', 'together', 'danger', 'neutral'];

const nameOfHue = (hue: Hue): string => `${hue.slice(0, 1).toUpperCase()}${hue.slice(1)}`;

/** Ids of our own paragraph styles; Word's own keep Word's ids (`Heading1`, `ListBullet`, `Footer`). */
export const styleIds = {
  subtitle: 'Subtitle',
  lead: 'HerateLead',
  note: 'HerateNote',
  law: 'HerateLaw',
  cell: 'HerateCell',
  cellHeader: 'HerateCellHeader',
  cellRowHeader: 'HerateCellRowHeader',
  gap: 'HerateGap',
  pageStart: 'HeratePageStart',
  end: 'HerateEnd',
  logo: 'HerateLogo',
  unit: 'HerateUnit',
  organisation: 'HerateOrganisation',
  pageTitle: 'HeratePageTitle',
  emergencyTitle: 'HerateEmergencyTitle',
  emergencyLabel: 'HerateEmergencyLabel',
  emergencyNumber: 'HerateEmergencyNumber',
  emergencyFlag: 'HerateEmergencyFlag',
  contactName: 'HerateContactName',
  phone: 'HeratePhone',
  mainPhone: 'HerateMainPhone',
  bullet: 'ListBullet',
  number: 'ListNumber',
  step: 'HerateStep',
} as const;

/** Ids of our table styles. */
export const tableStyleIds = {
  masthead: 'HerateMastheadTable',
  emergency: 'HerateEmergencyTable',
  cards: 'HerateCardTable',
  path: 'HeratePathTable',
  data: 'HerateDataTable',
  contacts: 'HerateContactTable',
} as const;

/** The heading style of a card's coloured band, based on the heading of the same level. */
export function bandStyle(level: 2 | 3, hue: Hue): { readonly id: string; readonly name: string } {
  return { id: `HerateBand${level}${nameOfHue(hue)}`, name: `Herate Band ${level} ${nameOfHue(hue)}` };
}

/** The paragraph style of an answer of the decision path: a bar in the hue at its left. */
export function answerStyle(hue: Hue): { readonly id: string; readonly name: string } {
  return { id: `HerateAnswer${nameOfHue(hue)}`, name: `Herate Answer ${nameOfHue(hue)}` };
}

/** The character style of the words that say when an answer holds. */
export function hueTextStyle(hue: Hue): { readonly id: string; readonly name: string } {
  return { id: `HerateText${nameOfHue(hue)}`, name: `Herate Text ${nameOfHue(hue)}` };
}
