import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFRef } from 'pdf-lib';
import { matrixOperator, placementMatrix } from './matrix';
import { millimetres, points, written } from './millimetres';
import type { ImpositionPlan, Placement, Sides } from './imposition-plan';
import { pageForm, untaggedCopy, type PageForm } from './page-form';
import { moveAnnotation, moveDestinations, moveStructure, type PageMove } from './page-references';
import { pageToleranceMm, type SizeMm } from './paper-sizes';
import { drawArtifact, drawnLines, openPage, writePages, type SheetPage } from './sheet-page';

/** Sheets as PDF, and how the printer must print them. */
export interface ImposedPdf {
  readonly pdf: Uint8Array;
  readonly sides: Sides;
  /** Printed sides, of which two-sided printing needs half as many sheets of paper. */
  readonly pages: number;
}

/** What is done with a finished PDF. The same PDF and the same work give the same bytes. */
export interface ImpositionWork {
  /** The plan for pages of these sizes. */
  readonly plan: (pages: readonly SizeMm[]) => ImpositionPlan;
  /** Draws what lines cannot: numbers of pieces, pictures. */
  readonly complete?: (document: PDFDocument, sheets: readonly SheetPage[]) => void;
}

/**
 * Places the pages of a finished PDF on sheets. Everything that the PDF says of itself stays: title, language, metadata,
 * how viewers behave, and the structure tree, which leads to the first place of each page; where a page comes again it
 * is an artifact. Throws where the bytes are no PDF of our press or the plan leaves a page out.
 */
export async function impose(pdf: Uint8Array, { plan, complete }: ImpositionWork): Promise<ImposedPdf> {
  const document = await openFinished(pdf);
  const { context } = document;
  const forms = document.getPages().map((page) => pageForm(context, page));
  const planned = plan(forms.map(({ box }) => ({ width: millimetres(box.width), height: millimetres(box.height) })));
  const moves = new Map<PDFRef, PageMove>();
  const copies = new Map<number, PDFRef>();
  const sheets = planned.sheets.map((side) => {
    const sheet = openPage(context, side.sizeMm);
    for (const placement of side.placements) placePage(document, sheet, { placement, forms, moves, copies });
    if (side.lines.length > 0) drawArtifact(sheet, drawnLines(side.sizeMm, side.lines));
    return sheet;
  });
  if (moves.size < forms.length) throw new Error(`${forms.length - moves.size} pages are placed nowhere`);
  moveStructure(document, moves);
  moveDestinations(context, moves);
  complete?.(document, sheets);
  writePages(document, sheets);
  tellPrinters(document, planned.sides);
  setFileId(document, JSON.stringify(planned));
  return { pdf: await savePdf(document), sides: planned.sides, pages: sheets.length };
}

/** The generic way: any plan on any pages. `imposeBooklet`, `imposeCards` and `tilePoster` make theirs from few words. */
export function placeNUp(pdf: Uint8Array, plan: ImpositionPlan): Promise<ImposedPdf> {
  return impose(pdf, { plan: () => plan });
}

/** Reads a PDF of our press without touching its dates. */
export function openFinished(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity });
}

/** Writes it as the press does. */
export function savePdf(document: PDFDocument): Promise<Uint8Array> {
  return document.save({
    useObjectStreams: true,
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

interface PlacedPage {
  readonly placement: Placement;
  readonly forms: readonly PageForm[];
  /** Filled with each page's first place. */
  readonly moves: Map<PDFRef, PageMove>;
  /** Filled with the untagged copy of each page that comes again. */
  readonly copies: Map<number, PDFRef>;
}

function placePage({ context }: PDFDocument, sheet: SheetPage, { placement, forms, moves, copies }: PlacedPage): void {
  const source = forms[placement.page];
  if (!source) throw new Error(`There is no page ${placement.page + 1}`);
  assertPartIsThere(source, placement);
  const matrix = placementMatrix(placement, source.box, sheet.sizeMm);
  const isFirst = !moves.has(source.page);
  const name = `Page${placement.page + 1}${isFirst ? '' : 'Copy'}`;
  const { left, top, width, height } = placement.part;
  const [x, y] = [source.box.x + points(left), source.box.y + source.box.height - points(top + height)];
  const window = [x, y, points(width), points(height)].map(written).join(' ');
  const drawing = `q\n${matrixOperator(matrix)}\n${window} re\nW n\n/${name} Do\nQ`;
  if (isFirst) {
    const move = { sheet: sheet.ref, form: source.form, matrix };
    moves.set(source.page, move);
    for (const annotation of source.annotations) moveAnnotation(context, annotation, move);
    sheet.annotations.push(...source.annotations);
    sheet.forms.set(PDFName.of(name), source.form);
    sheet.content.push(drawing);
  } else {
    const copy = copies.get(placement.page) ?? untaggedCopy(context, source.form);
    copies.set(placement.page, copy);
    sheet.forms.set(PDFName.of(name), copy);
    drawArtifact(sheet, drawing);
  }
}

function assertPartIsThere({ box }: PageForm, { page, part }: Placement): void {
  const [width, height] = [millimetres(box.width), millimetres(box.height)];
  const isThere =
    part.left >= 0 &&
    part.top >= 0 &&
    part.left + part.width <= width + pageToleranceMm &&
    part.top + part.height <= height + pageToleranceMm;
  if (!isThere) {
    throw new Error(`Page ${page + 1} is ${width.toFixed(1)} × ${height.toFixed(1)} mm, smaller than its place`);
  }
}

const duplex: Readonly<Record<Sides, string>> = {
  'one-sided': 'Simplex',
  'two-sided-long-edge': 'DuplexFlipLongEdge',
  'two-sided-short-edge': 'DuplexFlipShortEdge',
};

/** Print dialogs of viewers then start with the right setting (ISO 32000-1, table 150). */
function tellPrinters({ catalog, context }: PDFDocument, sides: Sides): void {
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('Duplex'), PDFName.of(duplex[sides]));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}

/** The first half names the paper, the second this form of it (14.4): from both, never from the clock. */
export function setFileId({ context }: PDFDocument, work: string): void {
  const ids = context.lookup(context.trailerInfo.ID);
  const first = ids instanceof PDFArray ? ids.lookup(0) : undefined;
  const original = first instanceof PDFHexString || first instanceof PDFString ? first : PDFHexString.of('');
  const hash = createHash('sha256').update(original.asBytes()).update('\0').update(work).digest('hex');
  context.trailerInfo.ID = context.obj([original, PDFHexString.of(hash.slice(0, 32).toUpperCase())]);
}
