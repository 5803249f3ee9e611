import { LeaderType, Tab, TabStopType, TextRun, type Paragraph } from 'docx';
import { entryParagraph, type EntryField, type EntryRoom } from './form-room';
import { gutterMm, twipsOfMm } from './page-geometry';
import { styleIds } from './style-ids';
import { wordRuns } from './word-text';

/** The name takes two thirds of the line, the date the rest. */
const nameShare = 2 / 3;

/** Lines for a name and a date with their words under them: always signed with a pen, so nothing is typed there. */
export function signatureParagraphs(entry: EntryField<'signature'>['entry'], room: EntryRoom): readonly Paragraph[] {
  const { widthTwips, sheet } = room;
  const gutter = twipsOfMm(gutterMm);
  const nameEnd = Math.round((widthTwips - gutter) * nameShare);
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const type = TabStopType.LEFT;
  const leader = LeaderType.UNDERSCORE;
  const dateStart = { type, position: nameEnd + gutter };
  const lines = [
    { type, leader, position: nameEnd },
    dateStart,
    { type: TabStopType.RIGHT, leader, position: widthTwips },
  ];
  const labels = [...wordRuns(entry.nameLabel, sheet.language), tab(), ...wordRuns(entry.dateLabel, sheet.language)];
  return [
    entryParagraph(styleIds.formSignature, room, { children: [tab(), tab(), tab()], tabStops: lines }),
    entryParagraph(styleIds.formSignatureLabel, room, { children: labels, tabStops: [dateStart] }),
  ];
}
