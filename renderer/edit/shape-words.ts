import type { FieldShape } from '../../templates/model/form-field';
import type { useTexts } from '../texts/use-texts';

type Say = ReturnType<typeof useTexts>;

/** What is particular to a field's kind. */
function details(shape: FieldShape, t: Say): readonly (string | null)[] {
  switch (shape.kind) {
    case 'lines':
      return [t('shape.lineCount', { count: shape.lines })];
    case 'choice':
      return [t(`shape.looks.${shape.look}`), shape.isMany ? t('shape.many') : null];
    case 'table':
      return [t('shape.lineCount', { count: shape.rows }), shape.isNumbered ? t('shape.numbered') : null];
    case 'matrix':
      return [
        t(`shape.markKinds.${shape.marks}`),
        shape.ownRows > 0 ? `${t('shape.ownRows')}: ${shape.ownRows}` : null,
      ];
    case 'scale':
      return [t('shape.range', { from: shape.from, to: shape.to })];
    case 'drawing':
      return [t('shape.heightOf', { count: shape.heightMm })];
    case 'statement':
      return [t(`shape.styles.${shape.style}`)];
    case 'column':
      return [t(`shape.cells.${shape.cell}`), `${t('shape.share')}: ${shape.share}`];
    case 'agenda-item':
      return [t('shape.minutesOf', { count: shape.minutes })];
    default:
      return [];
  }
}

/** How a form's field is made, in one line: `Monta riviä, 5 riviä, koko rivi, pakollinen`. */
export function shapeWords(shape: FieldShape, t: Say): string {
  const width = 'width' in shape ? t(`shape.widths.${shape.width}`) : null;
  const compulsory = 'isCompulsory' in shape && shape.isCompulsory ? t('shape.compulsory') : null;
  const words = [t(`shape.kinds.${shape.kind}`), ...details(shape, t), width, compulsory];
  return words.flatMap((word, index) => (word === null ? [] : [index === 0 ? word : lowered(word)])).join(', ');
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
