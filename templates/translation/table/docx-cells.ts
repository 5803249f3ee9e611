import { unzipSync } from 'fflate/browser';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failed, success, type Result } from '../../model/result';
import { mostTableRows, type TableRefusal } from './imported-table';

/** WordprocessingML, transitional and strict (ISO 29500-1, 29500-4). */
const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Unpacked, the table of all texts is some 3 MB; what swells to more than this is no document. */
const largestPartBytes = 60_000_000;
const documentPart = 'word/document.xml';

/** The text is fed in slices, so that reading stops soon after the first refusal. */
const sliceLength = 65_536;

/** What must not be read: deleted and moved words that Word keeps for its change marks, and second forms of one thing. */
const skipped: ReadonlySet<string> = new Set(['del', 'moveFrom', 'delText', 'instrText', 'Fallback', 'txbxContent']);

const signs: Readonly<Partial<Record<string, string>>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

type Cells = readonly (readonly string[])[];

/** Cells of all tables of a document, row after row; text outside tables is passed over. */
class TableReading {
  readonly rows: string[][] = [];
  /** The first refusal stands. */
  refusal: TableRefusal | null = null;
  private cellDepth = 0;
  private skipDepth = 0;
  private runDepth = 0;
  private isInText = false;
  private span = 1;
  private paragraphs: string[] = [];

  open({ local, uri, attributes }: SaxesTagNS): void {
    if (this.skipDepth > 0 || skipped.has(local)) this.skipDepth += 1;
    if (this.skipDepth > 0 || !wordNamespaces.has(uri)) return;
    if (local === 'tr' && this.cellDepth === 0) this.rows.push([]);
    if (local === 'tc') this.openCell();
    if (this.cellDepth === 0) return;
    if (local === 'gridSpan') this.span = spanOf(attributes);
    if (local === 'p') this.paragraphs.push('');
    if (local === 'r') this.runDepth += 1;
    if (local === 't') this.isInText = true;
    const sign = signs[local];
    // A tab also stands among the properties of a paragraph, where it is no letter.
    if (sign !== undefined && this.runDepth > 0) this.add(sign);
  }

  close({ local, uri }: SaxesTagNS): void {
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    if (!wordNamespaces.has(uri) || this.cellDepth === 0) return;
    if (local === 't') this.isInText = false;
    if (local === 'r') this.runDepth -= 1;
    if (local === 'tc') this.closeCell();
  }

  text(text: string): void {
    if (this.isInText && this.skipDepth === 0) this.add(text);
  }

  outcome(): Result<Cells, TableRefusal> {
    return this.refusal === null ? success(this.rows) : failed(this.refusal);
  }

  private openCell(): void {
    this.cellDepth += 1;
    if (this.cellDepth > 1) return;
    this.paragraphs = [];
    this.span = 1;
  }

  private closeCell(): void {
    this.cellDepth -= 1;
    if (this.cellDepth > 0) return;
    const row = this.rows.at(-1);
    row?.push(this.paragraphs.join('\n'), ...Array.from({ length: this.span - 1 }, () => ''));
    if (this.rows.length > mostTableRows + 20) this.refusal ??= 'table-too-many-rows';
  }

  private add(text: string): void {
    const last = this.paragraphs.pop() ?? '';
    this.paragraphs.push(last + text);
  }
}

function spanOf(attributes: SaxesTagNS['attributes']): number {
  const value = Object.values(attributes).find(({ local }) => local === 'val')?.value ?? '1';
  const span = Number(value);
  return Number.isInteger(span) && span >= 1 && span <= 20 ? span : 1;
}

/** The main part of the package, or null where the bytes are no Word file. */
function documentXml(bytes: Uint8Array): Uint8Array | null {
  try {
    const isDocument = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
      name === documentPart && originalSize <= largestPartBytes;
    return unzipSync(bytes, { filter: isDocument })[documentPart] ?? null;
  } catch (error) {
    // Whatever the archive is, the library says what is wrong with it by throwing.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The cells of the tables of a Word file, as Word, LibreOffice and others save it. */
export function docxCells(bytes: Uint8Array): Result<Cells, TableRefusal> {
  const xml = documentXml(bytes);
  if (xml === null) return failed('table-damaged');
  const text = new TextDecoder().decode(xml);
  const reading = new TableReading();
  const breakOff = (): void => {
    reading.refusal ??= 'table-damaged';
  };
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', breakOff);
  parser.on('doctype', breakOff);
  parser.on('opentag', (tag) => {
    reading.open(tag);
  });
  parser.on('closetag', (tag) => {
    reading.close(tag);
  });
  parser.on('text', (words) => {
    reading.text(words);
  });
  parser.on('cdata', (words) => {
    reading.text(words);
  });
  for (let start = 0; start < text.length && reading.refusal === null; start += sliceLength) {
    parser.write(text.slice(start, start + sliceLength));
  }
  if (reading.refusal === null) parser.close();
  return reading.outcome();
}
