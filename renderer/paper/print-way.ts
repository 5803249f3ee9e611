import type { Material } from '../../templates/materials/material';
import type { PrinterChoice, Sides } from '../../templates/model/settings';
import type { Sheet } from '../../templates/sheet/nodes';

/** How a paper wants to be printed, whatever was printed before it at the same printer. */
export interface PrintWay {
  /** The paper and its variant: what is chosen for one does not change another. */
  readonly key: string;
  readonly sides: Sides;
  readonly paper: PrinterChoice['paper'];
  /**
   * Whether it is printed as the common two-sided A4. Only what is chosen for such papers is remembered at the printer:
   * a poster or cards have one right way.
   */
  readonly isCommon: boolean;
}

function sidesOf(material: Material, { imposition }: Sheet): Sides {
  switch (imposition?.kind) {
    case 'booklet':
      return 'two-sided-short-edge';
    case 'cards':
      return imposition.hasBacks ? 'two-sided-long-edge' : 'one-sided';
    case 'tiles':
      return 'one-sided';
    default:
      return material.defaultSides;
  }
}

/** The way of printing that the paper's shape asks for: sides by how its pages are placed, A3 where it is A3 and whole. */
export function printWayOf(material: Material, sheet: Sheet): PrintWay {
  const sides = sidesOf(material, sheet);
  const paper = sheet.paper.format === 'A3' && sheet.imposition?.kind !== 'tiles' ? 'A3' : 'A4';
  const isCommon = sheet.imposition === null && paper === 'A4' && sides === 'two-sided-long-edge';
  return { key: `${material.id} ${sheet.variant ?? ''}`, sides, paper, isCommon };
}

/** Pieces of an A3 poster on A4; the picture that shows how they are put together is on the first. */
const tilesOfPoster = 4;

/** Printed sides of one copy. */
function printedSides({ imposition, pages }: Sheet): number {
  switch (imposition?.kind) {
    case 'booklet':
      return Math.ceil(pages.length / 4) * 2;
    case 'cards': {
      const faces = imposition.hasBacks ? 2 : 1;
      return Math.ceil(pages.length / faces / (imposition.columns * imposition.rows)) * faces;
    }
    case 'tiles':
      return tilesOfPoster * pages.length;
    default:
      return pages.length;
  }
}

/** How many sheets of paper one copy takes. */
export function sheetsOfPaper(sheet: Sheet, sides: Sides): number {
  return sides === 'one-sided' ? printedSides(sheet) : Math.ceil(printedSides(sheet) / 2);
}
