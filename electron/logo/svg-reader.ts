import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failed, success, type Result } from '../../templates/model/result';
import { damaged, unsafe, wrongType, type LogoRefusal } from './logo-refusal';
import { readAttributes } from './svg-attributes';
import type { SvgElement } from './svg-tree';
import { styleDanger } from './svg-values';
import { drawnElements, droppedElements, foreignElements, textElements } from './svg-vocabulary';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** A coat of arms has some hundred parts; beyond these a drawing is a map, a mistake or an attack. */
export const mostElements = 5000;
export const deepestElement = 50;

/** The text is fed in slices, so that reading stops soon after the first refusal: deep nesting costs most. */
const sliceLength = 4096;

/**
 * The document types of the W3C as drawing programs write them. Without declarations of its own such a line does nothing
 * and is left out; one with declarations (`[ … ]`) can swell without end or fetch files, and any other is unknown.
 */
const plainDocumentType =
  /^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]{3,12}\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+")?\s*$/i;

interface OpenElement extends SvgElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (SvgElement | string)[];
}

/**
 * Reads a vector drawing into a tree of parts that are known only to draw, or says why it is refused. It never throws,
 * whatever the text is.
 */
export function readSvg(text: string): Result<SvgElement, LogoRefusal> {
  const reading = new SvgReading();
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => reading.refuse(reading.hasRoot ? damaged : wrongType));
  parser.on('doctype', (doctype) => reading.readDocumentType(doctype));
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') reading.refuse(unsafe('external-reference'));
  });
  parser.on('opentag', (tag) => reading.open(tag));
  parser.on('closetag', () => reading.close());
  parser.on('text', (content) => reading.addText(content));
  parser.on('cdata', (content) => reading.addText(content));
  for (let start = 0; start < text.length && !reading.isRefused; start += sliceLength) {
    parser.write(text.slice(start, start + sliceLength));
  }
  if (!reading.isRefused) parser.close();
  return reading.outcome();
}

/** What has been read so far. The first refusal stands; everything after it is passed over. */
class SvgReading {
  private readonly openElements: OpenElement[] = [];
  private root: SvgElement | null = null;
  private refusal: LogoRefusal | null = null;
  private elements = 0;
  private depth = 0;
  /** Depth of the element that is being left out with all that is in it, 0 outside such elements. */
  private droppedFrom = 0;

  get isRefused(): boolean {
    return this.refusal !== null;
  }

  get hasRoot(): boolean {
    return this.root !== null;
  }

  refuse(refusal: LogoRefusal): void {
    this.refusal ??= refusal;
  }

  readDocumentType(doctype: string): void {
    const isOfSvg = /^\s*svg\b/i.test(doctype);
    if (doctype.includes('[') || (isOfSvg && !plainDocumentType.test(doctype))) this.refuse(unsafe('document-type'));
    else if (!isOfSvg) this.refuse(wrongType);
  }

  open(tag: SaxesTagNS): void {
    if (this.isRefused) return;
    this.elements += 1;
    this.depth += 1;
    if (this.elements > mostElements || this.depth > deepestElement) return this.refuse(unsafe('too-many-parts'));
    if (this.root === null && tag.local !== 'svg') return this.refuse(wrongType);
    const kind = elementKind(tag);
    if (typeof kind !== 'string') return this.refuse(kind);
    if (kind === 'other') return this.drop();
    const attributes = readAttributes(tag);
    if (!attributes.ok) return this.refuse(attributes.failure);
    if (kind === 'dropped' || this.droppedFrom > 0) return this.drop();
    if (kind === 'unknown') return this.refuse(unsafe('unknown-part'));
    this.add({ name: tag.local, attributes: attributes.value, children: [] });
  }

  close(): void {
    if (this.isRefused) return;
    if (this.droppedFrom === 0) {
      const element = this.openElements.pop();
      if (element?.name === 'style') this.checkStyle(element);
    }
    if (this.droppedFrom === this.depth) this.droppedFrom = 0;
    this.depth -= 1;
  }

  addText(content: string): void {
    const around = this.openElements.at(-1);
    if (this.isRefused || this.droppedFrom > 0 || around === undefined) return;
    if (textElements.has(around.name)) around.children.push(content);
  }

  outcome(): Result<SvgElement, LogoRefusal> {
    if (this.refusal !== null) return failed(this.refusal);
    return this.root === null ? failed(wrongType) : success(this.root);
  }

  private add(element: OpenElement): void {
    this.root ??= element;
    this.openElements.at(-1)?.children.push(element);
    this.openElements.push(element);
  }

  private drop(): void {
    if (this.droppedFrom === 0) this.droppedFrom = this.depth;
  }

  private checkStyle(style: OpenElement): void {
    const css = style.children.map((child) => (typeof child === 'string' ? child : null));
    const danger = css.includes(null) ? 'stylesheet' : styleDanger(css.join(''));
    if (danger !== null) this.refuse(unsafe(danger));
  }
}

/** Whether an element is drawn, left out, another program's note in its own namespace or unknown; or why it is refused. */
function elementKind({ local, uri }: SaxesTagNS): 'drawn' | 'dropped' | 'other' | 'unknown' | LogoRefusal {
  const name = local.toLowerCase();
  if (name === 'script' || name === 'handler') return unsafe('script');
  if (uri === htmlNamespace || foreignElements.has(name)) return unsafe('foreign-content');
  if (uri !== svgNamespace && uri !== '') return 'other';
  if (droppedElements.has(local)) return 'dropped';
  return drawnElements.has(local) ? 'drawn' : 'unknown';
}
