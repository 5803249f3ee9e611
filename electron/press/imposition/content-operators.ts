/** One operator of a content stream with its operands (ISO 32000-1, 7.8.2), as a stretch of the text. */
export interface Operation {
  readonly operator: string;
  /** Where the first operand begins, or the operator where it has none. */
  readonly start: number;
  /** The end of the operator. */
  readonly end: number;
}

/** White space, comment, name, dictionary and array brackets, hexadecimal string, begin of a string, anything else. */
const token =
  /(?<space>[\0\t\n\f\r ]+|%[^\r\n]*)|\/[^\0\t\n\f\r ()<>[\]{}/%]*|(?<open><<|\[)|(?<close>>>|\])|<[^>]*>|(?<string>\()|(?<word>[^\0\t\n\f\r ()<>[\]{}/%]+)|(?<stray>[)>{}])/y;
const operand = /^(?:[+-]?[\d.]|true$|false$|null$)/;
const inlineImage = /[\0\t\n\f\r ]ID[\0\t\n\f\r ][\s\S]*?[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;

/**
 * The operators of a content stream given as Latin-1 text, in order. Strings, dictionaries and inline pictures are
 * passed over whole, so that nothing inside them is taken for an operator. Throws where the text is no content stream.
 */
export function* operations(content: string): Generator<Operation> {
  let position = 0;
  let start: number | null = null;
  let depth = 0;
  while (position < content.length) {
    token.lastIndex = position;
    const match = token.exec(content);
    if (!match || match.groups?.['stray'] !== undefined) throw new Error(`No content stream at ${position}`);
    const { space, open, close, string, word } = match.groups ?? {};
    const from = position;
    position = string === undefined ? token.lastIndex : endOfString(content, position);
    if (space !== undefined) continue;
    start ??= from;
    if (open !== undefined) depth += 1;
    if (close !== undefined) depth -= 1;
    if (word === undefined || depth > 0 || operand.test(word)) continue;
    if (word === 'BI') position = endOfInlineImage(content, position);
    yield { operator: word, start, end: position };
    start = null;
  }
}

/** A literal string may hold balanced brackets and escaped ones (7.3.4.2). */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let index = from; index < content.length; index += 1) {
    const letter = content[index];
    if (letter === '\\') index += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  throw new Error(`A string without end at ${from}`);
}

function endOfInlineImage(content: string, from: number): number {
  inlineImage.lastIndex = from;
  if (!inlineImage.test(content)) throw new Error(`An inline picture without end at ${from}`);
  return inlineImage.lastIndex;
}
