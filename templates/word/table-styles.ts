import type { PaperColours } from '../paper/paper-colours';
import { gutterMm, ptOfMm } from './page-geometry';
import { tableStyleIds } from './style-ids';
import { tableStyleXml } from './style-xml';
import { paddingPt, white, type Sizes } from './word-measures';

/** What cannot wait and whom to call: on their grounds, or framed, danger with twice the line of the contacts. */
function boxes({ accent, hues, hasGrounds }: PaperColours): readonly string[] {
  const thick = { color: accent, widthPt: 1.5 };
  const danger = { color: hues.danger.strong, widthPt: 3 };
  const allRound = { top: danger, left: danger, bottom: danger, right: danger };
  const boxMargins = { top: 3, left: paddingPt + 2, bottom: 3, right: paddingPt };
  return [
    tableStyleXml({
      id: tableStyleIds.emergency,
      name: 'Herate Emergency',
      ...(hasGrounds ? { lines: { top: danger }, fill: hues.danger.tint } : { lines: allRound }),
      marginsPt: boxMargins,
    }),
    tableStyleXml({
      id: tableStyleIds.contacts,
      name: 'Herate Contacts',
      lines: { top: thick, bottom: thick },
      ...(hasGrounds ? { fill: hues.neutral.tint } : {}),
      marginsPt: boxMargins,
    }),
  ];
}

function cardGrids({ gap }: Sizes): readonly string[] {
  const gutterPt = ptOfMm(gutterMm);
  return [
    tableStyleXml({
      id: tableStyleIds.cards,
      name: 'Herate Cards',
      lines: { insideV: { color: white, widthPt: gutterPt }, insideH: { color: white, widthPt: gap } },
      marginsPt: { top: 0, left: paddingPt, bottom: gap / 2, right: paddingPt },
    }),
    tableStyleXml({
      id: tableStyleIds.bars,
      name: 'Herate Bars',
      marginsPt: { top: 0, left: 0, bottom: 2, right: gutterPt },
    }),
  ];
}

/** The styles of our tables: everything about their look that is not the meaning of a single cell. */
export function tableStyles(colours: PaperColours, sizes: Sizes): readonly string[] {
  const { accent, ink, line, hasGrounds } = colours;
  const thin = { color: line, widthPt: 0.5 };
  return [
    tableStyleXml({
      id: tableStyleIds.masthead,
      name: 'Herate Masthead',
      lines: { bottom: { color: accent, widthPt: 1.5 } },
      marginsPt: { top: 0, left: 0, bottom: sizes.gap / 2, right: 0 },
    }),
    ...boxes(colours),
    ...cardGrids(sizes),
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
      ...(hasGrounds ? { headerFill: ink } : { headerLine: { color: ink, widthPt: 1.5 } }),
      marginsPt: { top: 1, left: paddingPt, bottom: 1.25, right: 0 },
    }),
  ];
}
