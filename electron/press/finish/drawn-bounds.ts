/** Left, bottom, right and top in points from the lower left corner of the page. */
export type Bounds = readonly [left: number, bottom: number, right: number, top: number];
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const asItIs: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The box around what is drawn under the given content numbers; null where nothing is. Follows `q`, `Q` and `cm` through
 * the page, one operator a line as Skia writes it. `formBox` knows the box of each named XObject in its own measure.
 */
export function drawnBounds(
  content: string,
  numbers: ReadonlySet<number>,
  formBox: (name: string) => Bounds,
): Bounds | null {
  const points: Point[] = [];
  const awaited = new Set(numbers);
  const saved: Matrix[] = [];
  let matrix = asItIs;
  let depth = 0;
  for (const line of linesOf(content)) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? asItIs;
    else if (operator === 'cm') matrix = combined(matrixOf(line), matrix);
    else if (operator.endsWith('BDC') || operator === 'BMC') {
      const isAwaited = awaited.delete(numberOf(line));
      depth += depth > 0 || isAwaited ? 1 : 0;
    } else if (operator === 'EMC') depth = Math.max(0, depth - 1);
    else if (depth > 0) points.push(...pointsOf(line.split(' '), formBox).map((point) => moved(point, matrix)));
    if (awaited.size === 0 && depth === 0) break;
  }
  return points.length === 0 ? null : boxAround(points);
}

/** Line by line, as a picture mostly stands near the beginning of a long page. */
function* linesOf(content: string): Generator<string> {
  let start = 0;
  while (start < content.length) {
    const end = content.indexOf('\n', start);
    yield content.slice(start, end === -1 ? content.length : end);
    start = end === -1 ? content.length : end + 1;
  }
}

/** The corners of a path's segment, rectangle or XObject; none for other operators. */
function pointsOf(words: readonly string[], formBox: (name: string) => Bounds): readonly Point[] {
  const operator = words.at(-1);
  if (operator === 'Do') return corners(formBox((words[0] ?? '').slice(1)));
  const numbers = words.slice(0, -1).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (operator === 're') return corners([x, y, x + width, y + height]);
  if (!['m', 'l', 'c', 'v', 'y'].includes(operator ?? '')) return [];
  return numbers.flatMap((value, index): readonly Point[] =>
    index % 2 === 0 ? [[value, numbers[index + 1] ?? 0]] : [],
  );
}

function corners([left, bottom, right, top]: Bounds): readonly Point[] {
  return [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
}

function numberOf(line: string): number {
  return Number(/\/MCID (\d+)/.exec(line)?.[1] ?? NaN);
}

function matrixOf(line: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = line.split(' ').map(Number);
  return [a, b, c, d, e, f];
}

/** The inner measure seen through the outer one (ISO 32000-1, 8.3.4). */
function combined([a, b, c, d, e, f]: Matrix, outer: Matrix): Matrix {
  const [x, y] = moved([e, f], outer);
  const [oa, ob, oc, od] = outer;
  return [a * oa + b * oc, a * ob + b * od, c * oa + d * oc, c * ob + d * od, x, y];
}

function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Rounded outwards to hundredths of a point, except for what the arithmetic itself adds. */
function boxAround(points: readonly Point[]): Bounds {
  const [across, up] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const hundredths = (value: number): number => Math.round(value * 10_000) / 100;
  const down = (values: readonly number[]): number => Math.floor(hundredths(Math.min(...values))) / 100;
  const over = (values: readonly number[]): number => Math.ceil(hundredths(Math.max(...values))) / 100;
  return [down(across), down(up), over(across), over(up)];
}
