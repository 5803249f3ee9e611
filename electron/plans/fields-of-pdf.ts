import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { failed, success, type Result } from '../../templates/model/result';
import type { FilledField } from '../../templates/plan/filled-fields';
import { answerNameOf } from '../press/finish/fields/field-name';

/** Why a file gives no answers: it is no PDF, it is locked with a password, or nobody has filled anything in it. */
export type PdfProblem = 'unreadable' | 'locked' | 'nothing-filled';

/** A form has a few hundred fields; a file with more of them is none of ours. */
const mostFields = 20_000;
/** Fields inside fields; ours are one deep. */
const deepest = 20;

/**
 * What somebody has filled in a PDF form (ISO 32000-1, 12.7): every field with a value, in the order of the file.
 * Whatever program filled it: only names and values are looked at, never pictures or scripts.
 */
export async function fieldsOfPdf(bytes: Uint8Array): Promise<Result<readonly FilledField[], PdfProblem>> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
    const fields = filledFields(document);
    return fields.length === 0 ? failed('nothing-filled') : success(fields);
  } catch (error) {
    // What pdf-lib throws at a file that is no PDF has many names.
    return failed(error instanceof EncryptedPDFError ? 'locked' : 'unreadable');
  }
}

/** What a field has from the fields around it. */
interface Around {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly value: PDFObject | undefined;
}

function filledFields({ catalog }: PDFDocument): readonly FilledField[] {
  const form = catalog.lookup(PDFName.of('AcroForm'));
  const roots = form instanceof PDFDict ? itemsOf(form.lookup(PDFName.of('Fields'))) : [];
  const found: FilledField[] = [];
  const seen = new Set<PDFObject>();
  const walk = (item: PDFObject, around: Around, depth: number): void => {
    const dict = item instanceof PDFRef ? catalog.context.lookup(item) : item;
    if (!(dict instanceof PDFDict) || seen.has(dict) || depth > deepest || found.length >= mostFields) return;
    seen.add(dict);
    const field = withOwn(dict, around);
    const inside = itemsOf(dict.lookup(PDFName.of('Kids'))).filter((kid) =>
      isField(kid, catalog.context.lookup.bind(catalog.context)),
    );
    if (inside.length > 0) for (const kid of inside) walk(kid, field, depth + 1);
    else addFilled(found, field);
  };
  for (const root of roots) walk(root, { name: '', label: '', type: '', value: undefined }, 0);
  return found;
}

function itemsOf(value: PDFObject | undefined): readonly PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : [];
}

/** Kids without a name of their own are the boxes of the field, and no fields (12.7.3.1). */
function isField(kid: PDFObject, lookup: (object: PDFObject) => PDFObject | undefined): boolean {
  const dict = kid instanceof PDFRef ? lookup(kid) : kid;
  return dict instanceof PDFDict && dict.has(PDFName.of('T'));
}

function withOwn(dict: PDFDict, around: Around): Around {
  const own = textOf(dict.lookup(PDFName.of('T')));
  const type = dict.lookup(PDFName.of('FT'));
  return {
    name: [around.name, own].filter((part) => part !== '').join('.'),
    label: textOf(dict.lookup(PDFName.of('TU'))) || around.label,
    type: type instanceof PDFName ? type.decodeText() : around.type,
    value: dict.lookup(PDFName.of('V')) ?? around.value,
  };
}

function addFilled(found: FilledField[], { name, label, type, value }: Around): void {
  const written = type === 'Btn' ? pressed(value) : textOf(value).replaceAll(/\r\n?/g, '\n').trim();
  if (name !== '' && written !== '') found.push({ name: answerNameOf(name), label, value: written });
}

/** The name of the box that is ticked; empty where none is. */
function pressed(value: PDFObject | undefined): string {
  const name = value instanceof PDFName ? value.decodeText() : textOf(value);
  return name === 'Off' ? '' : name;
}

/** A text value; of several chosen options the first. */
function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFArray && value.size() > 0) return textOf(value.lookup(0));
  return '';
}
