import { PDFArray, PDFDict, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';
import { operationsOf, type Operand, type Operation } from './content-tokens';
import { bytesOf, dictAt, dictOf, itemsAt, nameAt, numberAt, refAt, textAt, valueAt } from './pdf-values';

/** A page, a form XObject or the look of an annotation: what draws, and in what the numbers of content are unique. */
export interface DrawingStream {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly where: string;
}

/** Content between `BMC` or `BDC` and `EMC` (ISO 32000-1, 14.6). */
export interface Mark {
  readonly stream: DrawingStream;
  readonly isArtefact: boolean;
  /** The number (MCID) by which the structure knows it. */
  readonly number: number | null;
  readonly language: string | null;
  /** The marks around it, outermost first. */
  readonly around: readonly Mark[];
}

/** One operator that leaves something on the page. */
interface Painting {
  readonly operator: string;
  readonly stream: DrawingStream;
  readonly marks: readonly Mark[];
}

/** Codes that are shown in a font. */
interface ShownText {
  readonly font: PDFDict;
  readonly bytes: Uint8Array;
  readonly where: string;
}

/** All that pages and annotations draw. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly paintings: readonly Painting[];
  readonly texts: readonly ShownText[];
  /** Each time that a form XObject is drawn. */
  readonly forms: readonly DrawingStream[];
  /** Streams that cannot be read to the end, and why. */
  readonly unreadable: readonly string[];
}

const paintingOperators: ReadonlySet<string> = new Set('S s f F f* B B* b b* sh EI Tj TJ \' "'.split(' '));

/** Follows the drawing of every page and, for its fonts, of every annotation. */
export function readDrawing(document: PDFDocument): Drawing {
  const reading = new DrawingReading();
  for (const [index, page] of document.getPages().entries()) {
    const where = `page ${index + 1}`;
    const resources = page.node.Resources();
    reading.readStream(
      { ref: page.ref, dict: page.node, where },
      { parts: contentParts(page.node), resources, around: [] },
    );
    for (const [number, ref] of itemsAt(page.node, 'Annots').entries()) {
      const annotation = dictOf(document.context.lookup(ref));
      for (const look of looksOf(annotation)) reading.readLook(look, `${where}, annotation ${number + 1}`);
    }
  }
  return reading;
}

interface StreamSource {
  readonly parts: readonly (Uint8Array | undefined)[];
  readonly resources: PDFDict | undefined;
  readonly around: readonly Mark[];
}

/** A page's content may be one stream or several, which are read as one. */
function contentParts(page: PDFDict): readonly (Uint8Array | undefined)[] {
  const contents = valueAt(page, 'Contents');
  if (contents === undefined) return [];
  const parts = contents instanceof PDFArray ? contents.asArray().map((part) => page.context.lookup(part)) : [contents];
  return parts.map(bytesOf);
}

/** The normal looks of an annotation: one, or one for each state. */
function looksOf(annotation: PDFDict | undefined): readonly Look[] {
  const looks = dictAt(annotation, 'AP');
  const normal = valueAt(looks, 'N');
  const [states, ref] = [normal instanceof PDFDict ? normal : undefined, refAt(looks, 'N')];
  const refs = states ? states.values() : [ref];
  return refs.flatMap((look) => {
    const stream = look instanceof PDFRef ? annotation?.context.lookup(look) : undefined;
    return look instanceof PDFRef && stream instanceof PDFRawStream ? [{ ref: look, stream }] : [];
  });
}

interface Look {
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
}

/** What is filled while the drawings are followed. */
class DrawingReading implements Drawing {
  readonly marks: Mark[] = [];
  readonly paintings: Painting[] = [];
  readonly texts: ShownText[] = [];
  readonly forms: DrawingStream[] = [];
  readonly unreadable: string[] = [];
  private depth = 0;

  readStream(stream: DrawingStream, { parts, resources, around }: StreamSource): void {
    if (this.depth > 20 || parts.includes(undefined)) {
      this.unreadable.push(`${stream.where}: packed in an unknown way, or without end`);
      return;
    }
    const bytes = Buffer.concat(parts.flatMap((part) => (part ? [part, Buffer.from('\n')] : [])));
    const state: StreamState = { stream, resources, marks: [...around], outer: around.length, font: null, saved: [] };
    this.depth += 1;
    try {
      for (const operation of operationsOf(bytes)) this.follow(operation, state);
      if (state.marks.length > state.outer) throw new Error('marked content without end');
    } catch (error) {
      this.unreadable.push(`${stream.where}: ${String(error)}`);
    }
    this.depth -= 1;
  }

  /** An annotation is tagged as an object, so that what its look draws needs no marks: only its texts count. */
  readLook({ ref, stream }: Look, where: string): void {
    const inner = new DrawingReading();
    const resources = dictAt(stream.dict, 'Resources');
    inner.readStream({ ref, dict: stream.dict, where }, { parts: [bytesOf(stream)], resources, around: [] });
    this.texts.push(...inner.texts);
    this.unreadable.push(...inner.unreadable);
  }

  private follow(operation: Operation, state: StreamState): void {
    const { operator, operands } = operation;
    if (operator === 'BMC' || operator === 'BDC') this.beginMark(operation, state);
    else if (operator === 'EMC') endMark(state);
    else if (operator === 'q') state.saved.push(state.font);
    else if (operator === 'Q') state.font = state.saved.pop() ?? null;
    else if (operator === 'Tf') state.font = dictAt(dictAt(state.resources, 'Font'), nameIn(operands[0])) ?? null;
    else if (operator === 'Do') this.drawObject(nameIn(operands[0]), state);
    else if (paintingOperators.has(operator)) this.paint(operation, state);
  }

  private beginMark({ operator, operands }: Operation, state: StreamState): void {
    const properties = operator === 'BDC' ? propertiesOf(operands[1], state.resources) : undefined;
    const mark = {
      stream: state.stream,
      isArtefact: nameIn(operands[0]) === 'Artifact',
      number: properties?.number ?? null,
      language: properties?.language ?? null,
      around: [...state.marks],
    };
    this.marks.push(mark);
    state.marks.push(mark);
  }

  private paint({ operator, operands }: Operation, state: StreamState): void {
    this.paintings.push({ operator, stream: state.stream, marks: [...state.marks] });
    const strings = operands.flatMap((operand) => (operand.kind === 'array' ? operand.items : [operand]));
    for (const string of strings) {
      if (string.kind !== 'string' || string.bytes.length === 0) continue;
      if (!state.font) throw new Error('text without a font');
      this.texts.push({ font: state.font, bytes: string.bytes, where: state.stream.where });
    }
  }

  private drawObject(name: string, state: StreamState): void {
    const objects = dictAt(state.resources, 'XObject');
    const [object, ref] = [valueAt(objects, name), refAt(objects, name)];
    const dict = dictOf(object);
    if (!dict || !ref) throw new Error(`no XObject ${name}`);
    if (nameAt(dict, 'Subtype') !== 'Form') {
      this.paintings.push({ operator: 'Do', stream: state.stream, marks: [...state.marks] });
      return;
    }
    const form = { ref, dict, where: `${state.stream.where}, form ${name}` };
    this.forms.push(form);
    const resources = dictAt(dict, 'Resources') ?? state.resources;
    this.readStream(form, { parts: [bytesOf(object)], resources, around: state.marks });
  }
}

interface StreamState {
  readonly stream: DrawingStream;
  readonly resources: PDFDict | undefined;
  readonly marks: Mark[];
  /** How many marks were open where the stream began; it may not close those. */
  readonly outer: number;
  font: PDFDict | null;
  readonly saved: (PDFDict | null)[];
}

function endMark(state: StreamState): void {
  if (state.marks.length <= state.outer) throw new Error('EMC without a mark');
  state.marks.pop();
}

function nameIn(operand: Operand | undefined): string {
  return operand?.kind === 'name' ? operand.value : '';
}

/** Properties stand in the stream itself or, by name, in the resources (14.6.2). */
function propertiesOf(operand: Operand | undefined, resources: PDFDict | undefined) {
  if (operand?.kind === 'dict') {
    const [number, language] = [operand.entries.get('MCID'), operand.entries.get('Lang')];
    return {
      number: number?.kind === 'number' ? number.value : null,
      language: language?.kind === 'string' ? Buffer.from(language.bytes).toString('latin1') : null,
    };
  }
  const dict = dictAt(dictAt(resources, 'Properties'), nameIn(operand));
  return { number: numberAt(dict, 'MCID') ?? null, language: textAt(dict, 'Lang') ?? null };
}
