/** A place in a text, both counted from 1, as editors show it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const spaceOrMore = /[ \t\n\r]*/y;
/** In a string stands every character from the space on but the quote and the backslash. */
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plainValue = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const deepest = 100;

/**
 * Where a text stops being JSON, null where it is JSON. The engine's own messages name the place only sometimes, and
 * someone who wrote a unit file by hand needs the line (RFC 8259 is the grammar).
 */
export function jsonErrorPlace(text: string): TextPlace | null {
  const reader = new JsonReader(text);
  if (reader.readWhole()) return null;
  const before = text.slice(0, reader.furthest).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

class JsonReader {
  furthest = 0;

  constructor(private readonly text: string) {}

  readWhole(): boolean {
    return this.readValue(0) && this.furthest === this.text.length;
  }

  private readValue(depth: number): boolean {
    this.take(spaceOrMore);
    const isRead =
      depth <= deepest &&
      (this.readList(['{', '}'], () => this.readMember(depth)) ??
        this.readList(['[', ']'], () => this.readValue(depth + 1)) ??
        (this.take(string) || this.take(plainValue)));
    if (isRead) this.take(spaceOrMore);
    return isRead;
  }

  private readMember(depth: number): boolean {
    this.take(spaceOrMore);
    if (!this.take(string)) return false;
    this.take(spaceOrMore);
    return this.takeSign(':') && this.readValue(depth + 1);
  }

  /** Null where no such list begins here. */
  private readList([open, close]: readonly [string, string], readItem: () => boolean): boolean | null {
    if (!this.takeSign(open)) return null;
    this.take(spaceOrMore);
    if (this.takeSign(close)) return true;
    while (readItem()) {
      this.take(spaceOrMore);
      if (this.takeSign(close)) return true;
      if (!this.takeSign(',')) return false;
    }
    return false;
  }

  private takeSign(sign: string): boolean {
    const isThere = this.text.startsWith(sign, this.furthest);
    if (isThere) this.furthest += sign.length;
    return isThere;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.furthest;
    const [taken] = pattern.exec(this.text) ?? [];
    this.furthest += taken?.length ?? 0;
    return taken !== undefined;
  }
}
