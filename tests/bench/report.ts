import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { median, ratio, type Figure } from './figures';
import { machineLine, type Machine } from './machine';

/** All that one run of the bench found. */
export interface Report {
  readonly machine: Machine;
  readonly figures: readonly Figure[];
  /** A sentence for each measurement that did not run. */
  readonly notRun: readonly string[];
}

const heads = ['Figure', 'median', 'range', 'aim', 'ratio', 'reference in the same run', 'its median'] as const;

/** The report for a person: one table, medians with their range, each beside its references. */
export function reportText({ machine, figures, notRun }: Report): string {
  const rows = [heads, ...figures.flatMap(figureRows)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const isNumber = (column: number): boolean => [1, 2, 4, 6].includes(column);
  const pad = (cell: string, column: number): string =>
    isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  const lines = rows.map((row) => row.map(pad).join('  ').trimEnd());
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return [machineLine(machine), '', ...lines, '', ...notRun.map((sentence) => `Did not run: ${sentence}`)]
    .join('\n')
    .trimEnd();
}

/** The first reference stands in the figure's own row, the others below it. */
function figureRows(figure: Figure): readonly (readonly string[])[] {
  const { name, samples, unit, aim, references } = figure;
  const range = samples.length > 1 ? `${told(Math.min(...samples))}–${told(Math.max(...samples))}` : '';
  const own = [name, `${told(median(samples))} ${unit}`, range, aim ?? ''];
  const beside = references.map((reference) => [
    `${told(ratio(figure, reference))} ×`,
    reference.name,
    `${told(median(reference.samples))} ${unit}`,
  ]);
  const [first = [], ...others] = beside;
  return [[...own, ...first], ...others.map((cells) => ['', '', '', '', ...cells])];
}

/** Three digits that mean something. */
function told(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The same with every sample, for comparing runs. */
export async function writeReport(file: string, report: Report): Promise<void> {
  const figures = report.figures.map((figure) => ({
    ...figure,
    median: median(figure.samples),
    references: figure.references.map((reference) => ({
      ...reference,
      median: median(reference.samples),
      ratio: ratio(figure, reference),
    })),
  }));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...report, figures }, null, 2)}\n`);
}
