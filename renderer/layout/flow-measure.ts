import type { FormTableRow } from '../../templates/sheet/form-nodes';
import type { Block, FormField } from '../../templates/sheet/nodes';
import type { BlockMeasure, FieldBreaks, FieldMeasure, RowLines } from '../../templates/sheet/flow/flow-measures';
import { writtenLines } from './line-ends';

/** CSS pixels are 1/96 inch by definition. */
const mmPerPixel = 25.4 / 96;
/** Fewer lines are never parted: two stay on each side. */
const fewestLines = 4;

/** Lower rows find room on some page; only higher ones are measured line by line. */
const highRowMm = 60;

/** A field's height, and millimetres of paper to a pixel of the screen. */
interface Measuring {
  readonly heightMm: number;
  readonly scale: number;
}

/** What a page gives to its blocks. */
export interface PageMeasure {
  readonly heightMm: number;
  readonly gapMm: number;
}

/** Millimetres of paper to a pixel of the screen, at whatever scale the column is shown. */
function paperScale(column: HTMLElement): number {
  const page = column.querySelector<HTMLElement>('.page');
  if (!page) throw new Error('Nothing was drawn to measure');
  // Not `offsetWidth`: it is rounded, which a page's height would show.
  const shownPer = page.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(page).width);
  return mmPerPixel / (shownPer || 1);
}

function blockElement(column: HTMLElement, block: Block): HTMLElement {
  const element = column.querySelector<HTMLElement>(`[data-block="${CSS.escape(block.id)}"]`);
  if (!element) throw new Error(`${block.id} was not drawn`);
  return element;
}

/** How much of the page the blocks have: from where the first one begins to the foot. */
export function measurePage(column: HTMLElement): PageMeasure {
  const body = column.querySelector<HTMLElement>('.page-body');
  const first = column.querySelector<HTMLElement>('[data-block]');
  if (!body || !first) throw new Error('Nothing was drawn to measure');
  const heightPx = body.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  const gapPx = Number.parseFloat(getComputedStyle(body).rowGap) || 0;
  return { heightMm: heightPx * paperScale(column), gapMm: gapPx * mmPerPixel };
}

/** The lines of the cells of a high row, which may be higher than a page. */
function linesOfRow(row: HTMLElement, { cells }: FormTableRow, scale: number): RowLines | null {
  const heightMm = row.getBoundingClientRect().height * scale;
  if (heightMm < highRowMm) return null;
  const lines = [...row.querySelectorAll<HTMLElement>('td')].map((cell, index) =>
    writtenLines(cell, cells[index]?.value ?? ''),
  );
  const lineMm = Math.max(...lines.map((one) => one?.heightPx ?? 0)) * mmPerPixel;
  const cellEnds = lines.map((one) => one?.ends ?? []);
  const aroundMm = heightMm - lineMm * Math.max(...cellEnds.map((ends) => ends.length));
  return aroundMm >= 0 && aroundMm < highRowMm ? { aroundMm, lineMm, cellEnds } : null;
}

/** Between the rows of the field, where it has any: heights with what stands between them. */
function rowBreaks(element: HTMLElement, { entry }: FormField, { heightMm, scale }: Measuring): FieldBreaks | null {
  const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')];
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const rowsMm = boxes.map((box, index) => ((boxes[index + 1]?.top ?? box.bottom) - box.top) * scale);
  const sum = rowsMm.reduce((total, row) => total + row, 0);
  const written = entry.kind === 'table' ? entry.rows : [];
  const rowLines = rows.map((row, index) => {
    const own = written[index];
    return own === undefined ? null : linesOfRow(row, own, scale);
  });
  return rows.length > 0 ? { kind: 'rows', aroundMm: heightMm - sum, rowsMm, rowLines } : null;
}

/** Between the lines of the answer, where it is long enough. */
function lineBreaks(element: HTMLElement, { entry }: FormField, { heightMm }: Measuring): FieldBreaks | null {
  const answer = element.querySelector<HTMLElement>('[data-answer-text]');
  const written = entry.kind === 'text' ? entry.value : null;
  const lines = answer && written !== null ? writtenLines(answer, written) : null;
  if (!lines || lines.ends.length < fewestLines) return null;
  const lineMm = lines.heightPx * mmPerPixel;
  return { kind: 'lines', aroundMm: heightMm - lineMm * lines.ends.length, lineMm, lineEnds: lines.ends };
}

/** What a field needs of its row: down to the end of its own entry, however high the fields beside it are. */
function measureField(row: HTMLElement, field: FormField, scale: number): FieldMeasure {
  const element = row.querySelector<HTMLElement>(`[data-item="${CSS.escape(field.id)}"]`);
  if (!element) throw new Error(`${field.id} was not drawn`);
  const foot = Math.max(...[...element.children].map((child) => child.getBoundingClientRect().bottom));
  const heightMm = (foot - row.getBoundingClientRect().top) * scale;
  const breaksOf = field.entry.kind === 'text' ? lineBreaks : rowBreaks;
  return { heightMm, breaks: breaksOf(element, field, { heightMm, scale }) };
}

/** Measures blocks that are drawn in a column; each stands in an element marked `data-block`. Lengths are of paper. */
export function measureBlocks(column: HTMLElement, blocks: readonly Block[]): ReadonlyMap<Block, BlockMeasure> {
  const scale = paperScale(column);
  return new Map(
    blocks.map((block) => {
      const element = blockElement(column, block);
      const heightMm = element.getBoundingClientRect().height * scale;
      const fields = block.kind === 'form-row' ? block.fields.map((field) => measureField(element, field, scale)) : [];
      return [block, { heightMm, fields }];
    }),
  );
}
