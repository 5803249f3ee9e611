/** Operators that begin or continue a path (ISO 32000-1, table 59). */
const construction = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
/** Operators that paint a path (table 60), a shading or an inline image. */
const pathPainting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const begin = '/Artifact BMC';
const end = 'EMC';

/**
 * Wraps each painting that stands outside marked content in `/Artifact BMC … EMC`. Skia writes one operator a line
 * (several short ones for colours and text positions), so that one pass over the lines is enough. The mark opens before
 * the path's first construction operator, as nothing may stand between path and paint, and clipping paths stay outside.
 */
export function markLooseOperators(content: string, taggedForms: ReadonlySet<string>): string {
  const output: string[] = [];
  let path: string[] = [];
  let depth = 0;
  let isTextLoose = false;
  for (const line of content.split('\n')) {
    const operator = lastToken(line);
    if (operator.endsWith('BDC') || operator === 'BMC') depth += 1;
    if (operator === end) depth -= 1;
    const isLoose = depth === 0 && operator !== end;
    if (!isLoose || isTextLoose) {
      output.push(...path, line);
      path = [];
    } else if (construction.has(operator)) {
      path.push(line);
    } else if (pathPainting.has(operator)) {
      output.push(begin, ...path, line, end);
      path = [];
    } else if (operator === 'sh' || (operator === 'Do' && !taggedForms.has(firstToken(line)))) {
      output.push(begin, line, end);
    } else {
      output.push(...path, line);
      path = [];
    }
    isTextLoose = false;
  }
  return [...output, ...path].join('\n');
}

function lastToken(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf(' ') + 1);
}

function firstToken(line: string): string {
  return line.trimStart().split(' ', 1)[0] ?? '';
}
