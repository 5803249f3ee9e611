import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import type { FieldLink } from '../../../../templates/sheet/field-link';
import type { SheetFont } from '../../imposition/sheet-font';
import { kidsOf } from '../structure-elements';
import { defaultAppearance, fieldFontName, optionName, textPicture, tickPictures } from './field-appearance';
import { embedFieldFont } from './field-font';
import { fieldNameOf } from './field-name';
import type { FieldPlace } from './field-places';

/** Field flags (ISO 32000-1, tables 221, 226, 228 and 230): bit positions count from one. */
const flags = { multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17, doNotSpellCheck: 1 << 22 } as const;
const printFlag = 4;

type LinkOf<Kind extends FieldLink['kind']> = Extract<FieldLink, { readonly kind: Kind }>;

/** A widget is a dictionary of entries; values that pdf-lib makes into its objects. */
type Entries = Readonly<Record<string, PDFObject | string | number | readonly number[]>>;

interface Making {
  readonly document: PDFDocument;
  readonly font: SheetFont;
}

function said(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}

function sizeOf({ box: [left, bottom, right, top] }: FieldPlace) {
  return { width: right - left, height: top - bottom };
}

/** What every widget has (tables 164 and 188). */
function widgetEntries(place: FieldPlace): Entries {
  return { Type: 'Annot', Subtype: 'Widget', Rect: place.box, P: place.page, F: printFlag, TU: said(place.link.label) };
}

function writtenEntries(
  place: FieldPlace,
  link: LinkOf<'text' | 'multiline' | 'date'>,
  { document, font }: Making,
): Entries {
  const isMultiline = link.kind === 'multiline';
  const look = textPicture(document.context, font, { value: link.value, size: sizeOf(place), isMultiline });
  return {
    FT: 'Tx',
    T: said(fieldNameOf(link.name)),
    Ff: (isMultiline ? flags.multiline : 0) | flags.doNotSpellCheck,
    MaxLen: link.maximumLength,
    V: said(link.value),
    DA: PDFString.of(defaultAppearance(isMultiline)),
    AP: document.context.obj({ N: look }),
  };
}

function choiceEntries(place: FieldPlace, link: LinkOf<'choice'>, { document, font }: Making): Entries {
  const shown = link.options.find(({ value }) => value === link.value)?.label ?? '';
  const look = textPicture(document.context, font, { value: shown, size: sizeOf(place), isMultiline: false });
  const options = [{ value: '', label: '' }, ...link.options].map(({ value, label }) => [said(value), said(label)]);
  return {
    FT: 'Ch',
    T: said(fieldNameOf(link.name)),
    Ff: flags.combo | flags.doNotSpellCheck,
    Opt: document.context.obj(options),
    V: said(link.value),
    DA: PDFString.of(defaultAppearance(false)),
    AP: document.context.obj({ N: look }),
  };
}

/** The two looks of a box, and which of them it has now. */
function boxEntries(place: FieldPlace, link: LinkOf<'tick' | 'radio'>, { document }: Making): Entries {
  const { on, off } = tickPictures(document.context, sizeOf(place));
  const looks = document.context.obj({ Off: off });
  looks.set(optionName(link.option), on);
  return { AP: document.context.obj({ N: looks }), AS: optionName(link.isTicked ? link.option : 'Off') };
}

function entriesOf(place: FieldPlace, making: Making): Entries {
  const { link } = place;
  switch (link.kind) {
    case 'text':
    case 'multiline':
    case 'date':
      return writtenEntries(place, link, making);
    case 'choice':
      return choiceEntries(place, link, making);
    case 'tick':
      return {
        FT: 'Btn',
        T: said(fieldNameOf(link.name)),
        V: optionName(link.isTicked ? link.option : 'Off'),
        ...boxEntries(place, link, making),
      };
    case 'radio':
      return boxEntries(place, link, making);
  }
}

/** Turns the link's annotation into the widget and its element into the widget's alone (ISO 14289-1, 7.18.4). */
function replaceLink(document: PDFDocument, place: FieldPlace, number: number, entries: Entries): PDFDict {
  const { context } = document;
  const old = context.lookup(place.annotation);
  const widget = context.obj({ ...widgetEntries(place), ...entries, StructParent: number });
  if (old instanceof PDFDict && old.has(PDFName.of('StructParent'))) {
    widget.set(PDFName.of('StructParent'), old.lookup(PDFName.of('StructParent'), PDFNumber));
  }
  context.assign(place.annotation, widget);
  const { dict, children } = place.element;
  const holder = kidsOf(context, dict.get(PDFName.of('K'))).filter(
    (kid) => kid instanceof PDFDict && kid.has(PDFName.of('Obj')),
  );
  for (const { ref } of children) context.delete(ref);
  dict.set(PDFName.of('S'), PDFName.of('Form'));
  dict.set(PDFName.of('K'), context.obj([...holder]));
  return widget;
}

/** The fields of one name that have several boxes: one field above its widgets (12.7.4.2.4). */
function radioGroups(document: PDFDocument, places: readonly FieldPlace[]): ReadonlyMap<string, PDFRef> {
  const groups = new Map<string, PDFRef>();
  const byName = new Map<string, { readonly link: LinkOf<'radio'>; readonly annotation: PDFRef }[]>();
  for (const { link, annotation } of places) {
    if (link.kind !== 'radio') continue;
    const boxes = byName.get(link.name);
    if (boxes === undefined) byName.set(link.name, [{ link, annotation }]);
    else boxes.push({ link, annotation });
  }
  for (const [name, boxes] of byName) {
    const ticked = boxes.find(({ link }) => link.isTicked)?.link.option ?? 'Off';
    const field = document.context.obj({
      FT: 'Btn',
      Ff: flags.radio,
      T: said(fieldNameOf(name)),
      V: optionName(ticked),
      Kids: boxes.map(({ annotation }) => annotation),
    });
    groups.set(name, document.context.register(field));
  }
  return groups;
}

/** Tells the structure tree which element each widget belongs to (14.7.4.4 `ParentTree`). */
function addParents(document: PDFDocument, elements: readonly PDFRef[]): number {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root.lookup(PDFName.of('ParentTree'), PDFDict);
  const first = root.lookupMaybe(PDFName.of('ParentTreeNextKey'), PDFNumber)?.asNumber() ?? 1_000_000;
  const pairs = elements.flatMap((ref, index) => [PDFNumber.of(first + index), ref]);
  const numbers = tree.lookupMaybe(PDFName.of('Nums'), PDFArray);
  if (numbers) for (const entry of pairs) numbers.push(entry);
  else {
    const leaf = document.context.obj({ Limits: [first, first + elements.length - 1], Nums: pairs });
    tree.lookup(PDFName.of('Kids'), PDFArray).push(document.context.register(leaf));
  }
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(first + elements.length));
  return first;
}

/**
 * Makes form fields of the links that the press has printed for them: named, labelled for readers, in the structure, in
 * reading order for the tab key, and in a font that has the letters of all our languages.
 */
export function makeFields(document: PDFDocument, places: readonly FieldPlace[], fontFile: Uint8Array): void {
  const { context, catalog } = document;
  const font = embedFieldFont(context, fontFile);
  const groups = radioGroups(document, places);
  const first = addParents(
    document,
    places.map(({ element }) => element.ref),
  );
  const fields = new Set<PDFRef>();
  for (const [index, place] of places.entries()) {
    const group = groups.get(place.link.name);
    const widget = replaceLink(document, place, first + index, entriesOf(place, { document, font }));
    if (group !== undefined) widget.set(PDFName.of('Parent'), group);
    fields.add(group ?? place.annotation);
  }
  for (const page of document.getPages()) {
    if (page.node.Annots() !== undefined) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  catalog.set(
    PDFName.of('AcroForm'),
    context.register(
      context.obj({
        Fields: [...fields],
        DR: { Font: { [fieldFontName]: font.ref } },
        DA: PDFString.of(defaultAppearance(false)),
      }),
    ),
  );
}
