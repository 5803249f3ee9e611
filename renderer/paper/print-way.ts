import type { Material } from '../../templates/materials/material';
import type { PrinterChoice, Sides } from '../../templates/model/settings';
import type { Imposition, Sheet } from '../../templates/sheet/nodes';

/** How a paper wants to be printed, whatever was printed before it at the same printer. */
export interface PrintWay {
  /** The paper, its variant and whether it is in two languages: what is chosen for one does not change another. */
  readonly key: string;
  readonly sides: Sides;
  readonly paper: PrinterChoice['paper'];
  /**
   * Whether it is printed as the common two-sided A4. Only what is chosen for such papers is remembered at the printer:
   * a poster or cards have one right way.
   */
  readonly isCommon: boolean;
}

/** Upright pages lie on a level sheet, which turns like a leaf on its short edge; level pages on an upright one. */
function turnedPairs({ paper }: Sheet): Sides {
  return paper.orientation === 'portrait' ? 'two-sided-short-edge' : 'two-sided-long-edge';
}

function sidesOf(material: Material, sheet: Sheet): Sides {
  const { imposition, pages } = sheet;
  switch (imposition?.kind) {
    case 'booklet':
      return 'two-sided-short-edge';
    case 'cards':
      return imposition.hasBacks ? 'two-sided-long-edge' : 'one-sided';
    case 'tiles':
      return 'one-sided';
    case 'side-by-side':
      return pages.length > 2 ? turnedPairs(sheet) : 'one-sided';
    default:
      return material.defaultSides;
  }
}

/** The paper that comes out of the printer: A3 where the page is A3 and whole, or where two A4 lie side by side. */
function paperOf({ paper, imposition }: Sheet): PrintWay['paper'] {
  const onA3 = imposition?.kind === 'side-by-side' ? 'A4' : 'A3';
  return paper.format === onA3 && imposition?.kind !== 'tiles' ? 'A3' : 'A4';
}

/** The way of printing that the paper's shape asks for: sides by how its pages are placed, A3 where it needs one. */
export function printWayOf(material: Material, sheet: Sheet): PrintWay {
  const sides = sidesOf(material, sheet);
  const paper = paperOf(sheet);
  const isCommon = sheet.imposition === null && paper === 'A4' && sides === 'two-sided-long-edge';
  const languages = sheet.beside === null ? 'one language' : 'two languages';
  return { key: `${material.id} ${sheet.variant ?? ''} ${languages}`, sides, paper, isCommon };
}

/** Pieces of an A3 poster on A4; the picture that shows how they are put together is on the first. */
const tilesOfPoster = 4;

/** Printed sides of one copy with so many pages. */
function printedSides(imposition: Imposition | null, pages: number): number {
  switch (imposition?.kind) {
    case 'booklet':
      return Math.ceil(pages / 4) * 2;
    case 'cards': {
      const faces = imposition.hasBacks ? 2 : 1;
      return Math.ceil(pages / faces / (imposition.columns * imposition.rows)) * faces;
    }
    case 'side-by-side':
      return pages / 2;
    case 'tiles':
      return tilesOfPoster * pages;
    default:
      return pages;
  }
}

/**
 * How many sheets of paper one copy takes. `pagesFound` is what layout or the press has made of a form, whose own sheet
 * does not say how many pages it needs.
 */
export function sheetsOfPaper(sheet: Sheet, sides: Sides, pagesFound: number | null = null): number {
  const pages = sheet.isFlowing === true ? (pagesFound ?? 1) : sheet.pages.length;
  const printed = printedSides(sheet.imposition, pages);
  return sides === 'one-sided' ? printed : Math.ceil(printed / 2);
}
