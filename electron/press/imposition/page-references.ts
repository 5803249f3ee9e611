import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import { kidsOf } from '../finish/structure-elements';
import { transformed, type Matrix } from './matrix';

/** Where a page of the source has gone: the place on a sheet that carries its text. */
export interface PageMove {
  readonly sheet: PDFRef;
  readonly form: PDFRef;
  readonly matrix: Matrix;
}
export type PageMoves = ReadonlyMap<PDFRef, PageMove>;

const pageKey = PDFName.of('Pg');
const kidsKey = PDFName.of('K');

/**
 * Leads every structure element to the sheet and the form that now hold its content: what was a bare number on a page
 * becomes a marked-content reference `<</Type /MCR /Pg sheet /Stm form /MCID n>>` (ISO 32000-1, 14.7.4.2, table 324).
 */
export function moveStructure({ context, catalog }: PDFDocument, moves: PageMoves): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  for (const kid of kidsOf(context, root?.get(kidsKey))) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict) moveElement(context, element, moves);
  }
}

function moveElement(context: PDFContext, element: PDFDict, moves: PageMoves): void {
  const page = element.get(pageKey);
  const move = page instanceof PDFRef ? moves.get(page) : undefined;
  if (move) element.set(pageKey, move.sheet);
  const kids = kidsOf(context, element.get(kidsKey));
  if (kids.length > 0) element.set(kidsKey, context.obj(kids.map((kid) => movedKid(context, kid, { moves, move }))));
}

/** The page of the element holds for its kids that name none. */
interface KidPlace {
  readonly moves: PageMoves;
  readonly move: PageMove | undefined;
}

function movedKid(context: PDFContext, kid: PDFObject, { moves, move }: KidPlace): PDFObject {
  const target = context.lookup(kid);
  if (target instanceof PDFNumber) {
    return move ? context.obj({ Type: 'MCR', Pg: move.sheet, Stm: move.form, MCID: target }) : kid;
  }
  if (!(target instanceof PDFDict)) return kid;
  if (target.has(PDFName.of('S'))) {
    moveElement(context, target, moves);
    return kid;
  }
  const ownPage = target.get(pageKey);
  const ownMove = ownPage instanceof PDFRef ? moves.get(ownPage) : move;
  if (!ownMove) return kid;
  target.set(pageKey, ownMove.sheet);
  const isOnPage = target.has(PDFName.of('MCID')) && !target.has(PDFName.of('Stm'));
  if (isOnPage) target.set(PDFName.of('Stm'), ownMove.form);
  return kid;
}

/** Leads destinations of links and outlines (12.3.2.2) to the sheets, at the place where their text now stands. */
export function moveDestinations(context: PDFContext, moves: PageMoves): void {
  for (const [, object] of context.enumerateIndirectObjects()) moveInside(context, object, moves);
}

function moveInside(context: PDFContext, object: PDFObject, moves: PageMoves): void {
  if (object instanceof PDFStream) moveInside(context, object.dict, moves);
  if (object instanceof PDFDict) for (const value of object.values()) moveInside(context, value, moves);
  if (!(object instanceof PDFArray)) return;
  const [page, kind, x, y] = object.asArray();
  const move = page instanceof PDFRef ? moves.get(page) : undefined;
  if (!move || !(kind instanceof PDFName)) {
    for (const value of object.asArray()) moveInside(context, value, moves);
    return;
  }
  while (object.size() > 0) object.remove(object.size() - 1);
  const isPoint = kind === PDFName.of('XYZ') && x instanceof PDFNumber && y instanceof PDFNumber;
  const place = isPoint ? transformed(move.matrix, x.asNumber(), y.asNumber()) : null;
  const moved = place
    ? [move.sheet, kind, ...place.map((value) => PDFNumber.of(value)), PDFNull]
    : [move.sheet, PDFName.of('Fit')];
  for (const value of moved) object.push(value);
}

/** Moves a link or field (12.5.2) with the content under it. */
export function moveAnnotation(context: PDFContext, ref: PDFRef, move: Pick<PageMove, 'sheet' | 'matrix'>): void {
  const annotation = context.lookup(ref);
  if (!(annotation instanceof PDFDict)) return;
  if (annotation.has(PDFName.of('P'))) annotation.set(PDFName.of('P'), move.sheet);
  const rectangle = movedPoints(context, annotation, { key: 'Rect', matrix: move.matrix });
  if (rectangle) {
    const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
    const sorted = [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
    annotation.set(PDFName.of('Rect'), context.obj(sorted));
  }
  const corners = movedPoints(context, annotation, { key: 'QuadPoints', matrix: move.matrix });
  if (corners) annotation.set(PDFName.of('QuadPoints'), context.obj([...corners]));
}

/** A list of points `x y x y …` after the transformation. */
function movedPoints(
  context: PDFContext,
  annotation: PDFDict,
  { key, matrix }: { readonly key: string; readonly matrix: Matrix },
): readonly number[] | null {
  const values = annotation
    .lookupMaybe(PDFName.of(key), PDFArray)
    ?.asArray()
    .map((value) => context.lookup(value));
  const numbers = values?.map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
  if (!numbers) return null;
  return numbers.flatMap((x, index) => (index % 2 === 0 ? transformed(matrix, x, numbers[index + 1] ?? 0) : []));
}
