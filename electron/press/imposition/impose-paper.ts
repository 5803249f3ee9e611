import { assertNever } from '../../../templates/model/result';
import type { ImposedPdf } from './impose';
import { imposeBooklet } from './impose-booklet';
import { imposeCards } from './impose-cards';
import { imposeSideBySide } from './impose-side-by-side';
import type { ImpositionRequest } from './imposition-request';
import { tilePoster } from './tile-poster';

/** What neighbouring tiles share, in millimetres: a strip that a glue stick fills. */
const overlapMm = 10;
/** What office printers leave white at every edge, in millimetres. */
const printerEdgeMm = 6;

/** Places a paper's finished pages on sheets as it asks for. One card fills its sheet; a deck comes once. */
export function imposePaper(pdf: Uint8Array, pages: number, request: ImpositionRequest): Promise<ImposedPdf> {
  switch (request.kind) {
    case 'booklet':
      return imposeBooklet(pdf, { sheet: 'A4' });
    case 'cards': {
      const { columns, rows, hasBacks } = request;
      const cards = hasBacks ? pages / 2 : pages;
      return imposeCards(pdf, {
        ...request,
        sheet: 'A4',
        gapMm: 0,
        marks: 'cut',
        order: hasBacks ? 'fronts-and-backs' : 'fronts',
        copies: cards === 1 ? columns * rows : 1,
      });
    }
    case 'side-by-side':
      return imposeSideBySide(pdf, request);
    case 'tiles':
      return tilePoster(pdf, { ...request, from: 'A3', onto: 'A4', overlapMm, marginMm: printerEdgeMm });
    default:
      return assertNever(request, 'imposition');
  }
}
