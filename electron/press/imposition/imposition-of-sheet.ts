import { writingLanguage } from '../../../templates/format/writing-language';
import { assertNever } from '../../../templates/model/result';
import type { Sheet } from '../../../templates/sheet/nodes';
import { paperSizeMm } from '../../../templates/sheet/paper-size';
import { assemblyWords } from './assembly-words';
import type { ImpositionRequest } from './imposition-request';

/** Width of an upright A4 in millimetres. */
const uprightWidthMm = 210;

/** What the sheet asks of the imposition, with the words and sizes that it needs; the font only where it draws text. */
export async function impositionOf(
  { imposition, paper, language }: Sheet,
  readFont: () => Promise<Uint8Array>,
): Promise<ImpositionRequest | null> {
  if (imposition === null) return null;
  switch (imposition.kind) {
    case 'booklet':
      return { kind: 'booklet' };
    case 'cards': {
      const { columns, rows, hasBacks } = imposition;
      const cardMm = paperSizeMm(paper);
      const orientation = columns * cardMm.width <= uprightWidthMm ? 'portrait' : 'landscape';
      return { kind: 'cards', orientation, columns, rows, hasBacks, cardMm };
    }
    case 'side-by-side': {
      const { format, orientation } = paper;
      if (format !== 'A4' && format !== 'A5') throw new Error(`Two pages of ${format} have no sheet in common`);
      return { kind: 'side-by-side', page: format, orientation };
    }
    case 'tiles': {
      const assembly = { ...assemblyWords[writingLanguage(language)] };
      return { kind: 'tiles', orientation: paper.orientation, assembly, font: await readFont() };
    }
    default:
      return assertNever(imposition, 'imposition');
  }
}
