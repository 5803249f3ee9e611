import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFRef } from 'pdf-lib';
import { matrixOperator, placementMatrix, type Matrix } from './matrix';
import { millimetres, points, written } from './millimetres';
import type { ImpositionPlan, Placement, Sides } from './imposition-plan';
import { pageForm, untaggedCopy, type PageBox, type PageForm } from './page-form';
import { moveAnnotation, moveDestinations, moveStructure, type PageMove } from './page-references';
import { isOfSize, pageToleranceMm, type SizeMm } from './paper-sizes';
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
 * how viewers behave, and the structure tree. Of all the places of a page the first that shows it whole carries its text
 * (the first of all where none does); the others are artifacts. Throws where the bytes are no PDF of our press or the
 * plan leaves a page out.
 */
export async function impose(pdf: Uint8Array, { plan, complete }: ImpositionWork): Promise<ImposedPdf> {
  const document = await openFinished(pdf);
  const { context } = document;
  const forms = document.getPages().map((page) => pageForm(context, page));
  const planned = plan(forms.map(({ box }) => sizeOf(box)));
  const placing: Placing = { forms, textPlaces: textPlaces(forms, planned), moves: new Map(), copies: new Map() };
  const sheets = planned.sheets.map((side) => {
    const sheet = openPage(context, side.sizeMm);
    for (const placement of side.placements) placePage(document, sheet, { placement, placing });
    if (side.lines.length > 0) drawArtifact(sheet, drawnLines(side.sizeMm, side.lines));
    return sheet;
  });
  moveStructure(document, placing.moves);
  moveDestinations(context, placing.moves);
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

/** What is known while pages are placed. */
interface Placing {
  readonly forms: readonly PageForm[];
  readonly textPlaces: ReadonlySet<Placement>;
  /** Filled with where each page's text goes. */
  readonly moves: Map<PDFRef, PageMove>;
  /** Filled with the untagged copy of each page that comes more than once. */
  readonly copies: Map<number, PDFRef>;
}

/** The place of each page that carries its text. */
function textPlaces(forms: readonly PageForm[], plan: ImpositionPlan): ReadonlySet<Placement> {
  const placements = plan.sheets.flatMap((sheet) => sheet.placements);
  return new Set(
    forms.map(({ box }, page) => {
      const places = placements.filter((placement) => placement.page === page);
      const chosen = places.find(({ part }) => isOfSize(part, sizeOf(box))) ?? places[0];
      if (!chosen) throw new Error(`Page ${page + 1} is placed nowhere`);
      return chosen;
    }),
  );
}

function sizeOf(box: PageBox): SizeMm {
  return { width: millimetres(box.width), height: millimetres(box.height) };
}

interface OnePlace {
  readonly placement: Placement;
  readonly placing: Placing;
}

function placePage({ context }: PDFDocument, sheet: SheetPage, { placement, placing }: OnePlace): void {
  const source = placing.forms[placement.page];
  if (!source) throw new Error(`There is no page ${placement.page + 1}`);
  assertPartIsThere(source, placement);
  const matrix = placementMatrix(placement, source.box, sheet.sizeMm);
  if (placing.textPlaces.has(placement) && !placing.moves.has(source.page)) {
    const name = `Page${placement.page + 1}`;
    const move = { sheet: sheet.ref, form: source.form, matrix };
    placing.moves.set(source.page, move);
    for (const annotation of source.annotations) moveAnnotation(context, annotation, move);
    sheet.annotations.push(...source.annotations);
    sheet.forms.set(PDFName.of(name), source.form);
    sheet.content.push(drawnForm(name, { placement, matrix, box: source.box }));
  } else {
    const name = `Page${placement.page + 1}Copy`;
    const copy = placing.copies.get(placement.page) ?? untaggedCopy(context, source.form);
    placing.copies.set(placement.page, copy);
    sheet.forms.set(PDFName.of(name), copy);
    drawArtifact(sheet, drawnForm(name, { placement, matrix, box: source.box }));
  }
}

interface FormPlace {
  readonly placement: Placement;
  readonly matrix: Matrix;
  readonly box: PageBox;
}

/** The operators that draw the wanted part of a form at its place. */
function drawnForm(name: string, { placement, matrix, box }: FormPlace): string {
  const { left, top, width, height } = placement.part;
  const corner = [box.x + points(left), box.y + box.height - points(top + height)];
  const window = [...corner, points(width), points(height)].map(written).join(' ');
  return `q\n${matrixOperator(matrix)}\n${window} re\nW n\n/${name} Do\nQ`;
}

function assertPartIsThere({ box }: PageForm, { page, part }: Placement): void {
  const { width, height } = sizeOf(box);
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
