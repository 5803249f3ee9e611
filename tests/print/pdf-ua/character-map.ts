import { operationsOf, type Operand } from './content-tokens';

/**
 * What the codes of a font stand for, as its `ToUnicode` map says (ISO 32000-1, 9.10.3). Throws where the map is not
 * well-formed.
 */
export function readCharacterMap(bytes: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { operator, operands } of operationsOf(bytes)) {
    if (operator === 'endbfchar') addSingles(operands, texts);
    if (operator === 'endbfrange') addRanges(operands, texts);
  }
  return texts;
}

function addSingles(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    texts.set(codeOf(operands[index]), textOf(operands[index + 1]));
  }
}

/** A range counts up from one text, or lists a text for each code. */
function addRanges(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last, target] = [codeOf(operands[index]), codeOf(operands[index + 1]), operands[index + 2]];
    for (let code = first; code <= last; code += 1) {
      texts.set(
        code,
        target?.kind === 'array' ? textOf(target.items[code - first]) : countedUp(textOf(target), code - first),
      );
    }
  }
}

/** The text whose last UTF-16 unit is so much greater. */
function countedUp(text: string, by: number): string {
  const last = text.charCodeAt(text.length - 1);
  return Number.isNaN(last) ? '' : text.slice(0, -1) + String.fromCharCode(last + by);
}

function codeOf(operand: Operand | undefined): number {
  if (operand?.kind !== 'string') throw new Error('a code that is no string');
  return operand.bytes.reduce((code, byte) => code * 256 + byte, 0);
}

function textOf(operand: Operand | undefined): string {
  if (operand?.kind !== 'string') throw new Error('a text that is no string');
  return Buffer.from(operand.bytes).swap16().toString('utf16le');
}
