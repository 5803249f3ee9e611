import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib';

/** The value of a key, references followed; undefined where there is none. */
export function valueAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key));
}

/** The reference that stands under a key, not followed. */
export function refAt(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = dict?.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

/** The dictionary under a key, also that of a stream. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return dictOf(valueAt(dict, key));
}

export function dictOf(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  return textOf(valueAt(dict, key));
}

export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function isTrueAt(dict: PDFDict | undefined, key: string): boolean {
  return valueAt(dict, key) === PDFBool.True;
}

/** The items of the array under a key, references not followed; none where there is no array. */
export function itemsAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = valueAt(dict, key);
  return value instanceof PDFArray ? value.asArray() : [];
}

/** What a stream holds, unpacked; undefined where it is packed in a way that cannot be read here. */
export function bytesOf(value: PDFObject | undefined): Uint8Array | undefined {
  if (!(value instanceof PDFRawStream)) return undefined;
  try {
    return decodePDFRawStream(value).decode();
  } catch {
    return undefined;
  }
}
