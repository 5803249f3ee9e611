import { drawAssembly } from './assembly-picture';
import { impose, type ImposedPdf } from './impose';
import { assertSizes, paperSize, type Orientation, type PaperName } from './paper-sizes';
import { assemblyPlace, posterPlan, sheetsPerPage } from './poster-plan';
import { drawArtifact } from './sheet-page';
import { embedNotoSans } from './sheet-font';
import { drawnText } from './sheet-text';
import { tileGrid, tileLabelPlace, type TileOptions } from './tile-plan';

export interface PosterOptions {
  readonly from: PaperName;
  /** How the poster hangs; portrait where absent. */
  readonly orientation?: Orientation;
  readonly onto: PaperName;
  /** How much neighbours share, for the glue. */
  readonly overlapMm: number;
  /** What the printer leaves white at every edge; marks and numbers are drawn inside it, beside the pieces. */
  readonly marginMm: number;
  /** The small picture of how the pieces go together: its heading, and what it says to those who do not see it. */
  readonly assembly: { readonly title: string; readonly alt: string };
  /** The file of Noto Sans Regular, for the heading and the numbers. */
  readonly font: Uint8Array;
}

/**
 * A poster on sheets that an ordinary printer takes: pieces in true size that share a strip for glue, each with marks
 * and its number, and a small picture of the whole on the first sheet where there is room, else on a last one. Throws
 * where the pages have another size.
 */
export function tilePoster(pdf: Uint8Array, options: PosterOptions): Promise<ImposedPdf> {
  const posterMm = paperSize(options.from, options.orientation ?? 'portrait');
  const tileOptions: TileOptions = { ...options, posterMm };
  const grid = tileGrid(tileOptions);
  const place = assemblyPlace(grid, tileOptions);
  return impose(pdf, {
    plan: (pages) => {
      assertSizes(pages, posterMm);
      return posterPlan(pages.length, grid, tileOptions);
    },
    complete: (document, sheets) => {
      const font = embedNotoSans(document.context, options.font, [options.assembly.title, '0123456789/']);
      const [at, count, perPage] = [tileLabelPlace(grid), grid.tiles.length, sheetsPerPage(grid, place)];
      sheets.forEach((sheet, index) => {
        const piece = index % perPage;
        const text = `${piece + 1}/${count}`;
        if (at && piece < count) drawArtifact(sheet, drawnText(sheet, font, [{ text, at, sizeMm: 4 }]));
        const isAssembly = piece === (place.isOnFirst ? 0 : count);
        if (isAssembly) drawAssembly({ document, sheet, font }, { grid, place, ...options.assembly });
      });
    },
  });
}
