import { Tab, TabStopType, LeaderType, TextRun, type TabStopDefinition } from 'docx';
import { styleIds } from './style-ids';
import { ptOfMm } from './page-geometry';

/** Distance of two lines to write on by hand (`look.md`, forms). */
export const writingLineMm = 8;
/** Height of a line of Noto Sans, times its size: with a size that makes 8 mm, each line of room is one for a pen. */
const notoLine = 1.362;

/** Size in points of the empty lines that are written on by hand. */
export const writingSizePt = Math.ceil((ptOfMm(writingLineMm) / notoLine) * 2) / 2;

/** As wide as the letters are high, so that their number makes a width. */
const emSpace = '\u2003';

/** Blanks that fill a line of a width in twips, so that a click anywhere on it is one into the control. */
function blanks(widthTwips: number, sizePt: number): string {
  return emSpace.repeat(Math.max(1, Math.floor(widthTwips / 20 / sizePt) - 1));
}

/** Room on one line, whose height is the paragraph's or the row's. */
export function lineRoom(widthTwips: number, sizePt: number): readonly TextRun[] {
  return [new TextRun({ style: styleIds.placeholder, text: blanks(widthTwips, sizePt) })];
}

/**
 * Room on several lines 8 mm apart, all but the last drawn with the leader of a tab; under the last is the line of the
 * paragraph. They go when somebody types there. `lineStops` belong to the paragraph.
 */
export function ruledRoom(widthTwips: number, lines: number): readonly TextRun[] {
  const style = styleIds.ruled;
  const ruled = Array.from(
    { length: lines - 1 },
    (_, index) => new TextRun({ style, children: [new Tab()], ...(index === 0 ? {} : { break: 1 }) }),
  );
  const last = new TextRun({ style, text: blanks(widthTwips, writingSizePt), ...(lines > 1 ? { break: 1 } : {}) });
  return [...ruled, last];
}

/** Where the lines of the room end. */
export function lineStops(widthTwips: number): readonly TabStopDefinition[] {
  return [{ type: TabStopType.RIGHT, position: widthTwips, leader: LeaderType.UNDERSCORE }];
}
