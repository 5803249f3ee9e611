import { hues } from '../paper/hues';
import type { FitStep, Hue, Sheet } from '../sheet/nodes';
import { contentWidthTwips, gutterMm, ptOfMm, wordStep } from './page-geometry';
import { allHues, barTextStyle, cardTitleStyle, styleIds, tableStyleIds } from './style-ids';
import { characterStyleXml, paragraphStyleXml, stylesXml, tableStyleXml } from './style-xml';
import { wordLanguage } from './word-text';

const ink = '#1b2430';
const quietInk = '#46505c';
const white = '#ffffff';
const rule = '#b9c1c9';

/** The numbers to call in an emergency, times the running text. */
export const emergencyNumberFactor = 1.9;

/** Room inside coloured bands and cells in points: text never touches the edge of a colour. */
export const paddingPt = 5;

/** Sizes in points that all follow from the running text, in the proportions of `look.md`. */
export interface Sizes {
  readonly text: number;
  readonly small: number;
  /** Text in the cells of tables, which have no room for running text. */
  readonly cell: number;
  readonly line: number;
  readonly smallLine: number;
  readonly gap: number;
  /** Size and line height of a larger text, `factor` times the running text. */
  readonly larger: (factor: number) => { readonly text: { readonly sizePt: number }; readonly lineHeightPt: number };
}

/** The sizes of a Word file for one step of the fit rule. */
export function sizesOf(step: FitStep): Sizes {
  const small = Math.max(8, step.textPt * 0.88);
  return {
    text: step.textPt,
    small,
    cell: Math.max(8.5, step.textPt * 0.94),
    line: ptOfMm(step.lineMm),
    smallLine: small * 1.22,
    gap: ptOfMm(step.gapMm),
    larger: (factor) => ({ text: { sizePt: step.textPt * factor }, lineHeightPt: step.textPt * factor * 1.22 }),
  };
}

function headingStyles({ larger, gap }: Sizes): readonly string[] {
  const heading = { isKeptWithNext: true, isUnbroken: true, isNeverHyphenated: true, beforePt: 0, afterPt: 0 };
  const of = (level: 1 | 2 | 3, factor: number, spacing: { readonly beforePt: number; readonly afterPt: number }) =>
    paragraphStyleXml({
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { ...heading, ...spacing, lineHeightPt: larger(factor).lineHeightPt, outlineLevel: level },
      text: { ...larger(factor).text, isBold: true },
    });
  return [
    of(1, 2.3, { beforePt: 0, afterPt: 0 }),
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

function runningStyles({ text, small, cell, line, smallLine, gap, larger }: Sizes): readonly string[] {
  const normal = { beforePt: 0, afterPt: 1.5, lineHeightPt: line };
  const smallText = { sizePt: small, color: quietInk };
  const basedOn = 'Normal';
  return [
    paragraphStyleXml({ id: 'Normal', name: 'Normal', paragraph: normal, text: { sizePt: text, color: ink } }),
    paragraphStyleXml({
      id: styleIds.subtitle,
      name: 'Subtitle',
      basedOn,
      paragraph: { afterPt: 0, isNeverHyphenated: true },
      text: { color: quietInk },
    }),
    paragraphStyleXml({ id: styleIds.lead, name: 'Herate Lead', basedOn, text: { color: quietInk } }),
    paragraphStyleXml({
      id: styleIds.note,
      name: 'Herate Note',
      basedOn,
      paragraph: { lineHeightPt: smallLine, afterPt: 0.5 },
      text: smallText,
    }),
    paragraphStyleXml({ id: styleIds.law, name: 'Herate Law', basedOn: styleIds.note }),
    paragraphStyleXml({ id: styleIds.gap, name: 'Herate Gap', basedOn, paragraph: { afterPt: 0, lineHeightPt: gap } }),
    paragraphStyleXml({
      id: styleIds.pageStart,
      name: 'Herate Page Start',
      basedOn,
      paragraph: { startsPage: true, afterPt: 0, lineHeightPt: 1 },
      text: { sizePt: 1 },
    }),
    paragraphStyleXml({
      id: styleIds.end,
      name: 'Herate End',
      basedOn,
      paragraph: { afterPt: 0, lineHeightPt: 1 },
      text: { sizePt: 1 },
    }),
    paragraphStyleXml({ id: styleIds.logo, name: 'Herate Logo', basedOn, paragraph: { lineHeightPt: 'auto' } }),
    paragraphStyleXml({
      id: styleIds.unit,
      name: 'Herate Unit',
      basedOn,
      paragraph: { alignment: 'right', afterPt: 0, lineHeightPt: larger(1.15).lineHeightPt, isNeverHyphenated: true },
      text: { ...larger(1.15).text, isBold: true },
    }),
    paragraphStyleXml({
      id: styleIds.organisation,
      name: 'Herate Organisation',
      basedOn,
      paragraph: { alignment: 'right', afterPt: 0, isNeverHyphenated: true },
      text: { color: quietInk },
    }),
    paragraphStyleXml({
      id: styleIds.cell,
      name: 'Herate Cell',
      basedOn,
      paragraph: { afterPt: 0, lineHeightPt: cell * 1.2 },
      text: { sizePt: cell },
    }),
    paragraphStyleXml({
      id: styleIds.cellHeader,
      name: 'Herate Cell Header',
      basedOn: styleIds.cell,
      paragraph: { isKeptWithNext: true, isNeverHyphenated: true },
      text: { isBold: true, color: white },
    }),
    paragraphStyleXml({
      id: styleIds.cellRowHeader,
      name: 'Herate Cell Row Header',
      basedOn: styleIds.cell,
      text: { isBold: true },
    }),
  ];
}

function contactStyles({ larger, line, smallLine, small, text }: Sizes, width: number): readonly string[] {
  const basedOn = 'Normal';
  const number = (factor: number) => ({ afterPt: 0, lineHeightPt: larger(factor).lineHeightPt, isUnbroken: true });
  return [
    paragraphStyleXml({
      id: styleIds.emergencyLabel,
      name: 'Herate Emergency Label',
      basedOn,
      paragraph: { afterPt: 0, lineHeightPt: line },
      text: { isBold: true },
    }),
    paragraphStyleXml({
      id: styleIds.emergencyNumber,
      name: 'Herate Emergency Number',
      basedOn,
      paragraph: number(emergencyNumberFactor),
      text: { ...larger(emergencyNumberFactor).text, isBold: true, color: hues.danger.strong },
    }),
    paragraphStyleXml({
      id: styleIds.contactName,
      name: 'Herate Contact Name',
      basedOn,
      paragraph: { afterPt: 0, isKeptWithNext: true, isNeverHyphenated: true },
      text: { isBold: true },
    }),
    paragraphStyleXml({
      id: styleIds.phone,
      name: 'Herate Phone',
      basedOn,
      paragraph: number(1.35),
      text: { ...larger(1.35).text, isBold: true },
    }),
    paragraphStyleXml({
      id: styleIds.mainPhone,
      name: 'Herate Main Phone',
      basedOn,
      paragraph: number(1.65),
      text: { ...larger(1.65).text, isBold: true },
    }),
    paragraphStyleXml({
      id: styleIds.emergencyFlag,
      name: 'Herate Emergency Flag',
      basedOn: styleIds.bullet,
      paragraph: { afterPt: 1, lineHeightPt: line },
      text: { sizePt: text },
    }),
    paragraphStyleXml({
      id: 'Footer',
      name: 'footer',
      basedOn,
      paragraph: { afterPt: 0, lineHeightPt: smallLine, isNeverHyphenated: true, rightTabTwips: width },
      text: { sizePt: Math.min(small, 7.5), color: quietInk },
    }),
  ];
}

/** Styles of one hue: the band over a card, and the bar beside a lesser card and an answer of the path. */
function hueStyles(hue: Hue, { gap, line }: Sizes): readonly string[] {
  const { strong } = hues[hue];
  const edge = { color: strong, widthPt: 0.5 };
  const bar = { leftPt: 8, lines: { left: { color: strong, widthPt: 3, spacePt: 5 } }, beforePt: 0, afterPt: 0 };
  const band = {
    fill: strong,
    lines: {
      top: { ...edge, spacePt: 1 },
      left: { ...edge, spacePt: paddingPt },
      bottom: { ...edge, spacePt: 2 },
      right: { ...edge, spacePt: paddingPt },
    },
    beforePt: 0,
    afterPt: gap / 2,
  };
  return [
    paragraphStyleXml({
      ...cardTitleStyle(2, hue),
      basedOn: 'Heading2',
      next: 'Normal',
      paragraph: band,
      text: { color: white },
    }),
    paragraphStyleXml({
      ...cardTitleStyle(3, hue),
      basedOn: 'Heading3',
      next: barTextStyle(hue).id,
      paragraph: { ...bar, lineHeightPt: line },
    }),
    paragraphStyleXml({ ...barTextStyle(hue), basedOn: 'Normal', paragraph: { ...bar, isUnbroken: true } }),
  ];
}

function tableStyles(accent: string, { gap }: Sizes): readonly string[] {
  const thin = { color: rule, widthPt: 0.5 };
  const thick = { color: accent, widthPt: 1.5 };
  return [
    tableStyleXml({
      id: tableStyleIds.masthead,
      name: 'Herate Masthead',
      lines: { bottom: thick },
      marginsPt: { top: 0, left: 0, bottom: gap / 2, right: 0 },
    }),
    tableStyleXml({
      id: tableStyleIds.emergency,
      name: 'Herate Emergency',
      lines: { top: { color: hues.danger.strong, widthPt: 3 } },
      fill: hues.danger.tint,
      marginsPt: { top: 3, left: paddingPt + 2, bottom: 3, right: paddingPt },
    }),
    tableStyleXml({
      id: tableStyleIds.cards,
      name: 'Herate Cards',
      lines: { insideV: { color: white, widthPt: ptOfMm(gutterMm) }, insideH: { color: white, widthPt: gap } },
      marginsPt: { top: 0, left: paddingPt, bottom: gap / 2, right: paddingPt },
    }),
    tableStyleXml({
      id: tableStyleIds.bars,
      name: 'Herate Bars',
      marginsPt: { top: 0, left: 0, bottom: 2, right: ptOfMm(gutterMm) },
    }),
    tableStyleXml({
      id: tableStyleIds.path,
      name: 'Herate Path',
      lines: { top: thin, insideH: thin, bottom: thin },
      marginsPt: { top: 1.5, left: 0, bottom: 1.5, right: paddingPt },
    }),
    tableStyleXml({
      id: tableStyleIds.data,
      name: 'Herate Table',
      lines: { bottom: thin, insideH: thin },
      headerFill: accent,
      marginsPt: { top: 1, left: paddingPt, bottom: 1.25, right: 0 },
    }),
    tableStyleXml({
      id: tableStyleIds.contacts,
      name: 'Herate Contacts',
      lines: { top: thick, bottom: thick },
      fill: hues.neutral.tint,
      marginsPt: { top: 3, left: paddingPt + 2, bottom: 3, right: paddingPt },
    }),
  ];
}

/**
 * All styles of the Word file: Word's own headings and lists in our measure, and our named ones, so that a unit can
 * restyle the whole paper in Word's style list. The list styles come from the library, which knows their numbering.
 */
export function wordStylesXml(sheet: Sheet): string {
  const sizes = sizesOf(wordStep(sheet));
  const defaults = { font: 'Noto Sans', sizePt: sizes.text, language: wordLanguage(sheet.language) };
  return stylesXml(defaults, [
    ...runningStyles(sizes),
    ...headingStyles(sizes),
    characterStyleXml({ id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', text: { isBold: true } }),
    characterStyleXml({
      id: styleIds.lawText,
      name: 'Herate Law Text',
      basedOn: 'DefaultParagraphFont',
      text: { isNotBold: true, color: quietInk },
    }),
    ...contactStyles(sizes, contentWidthTwips(sheet.paper)),
    ...allHues.flatMap((hue) => hueStyles(hue, sizes)),
    ...tableStyles(sheet.accent, sizes),
  ]);
}
