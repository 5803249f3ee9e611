import { characterStyleXml, paragraphStyleXml, stylesXml, tableStyleXml } from '../../word/style-xml';

/** Ids of the styles of the translator's Word table. */
export const fileStyles = {
  words: 'HerateWords',
  note: 'HerateNote',
  heading: 'HerateCellHeader',
  table: 'HerateDataTable',
} as const;

const ink = '#1b2430';
const quiet = '#4a5664';
const line = { color: '#9aa5ae', widthPt: 0.5 } as const;

/** All styles of the file: the words as large as on paper, what stands around them smaller; lines around every cell. */
export function tableFileStyles(language: string): string {
  const basedOn = 'Normal';
  return stylesXml({ font: 'Noto Sans', sizePt: 10, language }, [
    paragraphStyleXml({ id: 'Normal', name: 'Normal', paragraph: { lineHeightPt: 14 }, text: { color: ink } }),
    paragraphStyleXml({
      id: 'Heading1',
      name: 'heading 1',
      basedOn,
      next: basedOn,
      paragraph: { outlineLevel: 1, lineHeightPt: 22, afterPt: 6, isKeptWithNext: true },
      text: { isBold: true, sizePt: 16 },
    }),
    paragraphStyleXml({ id: fileStyles.words, name: 'Herate Words', basedOn }),
    paragraphStyleXml({
      id: fileStyles.note,
      name: 'Herate Note',
      basedOn,
      paragraph: { lineHeightPt: 10.5 },
      text: { sizePt: 7.5, color: quiet },
    }),
    paragraphStyleXml({
      id: fileStyles.heading,
      name: 'Herate Cell Header',
      basedOn,
      text: { isBold: true, sizePt: 8.5 },
    }),
    characterStyleXml({ id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', text: { isBold: true } }),
    tableStyleXml({
      id: fileStyles.table,
      name: 'Herate Data Table',
      lines: { top: line, left: line, bottom: line, right: line, insideH: line, insideV: line },
      headerFill: '#e6eef0',
      marginsPt: { top: 2, left: 4, bottom: 2, right: 4 },
    }),
  ]);
}
