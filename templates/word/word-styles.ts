import { coloursOf, type PaperColours } from '../paper/paper-colours';
import type { Hue, Sheet } from '../sheet/nodes';
import { cardStep } from './page-fill';
import { formStyles } from './form-styles';
import { contentWidthTwips, ptOfMm, wordStep } from './page-geometry';
import { allHues, barTextStyle, cardTitleStyle, styleIds } from './style-ids';
import { characterStyleXml, paragraphStyleXml, stylesXml, type ParagraphLook, type TextLook } from './style-xml';
import { tableStyles } from './table-styles';
import {
  emergencyNumberFactor,
  paddingPt,
  phoneFactors,
  largePrintPt,
  sizesOf,
  white,
  type Sizes,
} from './word-measures';
import { wordLanguage } from './word-text';

/** The title of a form is smaller than that of other papers: its fields need the room. In points. */
const formTitlePt = 18.5;
const titleFactor = 2.3;

function headingStyles(sheet: Sheet, { text, larger, gap }: Sizes, { accent, hues }: PaperColours): readonly string[] {
  const ofTitle = sheet.form === undefined ? titleFactor : formTitlePt / text;
  const heading = { isKeptWithNext: true, isUnbroken: true, isNeverHyphenated: true, beforePt: 0, afterPt: 0 };
  const of = (level: 1 | 2 | 3, factor: number, spacing: { readonly beforePt: number; readonly afterPt: number }) =>
    paragraphStyleXml({
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { ...heading, ...spacing, lineHeightPt: larger(factor).lineHeightPt, outlineLevel: level },
      text: { ...larger(factor).text, isBold: true, color: accent },
    });
  return [
    of(1, ofTitle, { beforePt: 0, afterPt: 0 }),
    of(2, 1.2, { beforePt: gap, afterPt: gap / 4 }),
    of(3, 1, { beforePt: gap / 2, afterPt: gap / 4 }),
    paragraphStyleXml({
      id: styleIds.pageTitle,
      name: 'Herate Page Title',
      basedOn: 'Heading2',
      next: 'Normal',
      paragraph: { beforePt: 0, afterPt: 0, lineHeightPt: larger(1.7).lineHeightPt },
      text: larger(1.7).text,
    }),
    paragraphStyleXml({
      id: styleIds.emergencyTitle,
      name: 'Herate Emergency Title',
      basedOn: 'Heading2',
      next: 'Normal',
      text: { color: hues.danger.strong },
    }),
  ];
}

const basedOn = 'Normal';

function runningStyles({ text, small, line, smallLine, gap }: Sizes, { ink, quiet }: PaperColours): readonly string[] {
  const nothing = { afterPt: 0, lineHeightPt: 1 };
  const style = (id: string, name: string, paragraph: ParagraphLook, look: TextLook = {}) =>
    paragraphStyleXml({ id, name, basedOn, paragraph, text: look });
  const note = { lineHeightPt: smallLine, afterPt: 0.5 };
  return [
    paragraphStyleXml({
      id: 'Normal',
      name: 'Normal',
      paragraph: { beforePt: 0, afterPt: 1.5, lineHeightPt: line },
      text: { sizePt: text, color: ink },
    }),
    style(styleIds.lead, 'Herate Lead', { isKeptWithNext: true }, { color: quiet }),
    style(styleIds.note, 'Herate Note', note, { sizePt: small, color: quiet }),
    style(styleIds.law, 'Herate Law', note, { sizePt: small, color: quiet }),
    style(styleIds.gap, 'Herate Gap', { afterPt: 0, lineHeightPt: gap }),
    style(styleIds.pageStart, 'Herate Page Start', { ...nothing, startsPage: true }, { sizePt: 1 }),
    style(styleIds.end, 'Herate End', nothing, { sizePt: 1 }),
  ];
}

/** Text in cards, in the size of their page. */
function cardTextStyle({ text, line }: Sizes): string {
  const paragraph = { lineHeightPt: line };
  return paragraphStyleXml({
    id: styleIds.cardText,
    name: 'Herate Card Text',
    basedOn,
    paragraph,
    text: { sizePt: text },
  });
}

function mastheadStyles({ larger }: Sizes, { quiet }: PaperColours): readonly string[] {
  const right = { alignment: 'right', afterPt: 0, isNeverHyphenated: true } as const;
  return [
    paragraphStyleXml({
      id: styleIds.logo,
      name: 'Herate Logo',
      basedOn,
      paragraph: { lineHeightPt: 'auto', afterPt: 0 },
    }),
    paragraphStyleXml({
      id: styleIds.subtitle,
      name: 'Subtitle',
      basedOn,
      paragraph: { afterPt: 0, isNeverHyphenated: true },
      text: { color: quiet },
    }),
    paragraphStyleXml({
      id: styleIds.unit,
      name: 'Herate Unit',
      basedOn,
      paragraph: { ...right, lineHeightPt: larger(1.15).lineHeightPt },
      text: { ...larger(1.15).text, isBold: true },
    }),
    paragraphStyleXml({
      id: styleIds.organisation,
      name: 'Herate Organisation',
      basedOn,
      paragraph: right,
      text: { color: quiet },
    }),
  ];
}

function cellStyles({ cell, cellLine }: Sizes, { ink, hasGrounds }: PaperColours): readonly string[] {
  return [
    paragraphStyleXml({
      id: styleIds.cell,
      name: 'Herate Cell',
      basedOn,
      paragraph: { afterPt: 0, lineHeightPt: cellLine },
      text: { sizePt: cell },
    }),
    paragraphStyleXml({
      id: styleIds.cellHeader,
      name: 'Herate Cell Header',
      basedOn: styleIds.cell,
      paragraph: { isKeptWithNext: true, isNeverHyphenated: true },
      text: { isBold: true, color: hasGrounds ? white : ink },
    }),
    paragraphStyleXml({
      id: styleIds.cellRowHeader,
      name: 'Herate Cell Row Header',
      basedOn: styleIds.cell,
      text: { isBold: true },
    }),
  ];
}

/** Emergency and contacts: names, and numbers in the sizes of the paper's own. */
function contactStyles({ larger }: Sizes, { accent, hues }: PaperColours): readonly string[] {
  const name = { afterPt: 0, isKeptWithNext: true, isNeverHyphenated: true };
  const bold = (id: string, styleName: string) =>
    paragraphStyleXml({ id, name: styleName, basedOn, paragraph: name, text: { isBold: true } });
  const number = (id: string, styleName: string, look: { readonly factor: number; readonly color: string }) =>
    paragraphStyleXml({
      id,
      name: styleName,
      basedOn,
      paragraph: { afterPt: 0, lineHeightPt: larger(look.factor).lineHeightPt, isUnbroken: true },
      text: { ...larger(look.factor).text, isBold: true, color: look.color },
    });
  return [
    bold(styleIds.emergencyLabel, 'Herate Emergency Label'),
    bold(styleIds.contactName, 'Herate Contact Name'),
    number(styleIds.emergencyNumber, 'Herate Emergency Number', {
      factor: emergencyNumberFactor,
      color: hues.danger.strong,
    }),
    number(styleIds.phone, 'Herate Phone', { factor: phoneFactors.other, color: accent }),
    number(styleIds.mainPhone, 'Herate Main Phone', { factor: phoneFactors.main, color: accent }),
  ];
}

function footerStyle({ small, smallLine }: Sizes, sheet: Sheet, { quiet }: PaperColours): string {
  const rightTabTwips = contentWidthTwips(sheet);
  return paragraphStyleXml({
    id: 'Footer',
    name: 'footer',
    basedOn,
    paragraph: { afterPt: 0, lineHeightPt: smallLine, isNeverHyphenated: true, rightTabTwips },
    text: { sizePt: small >= largePrintPt ? 12 : Math.min(small, 8), color: quiet },
  });
}

interface HueMeasures {
  readonly sizes: Sizes;
  readonly card: Sizes;
  readonly colours: PaperColours;
}

/** The band over a card: its title in white on the hue, or without grounds in black over the group's kind of line. */
function titleBand(hue: Hue, { hues, hasGrounds }: PaperColours): ParagraphLook {
  const { strong, rule, frameMm } = hues[hue];
  if (!hasGrounds) {
    const bottom = { color: strong, widthPt: Math.max(0.5, ptOfMm(rule.widthMm)), style: rule.style, spacePt: 2 };
    const top = { color: strong, widthPt: ptOfMm(frameMm), spacePt: 1 };
    return { lines: frameMm > 0 ? { top, bottom } : { bottom } };
  }
  const edge = { color: strong, widthPt: 0.5 };
  const beside = { ...edge, spacePt: paddingPt };
  const lines = { top: { ...edge, spacePt: 1 }, left: beside, bottom: { ...edge, spacePt: 2 }, right: beside };
  return { fill: strong, lines };
}

/** The bar beside a lesser card and an answer of the path: in the hue, or without grounds of the group's kind. */
function bar(hue: Hue, { hues, hasGrounds }: PaperColours): ParagraphLook {
  const { strong, rule } = hues[hue];
  const left = { color: strong, widthPt: hasGrounds ? 3 : 2.25, spacePt: 5, style: hasGrounds ? 'solid' : rule.style };
  return { leftPt: 8, lines: { left }, beforePt: 0, afterPt: 0 };
}

/** Styles of one hue: the band over a card, and the bar beside a lesser card and an answer of the path. */
function hueStyles(hue: Hue, { sizes: { gap, line }, card, colours }: HueMeasures): readonly string[] {
  const { ink, hasGrounds } = colours;
  const band = { ...titleBand(hue, colours), beforePt: 0, afterPt: gap / 2 };
  const beside = bar(hue, colours);
  return [
    paragraphStyleXml({
      ...cardTitleStyle(2, hue),
      basedOn: 'Heading2',
      next: 'Normal',
      paragraph: { ...band, lineHeightPt: card.larger(1.2).lineHeightPt },
      text: { ...card.larger(1.2).text, color: hasGrounds ? white : ink },
    }),
    paragraphStyleXml({
      ...cardTitleStyle(3, hue),
      basedOn: 'Heading3',
      next: barTextStyle(hue).id,
      paragraph: { ...beside, lineHeightPt: line },
      text: { color: ink },
    }),
    paragraphStyleXml({
      ...barTextStyle(hue),
      basedOn: 'Normal',
      paragraph: { ...beside, afterPt: 1, isUnbroken: true },
    }),
  ];
}

/**
 * All styles of the Word file: Word's own headings and lists in our measure, and our named ones, so that a unit can
 * restyle the whole paper in Word's style list. The list styles come from the library, which knows their numbering.
 */
export function wordStylesXml(sheet: Sheet): string {
  const sizes = sizesOf(wordStep(sheet));
  const cardSizes = sizesOf(cardStep(sheet));
  const colours = coloursOf(sheet);
  const defaults = { font: 'Noto Sans', sizePt: sizes.text, language: wordLanguage(sheet.language) };
  return stylesXml(defaults, [
    ...runningStyles(sizes, colours),
    cardTextStyle(cardSizes),
    ...mastheadStyles(sizes, colours),
    ...cellStyles(sizes, colours),
    ...headingStyles(sheet, sizes, colours),
    characterStyleXml({ id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', text: { isBold: true } }),
    characterStyleXml({
      id: styleIds.lawText,
      name: 'Herate Law Text',
      basedOn: 'DefaultParagraphFont',
      text: { isNotBold: true, color: colours.quiet },
    }),
    ...contactStyles(sizes, colours),
    footerStyle(sizes, sheet, colours),
    ...allHues.flatMap((hue) => hueStyles(hue, { sizes, card: cardSizes, colours })),
    ...tableStyles(colours, sizes),
    ...(sheet.form === undefined ? [] : formStyles(sizes, colours)),
  ]);
}
