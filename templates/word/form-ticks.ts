import { Tab, TabStopType, TextRun, type Paragraph, type TabStopDefinition, type XmlComponent } from 'docx';
import type { ContentLanguage } from '../model/language';
import { shortNames } from '../sheet/answer-names';
import type { FormOption, Runs } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { tickControl } from './content-control';
import { helpParagraphs, labelRuns } from './form-label';
import { entryParagraph, type EntryField, type EntryRoom } from './form-room';
import { styleIds } from './style-ids';
import { wordRuns } from './word-text';

const noBreakSpace = '\u00a0';
/** Between two boxes in a line: wide, and a line may end there. */
const between = '\u2003 ';
/** Words for a box that are no longer than this stay on one line with it. */
const longestUnbroken = 30;
/** Narrower than this in points, numbers of a scale do not stand in columns but one after the other. */
const leastStepPt = 30;

/** What a screen reader says of a box: what is asked, and the box's own words. */
export function tickLabel(asked: Runs, own: Runs | string): string {
  return [textOf(asked), typeof own === 'string' ? own : textOf(own)].filter((part) => part !== '').join(', ');
}

/** A box with its words behind it in one paragraph, and what helps under them. */
export function tickParagraphs(field: EntryField<'tick'>, room: EntryRoom): readonly Paragraph[] {
  const { language } = room.sheet;
  const place = { name: field.entry.name, label: textOf(field.label), language };
  const children = [
    tickControl(place, field.entry.isTicked),
    new TextRun({ children: [new Tab()] }),
    ...labelRuns(field, language),
  ];
  return [entryParagraph(styleIds.formOption, room, { children }), ...helpParagraphs(field, 'cell', language)];
}

function unbroken(label: Runs): Runs {
  return textOf(label).length > longestUnbroken ? label : label.map((run) => ({ ...run, isUnbroken: true }));
}

/** Boxes under one another with their words behind them, or side by side as long as the line goes. */
export function choiceParagraphs(field: EntryField<'choice'>, room: EntryRoom): readonly Paragraph[] {
  const { entry } = field;
  const { language } = room.sheet;
  const names = shortNames(entry.options.map(({ key }) => key));
  const box = ({ key, label, isTicked }: FormOption): XmlComponent =>
    tickControl(
      { name: `${entry.name}.${names.get(key) ?? key}`, label: tickLabel(field.label, label), language },
      isTicked,
    );
  if (entry.look === 'column') {
    return entry.options.map((option) => {
      const children = [box(option), new TextRun({ children: [new Tab()] }), ...wordRuns(option.label, language)];
      return entryParagraph(styleIds.formOption, room, { children });
    });
  }
  const children = entry.options.flatMap((option, index) => [
    ...(index === 0 ? [] : [new TextRun(between)]),
    box(option),
    new TextRun(noBreakSpace),
    ...wordRuns(unbroken(option.label), language),
  ]);
  return [entryParagraph(styleIds.formOptions, room, { children })];
}

/** Numbers from left to right in columns of one width; in a narrow field one after the other. */
function scaleStops(count: number, widthTwips: number): readonly TabStopDefinition[] {
  const step = widthTwips / count;
  if (step / 20 < leastStepPt) return [];
  return Array.from({ length: count - 1 }, (_, index) => ({
    type: TabStopType.LEFT,
    position: Math.round(step * (index + 1)),
  }));
}

function scaleEnds({ low, high }: EntryField<'scale'>['entry'], room: EntryRoom): readonly Paragraph[] {
  if (low === null && high === null) return [];
  const said = (runs: Runs | null, language: ContentLanguage) => (runs === null ? [] : wordRuns(runs, language));
  const { language } = room.sheet;
  const children = [...said(low, language), new TextRun({ children: [new Tab()] }), ...said(high, language)];
  const tabStops = [{ type: TabStopType.RIGHT, position: room.widthTwips }];
  return [entryParagraph(styleIds.formEnds, room, { children, tabStops })];
}

/** A box for each number, and under the first and the last what they mean. */
export function scaleParagraphs(field: EntryField<'scale'>, room: EntryRoom): readonly Paragraph[] {
  const { name, from, to, value } = field.entry;
  const { language } = room.sheet;
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const tabStops = scaleStops(numbers.length, room.widthTwips);
  const gap = (): XmlComponent => new TextRun(tabStops.length > 0 ? { children: [new Tab()] } : between);
  const children = numbers.flatMap((number, index) => {
    const place = { name: `${name}.${number}`, label: tickLabel(field.label, String(number)), language };
    return [
      ...(index === 0 ? [] : [gap()]),
      tickControl(place, number === value),
      new TextRun(`${noBreakSpace}${number}`),
    ];
  });
  return [entryParagraph(styleIds.formOptions, room, { children, tabStops }), ...scaleEnds(field.entry, room)];
}
