/** A value in a content stream or character map (ISO 32000-1, 7.3). */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'word'; readonly value: string };

/** An operator with what stands before it (ISO 32000-1, 7.8.2). */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const space = /[\0\t\n\f\r ]/;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const constants: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Reads a stream operator by operator. Throws where it is not well-formed or ends within a value. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const reader = new TokenReader(Buffer.from(bytes).toString('latin1'));
  let operands: Operand[] = [];
  for (let token = reader.next(); token !== null; token = reader.next()) {
    if (token.kind !== 'word' || constants.has(token.value)) {
      operands.push(token);
      continue;
    }
    if (token.value === 'ID') reader.skipPicture();
    yield { operator: token.value, operands };
    operands = [];
  }
  if (operands.length > 0) throw new Error('values without an operator at the end');
}

/** Goes through Latin-1 text, one letter a byte. */
class TokenReader {
  private position = 0;

  constructor(private readonly text: string) {}

  /** The next value or operator; null at the end. */
  next(): Operand | null {
    this.skipSpace();
    const letter = this.text.charAt(this.position);
    if (letter === '') return null;
    if (letter === '/') return { kind: 'name', value: this.name() };
    if (letter === '(') return { kind: 'string', bytes: this.literal() };
    if (this.takes('<<')) return { kind: 'dict', entries: this.entries() };
    if (letter === '<') return { kind: 'string', bytes: this.hexadecimal() };
    if (this.takes('[')) return { kind: 'array', items: this.until(']') };
    if (!regular.test(letter)) throw new Error(`«${letter}» at ${this.position}`);
    const word = this.word();
    return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(word)
      ? { kind: 'number', value: Number(word) }
      : { kind: 'word', value: word };
  }

  /** An inline picture's data, up to the `EI` that stands alone. */
  skipPicture(): void {
    const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
    end.lastIndex = this.position;
    const found = end.exec(this.text);
    if (!found) throw new Error('a picture without end');
    this.position = found.index + 1;
  }

  private skipSpace(): void {
    while (this.position < this.text.length) {
      const letter = this.text.charAt(this.position);
      if (letter === '%') while (!/[\n\r]|^$/.test(this.text.charAt(this.position))) this.position += 1;
      else if (space.test(letter)) this.position += 1;
      else return;
    }
  }

  private takes(sign: string): boolean {
    if (!this.text.startsWith(sign, this.position)) return false;
    this.position += sign.length;
    return true;
  }

  private word(): string {
    const start = this.position;
    while (regular.test(this.text.charAt(this.position))) this.position += 1;
    return this.text.slice(start, this.position);
  }

  private name(): string {
    this.position += 1;
    return this.word().replace(/#([0-9A-Fa-f]{2})/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
  }

  private until(end: string): readonly Operand[] {
    const items: Operand[] = [];
    for (;;) {
      this.skipSpace();
      if (this.takes(end)) return items;
      const item = this.next();
      if (item === null) throw new Error(`no «${end}»`);
      items.push(item);
    }
  }

  private entries(): ReadonlyMap<string, Operand> {
    const items = this.until('>>');
    const entries = new Map<string, Operand>();
    for (let index = 0; index < items.length; index += 2) {
      const [key, value] = [items[index], items[index + 1]];
      if (key?.kind !== 'name' || value === undefined) throw new Error('a dictionary without names');
      entries.set(key.value, value);
    }
    return entries;
  }

  private hexadecimal(): Uint8Array {
    const end = this.text.indexOf('>', this.position);
    if (end === -1) throw new Error('a string without end');
    const digits = this.text.slice(this.position + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    if (!/^[0-9A-Fa-f]*$/.test(digits)) throw new Error(`«${digits}» is not hexadecimal`);
    this.position = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  private literal(): Uint8Array {
    const letters: string[] = [];
    let depth = 0;
    do {
      const letter = this.text.charAt(this.position);
      if (letter === '') throw new Error('a string without end');
      this.position += 1;
      if (letter === '\\') letters.push(this.escaped());
      else {
        if (letter === '(') depth += 1;
        if (letter === ')') depth -= 1;
        letters.push(letter);
      }
    } while (depth > 0);
    return Buffer.from(letters.join('').slice(1, -1), 'latin1');
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length;
      return String.fromCharCode(parseInt(octal, 8) & 255);
    }
    if (this.takes('\r\n') || this.takes('\n') || this.takes('\r')) return '';
    const letter = this.text.charAt(this.position);
    this.position += 1;
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[letter] ?? letter;
  }
}
