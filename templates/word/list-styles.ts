import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IParagraphStyleOptions } from 'docx';
import { coloursOf } from '../paper/paper-colours';
import type { Sheet } from '../sheet/nodes';
import { cardStep } from './page-fill';
import { twipsOfPt, wordStep } from './page-geometry';
import { styleIds } from './style-ids';
import { numberings } from './text-blocks';
import { sizesOf } from './word-measures';

/** Distance of a list's text from its bullet or number, in points, times the running text. */
const indents = { bullet: 0.95, number: 1.5, step: 1.5 } as const;

function hanging(sheet: Sheet, kind: keyof typeof indents): { readonly left: number; readonly hanging: number } {
  const width = twipsOfPt(wordStep(sheet).textPt * indents[kind]);
  return { left: width, hanging: width };
}

/** Bullets and numbers of the file. A number stands without a full stop, as on the printed paper. */
export function wordNumbering(sheet: Sheet): INumberingOptions {
  const level = { level: 0, alignment: AlignmentType.LEFT };
  const numbered = (kind: 'number' | 'step', color: string) => ({
    ...level,
    format: LevelFormat.DECIMAL,
    text: '%1',
    style: { run: { bold: true, color }, paragraph: { indent: hanging(sheet, kind) } },
  });
  const bullet = { format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: hanging(sheet, 'bullet') } } };
  const color = coloursOf(sheet).accent.replace('#', '');
  return {
    config: [
      { reference: numberings.bullet, levels: [{ ...level, ...bullet }] },
      { reference: numberings.number, levels: [numbered('number', color)] },
      { reference: numberings.step, levels: [numbered('step', color)] },
    ],
  };
}

/** Word's own list styles tied to our bullets and numbers, and the style of the decision path's questions. */
export function listStyles(sheet: Sheet): readonly IParagraphStyleOptions[] {
  const card = sizesOf(cardStep(sheet));
  const style = (id: string, name: string, kind: keyof typeof indents): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      numbering: { reference: numberings[kind], level: 0 },
      indent: hanging(sheet, kind),
      spacing: { after: kind === 'step' ? 0 : twipsOfPt(1) },
    },
  });
  return [
    style(styleIds.bullet, 'List Bullet', 'bullet'),
    style(styleIds.number, 'List Number', 'number'),
    {
      ...style(styleIds.cardBullet, 'Herate Card Bullet', 'bullet'),
      basedOn: styleIds.bullet,
      run: { size: Math.round(card.text * 2) },
      paragraph: { spacing: { after: twipsOfPt(1), line: twipsOfPt(card.line), lineRule: LineRuleType.EXACT } },
    },
    { ...style(styleIds.step, 'Herate Step', 'step'), run: { bold: true } },
  ];
}
