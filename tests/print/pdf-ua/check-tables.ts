import { PDFArray, PDFName } from 'pdf-lib';
import { hasNoLooseContent, kidTypes } from './check-lists';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { textAt, textOf } from './pdf-values';
import { attributeOf, spanOf } from './structure-attributes';
import { childrenOf, type Element, type StructureTree } from './structure-tree';

const grammar: ReadonlyMap<string, RegExp> = new Map([
  ['Table', /^(?!Caption .*Caption )(?:Caption )?(?:(?:TR )+|(?:THead )?(?:TBody )+(?:TFoot )?)(?:Caption )?$/],
  ['THead', /^(?:TR )+$/],
  ['TBody', /^(?:TR )+$/],
  ['TFoot', /^(?:TR )+$/],
  ['TR', /^(?:(?:TH|TD) )+$/],
]);
const parents: ReadonlyMap<string, readonly string[]> = new Map([
  ['THead', ['Table']],
  ['TBody', ['Table']],
  ['TFoot', ['Table']],
  ['TR', ['Table', 'THead', 'TBody', 'TFoot']],
  ['TH', ['TR']],
  ['TD', ['TR']],
]);

/** Tables: their parts, their grid, and that each cell knows its headers. */
export function* checkTables({ structure }: PaperUnderCheck): Generator<Fault> {
  for (const element of structure?.elements ?? []) {
    const { type, where } = element;
    const form = grammar.get(type);
    const isInPlace = parents.get(type)?.includes(element.parent?.type ?? '') ?? true;
    const isInForm = form === undefined || (form.test(kidTypes(element)) && hasNoLooseContent(element));
    if (!isInPlace || !isInForm) yield { rule: 'table-structure', where };
    if (structure && type === 'Table') yield* checkTable(element, structure);
  }
}

function* checkTable(table: Element, structure: StructureTree): Generator<Fault> {
  const groups = childrenOf(table).flatMap((part) => (part.type === 'TR' ? [part] : childrenOf(part)));
  const rows = groups.filter(({ type }) => type === 'TR').map(childrenOf);
  if (!isRegular(rows, structure)) yield { rule: 'table-regular', where: table.where };
  const cells = rows.flat();
  const headers = cells.filter(({ type }) => type === 'TH');
  const data = cells.filter(({ type }) => type === 'TD');
  const namesHeaders = data.length > 0 && data.every((cell) => headersOf(cell, structure).length > 0);
  if (headers.length === 0) yield { rule: 'table-header', where: table.where };
  for (const header of headers) {
    if (!namesHeaders && !hasScope(header, structure)) yield { rule: 'table-header', where: header.where };
  }
  const ids = new Set(headers.map(({ dict }) => textAt(dict, 'ID')));
  for (const cell of cells) {
    const isFound = headersOf(cell, structure).every((id) => ids.has(id));
    if (!isFound) yield { rule: 'table-header-found', where: cell.where };
  }
}

/** Lays the cells on a grid: all rows equally wide, every place taken once. Spans may not reach below the last row. */
function isRegular(rows: readonly (readonly Element[])[], structure: StructureTree): boolean {
  const taken = rows.map(() => new Set<number>());
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[at]?.has(column)) column += 1;
      const [width, height] = [spanOf(cell, 'ColSpan', structure), spanOf(cell, 'RowSpan', structure)];
      for (let row = at; row < at + height; row += 1) {
        for (let place = column; place < column + width; place += 1) {
          const places = taken[row];
          if (!places || places.has(place)) return false;
          places.add(place);
        }
      }
    }
  }
  const widths = new Set(taken.map(({ size }) => size));
  return widths.size <= 1 && taken.every((places) => places.size === 0 || Math.max(...places) === places.size - 1);
}

function hasScope(header: Element, structure: StructureTree): boolean {
  const scope = attributeOf(header, 'Table', 'Scope', structure);
  return scope instanceof PDFName && ['Row', 'Column', 'Both'].includes(scope.decodeText());
}

function headersOf(cell: Element, structure: StructureTree): readonly (string | undefined)[] {
  const headers = attributeOf(cell, 'Table', 'Headers', structure);
  return headers instanceof PDFArray ? headers.asArray().map((id) => textOf(cell.dict.context.lookup(id))) : [];
}
