import type { PaperColours } from '../paper/paper-colours';
import { ptOfMm } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { characterStyleXml, paragraphStyleXml, tableStyleXml, type ParagraphLook, type TextLook } from './style-xml';
import { white, type Sizes } from './word-measures';
import { writingLineMm } from './writing-room';

/** Labels, help and heads of columns, times the running text (`look.md`, forms: 8.5 points at 10). */
export const smallFactor = 0.85;
const smallLeading = 1.3;
/** The mark of a secret document, and what stands over the ends of a scale. */
export const leastPt = 8;
/** From a box to its words. */
const boxMm = 6;
/** A pen's height over the line that is signed on. */
const signatureMm = 9;
/** Room inside the cells of tables to write in, in points. */
export const padding = { top: 1.5, left: 4, bottom: 1.5, right: 4 } as const;

const basedOn = 'Normal';

function style(id: string, name: string, paragraph: ParagraphLook, text: TextLook = {}): string {
  return paragraphStyleXml({ id, name: `Herate ${name}`, basedOn, paragraph, text });
}

/** A heading with the line of a section under it. */
function sectionStyles({ gap }: Sizes, { accent, hasGrounds }: PaperColours): readonly string[] {
  const bottom = { color: accent, widthPt: 1, spacePt: 2 };
  return [
    paragraphStyleXml({
      id: styleIds.formSection,
      name: 'Herate Form Section',
      basedOn: 'Heading2',
      next: styleIds.formLabel,
      paragraph: { beforePt: gap * 1.2, afterPt: 1, lines: { bottom } },
    }),
    characterStyleXml({
      id: styleIds.formLetter,
      name: 'Herate Form Letter',
      basedOn: 'DefaultParagraphFont',
      text: hasGrounds ? { isBold: true, color: white, fill: accent } : { isBold: true },
    }),
  ];
}

function labelStyles({ text, gap }: Sizes, { accent, quiet }: PaperColours): readonly string[] {
  const sizePt = text * smallFactor;
  const lineHeightPt = sizePt * smallLeading;
  const label = { afterPt: 0, lineHeightPt, isNeverHyphenated: true, isUnbroken: true };
  const help = { beforePt: 0, afterPt: 0, lineHeightPt };
  const quietText = { sizePt, color: quiet, isItalic: true };
  return [
    style(
      styleIds.formLabel,
      'Form Label',
      { ...label, beforePt: gap * 0.8, isKeptWithNext: true },
      { sizePt, isBold: true },
    ),
    style(styleIds.formCellLabel, 'Form Cell Label', { ...label, beforePt: 0 }, { sizePt, isBold: true }),
    style(styleIds.formHelp, 'Form Help', { ...help, isKeptWithNext: true }, quietText),
    style(styleIds.formCellHelp, 'Form Cell Help', help, quietText),
    characterStyleXml({
      id: styleIds.formMark,
      name: 'Herate Form Mark',
      basedOn: 'DefaultParagraphFont',
      text: { isBold: true, color: accent },
    }),
  ];
}

/** A matrix as lines: rules between the rows, as in a table. */
function matrixLineStyles({ text, line }: Sizes, { writingLine }: PaperColours): readonly string[] {
  const rule = { color: writingLine, widthPt: 0.5, spacePt: 1 };
  const row = { hasGrowingLines: true, beforePt: 1, afterPt: 0, lines: { bottom: rule, between: rule } };
  const head = { lineHeightPt: text * smallLeading, afterPt: 1, isKeptWithNext: true };
  return [
    style(styleIds.formMatrixHead, 'Form Matrix Head', head, { sizePt: text * smallFactor, isBold: true }),
    style(styleIds.formMatrixLine, 'Form Matrix Line', { ...row, lineHeightPt: line }),
    style(styleIds.formMatrixOwnLine, 'Form Matrix Own Line', { ...row, lineHeightPt: ptOfMm(writingLineMm) }),
  ];
}

/** What stands in a control where nothing is written, and the signs of boxes. */
function controlStyles({ text }: Sizes, { writingLine }: PaperColours): readonly string[] {
  return [
    characterStyleXml({
      id: styleIds.placeholder,
      name: 'Placeholder Text',
      basedOn: 'DefaultParagraphFont',
      text: { color: writingLine },
    }),
    characterStyleXml({
      id: styleIds.tick,
      name: 'Herate Tick',
      basedOn: 'DefaultParagraphFont',
      text: { sizePt: text * 1.2 },
    }),
  ];
}

function entryStyles(sizes: Sizes, colours: PaperColours): readonly string[] {
  const { text, line, gap } = sizes;
  const { quiet, writingLine } = colours;
  const bottom = { color: writingLine, widthPt: 0.5, spacePt: 1 };
  const growing = { hasGrowingLines: true, lineHeightPt: line };
  const options = { ...growing, beforePt: 3, afterPt: 2 };
  const small = { sizePt: text * smallFactor, color: quiet };
  return [
    style(styleIds.formGap, 'Form Gap', { afterPt: 0, lineHeightPt: gap * 0.8, isKeptWithNext: true }),
    style(styleIds.formLine, 'Form Line', {
      hasGrowingLines: true,
      lineHeightPt: ptOfMm(writingLineMm),
      afterPt: 0,
      lines: { bottom },
    }),
    style(styleIds.formWritten, 'Form Written', { ...growing, beforePt: 2, afterPt: 0, lines: { bottom } }),
    style(styleIds.formOption, 'Form Option', { ...options, leftPt: ptOfMm(boxMm), hangingPt: ptOfMm(boxMm) }),
    style(styleIds.formOptions, 'Form Options', options),
    style(styleIds.formEnds, 'Form Ends', { afterPt: 2, lineHeightPt: text * smallLeading }, small),
    style(
      styleIds.formSignature,
      'Form Signature',
      { beforePt: ptOfMm(signatureMm), afterPt: 0, lineHeightPt: line, isKeptWithNext: true },
      { color: writingLine },
    ),
    style(
      styleIds.formSignatureLabel,
      'Form Signature Label',
      { afterPt: 0, lineHeightPt: leastPt * smallLeading, isNeverHyphenated: true },
      { sizePt: leastPt, color: quiet },
    ),
    ...matrixLineStyles(sizes, colours),
    ...controlStyles(sizes, colours),
  ];
}

function cellStyles({ text, line }: Sizes, { ink, quiet }: PaperColours): readonly string[] {
  const sizePt = text * smallFactor;
  const growing = { hasGrowingLines: true, lineHeightPt: line, beforePt: 0, afterPt: 0 };
  const head = { lineHeightPt: sizePt * 1.2, afterPt: 0, isKeptWithNext: true, isNeverHyphenated: true };
  const note = { ...head, lineHeightPt: leastPt * 1.2 };
  const bold = { sizePt, isBold: true, color: ink };
  return [
    style(styleIds.formCell, 'Form Cell', growing),
    style(styleIds.formTickCell, 'Form Tick Cell', { ...growing, alignment: 'center' }),
    style(styleIds.formRowNumber, 'Form Row Number', growing, { sizePt, color: quiet }),
    style(styleIds.formHead, 'Form Head', head, bold),
    style(
      styleIds.formTickHead,
      'Form Tick Head',
      { ...head, alignment: 'center' },
      { ...bold, sizePt: Math.min(sizePt, leastPt) },
    ),
    style(styleIds.formHeadNote, 'Form Head Note', note, { sizePt: leastPt, color: quiet }),
    style(
      styleIds.formTickHeadNote,
      'Form Tick Head Note',
      { ...note, alignment: 'center' },
      { sizePt: leastPt, color: quiet },
    ),
    style(
      styleIds.formStamp,
      'Form Stamp',
      { alignment: 'right', afterPt: 0, lineHeightPt: leastPt * smallLeading, isNeverHyphenated: true },
      { sizePt: leastPt, isBold: true },
    ),
  ];
}

function formTableStyles({ ink, line, writingLine }: PaperColours): readonly string[] {
  const thin = { color: writingLine, widthPt: 0.5 };
  const light = { color: line, widthPt: 0.5 };
  const none = { top: 0, left: 0, bottom: 0, right: 0 };
  return [
    tableStyleXml({ id: tableStyleIds.formRow, name: 'Herate Form Row', marginsPt: none }),
    tableStyleXml({
      id: tableStyleIds.formAnswers,
      name: 'Herate Form Answers',
      headerLine: { color: line, widthPt: 0.25 },
      marginsPt: none,
    }),
    tableStyleXml({
      id: tableStyleIds.formTable,
      name: 'Herate Form Table',
      lines: { bottom: thin, insideH: thin, insideV: light },
      headerLine: { color: ink, widthPt: 1 },
      marginsPt: padding,
    }),
    tableStyleXml({
      id: tableStyleIds.formFrame,
      name: 'Herate Form Frame',
      lines: { top: thin, left: thin, bottom: thin, right: thin },
      marginsPt: padding,
    }),
  ];
}

/** The styles of a form: its sections, labels, places to write and tables (`look.md`, forms). */
export function formStyles(sizes: Sizes, colours: PaperColours): readonly string[] {
  return [
    ...sectionStyles(sizes, colours),
    ...labelStyles(sizes, colours),
    ...entryStyles(sizes, colours),
    ...cellStyles(sizes, colours),
    ...formTableStyles(colours),
  ];
}
