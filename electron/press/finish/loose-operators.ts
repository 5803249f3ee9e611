const begin = '/Artifact BMC\n';
const end = '\nEMC';

/** Operators that begin or continue a path (ISO 32000-1, table 59). */
const construction: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
/** Operators that paint a path (table 60), a shading, or text, which is loose only where CSS has made it. */
const painting: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Tj', 'TJ']);

/**
 * Wraps each painting that stands outside marked content in `/Artifact BMC … EMC`. Skia writes one operator a line
 * (several short ones for colours and text positions), so that one pass over the lines is enough. The mark opens before
 * the path's first construction operator, as nothing may stand between path and paint, and clipping paths stay outside.
 * Marked content is passed over whole: it is most of a page.
 */
export function markLooseOperators(content: string, taggedForms: ReadonlySet<string>): string {
  let output = '';
  let position = 0;
  while (position < content.length) {
    const marked = nextMarkedContent(content, position);
    output += markLoose(content.slice(position, marked.start), taggedForms) + content.slice(marked.start, marked.end);
    position = marked.end;
  }
  return output;
}

/** The next stretch from the line that begins marked content to the end of the line that ends it, also where nested. */
function nextMarkedContent(content: string, from: number): { readonly start: number; readonly end: number } {
  // Strings in Skia's text are hexadecimal, so neither operator can stand inside one.
  const mark = /(?:BDC| BMC|^EMC)$/gm;
  mark.lastIndex = from;
  const opening = mark.exec(content);
  if (!opening) return { start: content.length, end: content.length };
  let depth = 1;
  while (depth > 0) {
    const next = mark.exec(content);
    if (!next) break;
    depth += next[0] === 'EMC' ? -1 : 1;
  }
  const end = depth > 0 ? content.length : endOfLine(content, mark.lastIndex);
  return { start: content.lastIndexOf('\n', opening.index) + 1, end };
}

function endOfLine(content: string, at: number): number {
  const lineEnd = content.indexOf('\n', at);
  return lineEnd === -1 ? content.length : lineEnd + 1;
}

function markLoose(content: string, taggedForms: ReadonlySet<string>): string {
  const lines = content.split('\n');
  let pathStart: number | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (construction.has(operator)) {
      pathStart ??= index;
      continue;
    }
    const first = pathStart ?? index;
    pathStart = null;
    if (painting.has(operator) || (operator === 'Do' && !taggedForms.has(line.slice(0, line.indexOf(' '))))) {
      lines[first] = begin + (lines[first] ?? '');
      lines[index] = (lines[index] ?? '') + end;
    }
  }
  return lines.join('\n');
}
