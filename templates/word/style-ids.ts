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
  contactName: 'HerateContactName',
  phone: 'HeratePhone',
  mainPhone: 'HerateMainPhone',
  cardText: 'HerateCardText',
  cardBullet: 'HerateCardBullet',
  bullet: 'ListBullet',
  number: 'ListNumber',
  step: 'HerateStep',
  lawText: 'HerateLawText',
  formSection: 'HerateFormSection',
  formLetter: 'HerateFormLetter',
  formLabel: 'HerateFormLabel',
  formCellLabel: 'HerateFormCellLabel',
  formHelp: 'HerateFormHelp',
  formCellHelp: 'HerateFormCellHelp',
  formMark: 'HerateFormMark',
  formGap: 'HerateFormGap',
  formLine: 'HerateFormLine',
  formWritten: 'HerateFormWritten',
  formOption: 'HerateFormOption',
  formOptions: 'HerateFormOptions',
  formEnds: 'HerateFormEnds',
  formCell: 'HerateFormCell',
  formTickCell: 'HerateFormTickCell',
  formHead: 'HerateFormHead',
  formTickHead: 'HerateFormTickHead',
  formHeadNote: 'HerateFormHeadNote',
  formTickHeadNote: 'HerateFormTickHeadNote',
  formRowNumber: 'HerateFormRowNumber',
  formMatrixHead: 'HerateFormMatrixHead',
  formMatrixLine: 'HerateFormMatrixLine',
  formMatrixOwnLine: 'HerateFormMatrixOwnLine',
  formSignature: 'HerateFormSignature',
  formSignatureLabel: 'HerateFormSignatureLabel',
  formStamp: 'HerateFormStamp',
  tick: 'HerateTick',
  placeholder: 'PlaceholderText',
} as const;

/** Ids of our table styles. */
export const tableStyleIds = {
  masthead: 'HerateMastheadTable',
  emergency: 'HerateEmergencyTable',
  cards: 'HerateCardTable',
  bars: 'HerateBarTable',
  path: 'HeratePathTable',
  data: 'HerateDataTable',
  contacts: 'HerateContactTable',
  formRow: 'HerateFormRow',
  formAnswers: 'HerateFormAnswers',
  formTable: 'HerateFormTable',
  formFrame: 'HerateFormFrame',
} as const;

/** The heading style of a card, based on the heading of its level: a coloured band, for lesser cards a coloured bar. */
export function cardTitleStyle(level: 2 | 3, hue: Hue): { readonly id: string; readonly name: string } {
  const shape = level === 2 ? 'Band' : 'Bar';
  return { id: `Herate${shape}${nameOfHue(hue)}`, name: `Herate ${shape} ${nameOfHue(hue)}` };
}

/** The paragraph style of an answer of the decision path and of a lesser card's text: a bar in the hue at its left. */
export function barTextStyle(hue: Hue): { readonly id: string; readonly name: string } {
  return { id: `HerateBarText${nameOfHue(hue)}`, name: `Herate Bar Text ${nameOfHue(hue)}` };
}
