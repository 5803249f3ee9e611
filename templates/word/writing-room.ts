import { LeaderType, Tab, TabStopType, TextRun, type TabStopDefinition } from 'docx';
import { styleIds } from './style-ids';

/** Distance of two lines to write on by hand in millimetres (`look.md`, forms). */
export const writingLineMm = 8;

/** As wide as the letters are high, so that their number makes a width. */
const emSpace = '\u2003';

/** Room on one line as blanks that fill it, so that a click anywhere on it is one into the control. */
export function lineRoom(widthTwips: number, sizePt: number): readonly TextRun[] {
  return [new TextRun(emSpace.repeat(Math.max(1, Math.floor(widthTwips / 20 / sizePt) - 1)))];
}

/**
 * Room on several lines, all but the last drawn with the leader of a tab; under the last is the line of the paragraph.
 * They go when somebody types there. LibreOffice types on in the look of the first sign, which is therefore a plain one.
 */
export function ruledRoom(
  widthTwips: number,
  { lines, sizePt }: { readonly lines: number; readonly sizePt: number },
): readonly TextRun[] {
  const style = styleIds.placeholder;
  const ruled = Array.from(
    { length: lines - 1 },
    (_, index) => new TextRun({ style, children: [new Tab()], ...(index === 0 ? {} : { break: 1 }) }),
  );
  return [new TextRun(' '), ...ruled, new TextRun({ style, break: 1 }), ...lineRoom(widthTwips, sizePt)];
}

/** Where the lines of the room end. */
export function lineStops(widthTwips: number): readonly TabStopDefinition[] {
  return [{ type: TabStopType.RIGHT, position: widthTwips, leader: LeaderType.UNDERSCORE }];
}
