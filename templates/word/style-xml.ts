/** Sides of a paragraph or table border: colour `#rrggbb`, line width and distance from the text in points. */
export interface Line {
  readonly color: string;
  readonly widthPt: number;
  readonly spacePt?: number;
  /** `solid` where absent. */
  readonly style?: 'solid' | 'dashed' | 'dotted' | 'double';
}

/** Paragraph properties of a style. Lengths in points; line height absolute (`design.md` 4.16). */
export interface ParagraphLook {
  /** `false` takes back what the style is based on. */
  readonly isKeptWithNext?: boolean;
  readonly isUnbroken?: boolean;
  readonly startsPage?: boolean;
  readonly lines?: {
    readonly top?: Line;
    readonly left?: Line;
    readonly bottom?: Line;
    readonly right?: Line;
    readonly between?: Line;
  };
  readonly fill?: string;
  readonly rightTabTwips?: number;
  readonly isNeverHyphenated?: boolean;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** `'auto'` where a picture stands in the line: an exact height would cut it. */
  readonly lineHeightPt?: number | 'auto';
  /** Lines grow with what stands in them: the line height is the least. */
  readonly hasGrowingLines?: boolean;
  readonly leftPt?: number;
  readonly rightPt?: number;
  readonly hangingPt?: number;
  readonly alignment?: 'left' | 'right' | 'center';
  /** 1 to 3 as in the heading styles. */
  readonly outlineLevel?: number;
}

/** Run properties of a style. */
export interface TextLook {
  readonly font?: string;
  readonly isBold?: boolean;
  /** Light inside a bold paragraph style. */
  readonly isNotBold?: boolean;
  readonly isItalic?: boolean;
  /** Ground `#rrggbb` behind the text. */
  readonly fill?: string;
  readonly color?: string;
  readonly sizePt?: number;
  readonly language?: string;
}

/** A named style: Word shows the name, paragraphs carry the id. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly text?: TextLook;
}

/** Outer and inner lines of a table, in the order of `CT_TblBorders` (ISO 29500-1 17.4.38). */
const tableSides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
type TableSide = (typeof tableSides)[number];

/** A table style: lines, fill and cell margins in one place, so that a unit changes all tables at once. */
export interface TableStyle extends Pick<Style, 'id' | 'name'> {
  readonly lines?: Readonly<Partial<Record<TableSide, Line>>>;
  readonly fill?: string;
  readonly headerFill?: string;
  /** Under the header row. */
  readonly headerLine?: Line;
  readonly marginsPt: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

const hex = (color: string): string => color.replace('#', '').toUpperCase();
const twips = (points: number): number => Math.round(points * 20);
const halfPoints = (points: number): number => Math.round(points * 2);
const flag = (element: string, isSet: boolean | undefined): string => (isSet ? `<w:${element}/>` : '');

/** Text as it may stand in an XML attribute: a style name never needs more. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function lineXml(side: string, line: Line | undefined): string {
  if (!line) return '';
  const kind = line.style === undefined || line.style === 'solid' ? 'single' : line.style;
  // Word counts one of the two lines, which with the space between them make the width.
  const width = Math.max(2, Math.round((line.widthPt * 8) / (kind === 'double' ? 3 : 1)));
  return `<w:${side} w:val="${kind}" w:sz="${width}" w:space="${line.spacePt ?? 0}" w:color="${hex(line.color)}"/>`;
}

function fillXml(fill: string | undefined): string {
  return fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>` : '';
}

function spacingXml({ beforePt, afterPt, lineHeightPt, hasGrowingLines }: ParagraphLook): string {
  const rule = hasGrowingLines ? 'atLeast' : 'exact';
  const attributes = [
    beforePt === undefined ? '' : ` w:before="${twips(beforePt)}"`,
    afterPt === undefined ? '' : ` w:after="${twips(afterPt)}"`,
    lineHeightPt === 'auto' ? ' w:line="240" w:lineRule="auto"' : '',
    typeof lineHeightPt === 'number' ? ` w:line="${twips(lineHeightPt)}" w:lineRule="${rule}"` : '',
  ].join('');
  return attributes ? `<w:spacing${attributes}/>` : '';
}

function indentXml({ leftPt, rightPt, hangingPt }: ParagraphLook): string {
  const attributes = [
    leftPt === undefined ? '' : ` w:left="${twips(leftPt)}"`,
    rightPt === undefined ? '' : ` w:right="${twips(rightPt)}"`,
    hangingPt === undefined ? '' : ` w:hanging="${twips(hangingPt)}"`,
  ].join('');
  return attributes ? `<w:ind${attributes}/>` : '';
}

/** `CT_PPrBase` (ISO 29500-1 17.3.1): the schema is a sequence, Word refuses another order. */
function paragraphXml(look: ParagraphLook): string {
  const lines = ['top', 'left', 'bottom', 'right', 'between'] as const;
  const borders = lines.map((side) => lineXml(side, look.lines?.[side])).join('');
  return [
    look.isKeptWithNext === false ? '<w:keepNext w:val="0"/>' : flag('keepNext', look.isKeptWithNext),
    flag('keepLines', look.isUnbroken),
    flag('pageBreakBefore', look.startsPage),
    borders ? `<w:pBdr>${borders}</w:pBdr>` : '',
    fillXml(look.fill),
    look.rightTabTwips ? `<w:tabs><w:tab w:val="right" w:pos="${look.rightTabTwips}"/></w:tabs>` : '',
    flag('suppressAutoHyphens', look.isNeverHyphenated),
    spacingXml(look),
    indentXml(look),
    look.alignment ? `<w:jc w:val="${look.alignment}"/>` : '',
    look.outlineLevel ? `<w:outlineLvl w:val="${look.outlineLevel - 1}"/>` : '',
  ].join('');
}

/** `EG_RPrBase` (ISO 29500-1 17.3.2), in the order that Word writes. */
function textXml(look: TextLook): string {
  const { font, sizePt } = look;
  return [
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` : '',
    flag('b', look.isBold) + flag('bCs', look.isBold),
    look.isNotBold ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : '',
    flag('i', look.isItalic) + flag('iCs', look.isItalic),
    look.color ? `<w:color w:val="${hex(look.color)}"/>` : '',
    sizePt ? `<w:sz w:val="${halfPoints(sizePt)}"/><w:szCs w:val="${halfPoints(sizePt)}"/>` : '',
    fillXml(look.fill),
    look.language ? `<w:lang w:val="${look.language}" w:eastAsia="${look.language}"/>` : '',
  ].join('');
}

function styleXml(type: 'paragraph' | 'character', style: Style): string {
  return [
    `<w:style w:type="${type}" w:styleId="${style.id}"${style.id.startsWith('Herate') ? ' w:customStyle="1"' : ''}`,
    `${style.id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${attribute(style.name)}"/>`,
    style.basedOn ? `<w:basedOn w:val="${style.basedOn}"/>` : '',
    style.next ? `<w:next w:val="${style.next}"/>` : '',
    '<w:uiPriority w:val="1"/><w:qFormat/>',
    style.paragraph ? `<w:pPr>${paragraphXml(style.paragraph)}</w:pPr>` : '',
    style.text ? `<w:rPr>${textXml(style.text)}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

/** A paragraph style as `w:style` (ISO 29500-1 17.7.4.17). */
export function paragraphStyleXml(style: Style): string {
  return styleXml('paragraph', style);
}

/** A character style as `w:style`. */
export function characterStyleXml(style: Omit<Style, 'paragraph' | 'next'>): string {
  return styleXml('character', style);
}

/** The header row's own look, in the order of `CT_TcPr` (ISO 29500-1 17.4.69). */
function headerXml({ headerFill, headerLine }: TableStyle): string {
  const line = headerLine ? `<w:tcBorders>${lineXml('bottom', headerLine)}</w:tcBorders>` : '';
  const look = line + fillXml(headerFill);
  return look ? `<w:tblStylePr w:type="firstRow"><w:tcPr>${look}</w:tcPr></w:tblStylePr>` : '';
}

/** A table style as `w:style`; the header's look is for the first row where the table says it has one (`w:tblLook`). */
export function tableStyleXml(style: TableStyle): string {
  const { id, name, lines, fill, marginsPt } = style;
  const borders = tableSides.map((side) => lineXml(side, lines?.[side])).join('');
  const margins = (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => `<w:${side} w:w="${twips(marginsPt[side])}" w:type="dxa"/>`)
    .join('');
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${attribute(name)}"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="1"/><w:qFormat/>',
    `<w:tblPr>${borders ? `<w:tblBorders>${borders}</w:tblBorders>` : ''}<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    fill ? `<w:tcPr>${fillXml(fill)}</w:tcPr>` : '',
    `${headerXml(style)}</w:style>`,
  ].join('');
}

/** Word's own roots of all character and table styles: what others are based on must stand in the file. */
const roots = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');

/** The whole `styles.xml`: defaults of the document first, then the styles. */
export function stylesXml(defaults: TextLook, styles: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>',
    `<w:rPrDefault><w:rPr>${textXml(defaults)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${roots}`,
    ...styles,
    '</w:styles>',
  ].join('');
}
