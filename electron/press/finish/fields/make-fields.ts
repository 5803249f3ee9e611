import type { PDFRef } from 'pdf-lib';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
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
  /** Pictures of boxes by their size: a form has hundreds of equal ones. */
  readonly ticks: Map<string, ReturnType<typeof tickPictures>>;
}

function ticksOf(place: FieldPlace, { document, ticks }: Making): ReturnType<typeof tickPictures> {
  const { width, height } = sizeOf(place);
  const key = `${width.toFixed(2)} ${height.toFixed(2)}`;
  const known = ticks.get(key) ?? tickPictures(document.context, { width, height });
  ticks.set(key, known);
  return known;
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

function isMultiline({ kind }: FieldLink): boolean {
  return kind === 'multiline';
}

/** What belongs to the field itself, however many boxes it has: its name, kind and value (tables 220 to 231). */
function fieldEntries(link: FieldLink, { document }: Making): Entries {
  const named = { T: said(fieldNameOf(link.name)) };
  switch (link.kind) {
    case 'text':
    case 'multiline':
    case 'date':
      return {
        ...named,
        FT: 'Tx',
        Ff: (isMultiline(link) ? flags.multiline : 0) | flags.doNotSpellCheck,
        MaxLen: link.maximumLength,
        V: said(link.value),
      };
    case 'choice': {
      const options = [{ value: '', label: '' }, ...link.options].map(({ value, label }) => [said(value), said(label)]);
      const flag = flags.combo | flags.doNotSpellCheck;
      return { ...named, FT: 'Ch', Ff: flag, Opt: document.context.obj(options), V: said(link.value) };
    }
    case 'tick':
    case 'radio':
      return {
        ...named,
        FT: 'Btn',
        Ff: link.kind === 'radio' ? flags.radio : 0,
        V: optionName(link.isTicked ? link.option : 'Off'),
      };
  }
}

/** What a written field shows: of a choice the label, not the value. */
function shownValue(link: Exclude<FieldLink, LinkOf<'tick' | 'radio'>>): string {
  if (link.kind !== 'choice') return link.value;
  return link.options.find(({ value }) => value === link.value)?.label ?? '';
}

/** How one box of a field looks now (12.5.5). */
function lookEntries(place: FieldPlace, making: Making): Entries {
  const { document, font } = making;
  const { link } = place;
  const { context } = document;
  if (link.kind === 'tick' || link.kind === 'radio') {
    const { on, off } = ticksOf(place, making);
    const looks = context.obj({ Off: off });
    looks.set(optionName(link.option), on);
    return { AP: context.obj({ N: looks }), AS: optionName(link.isTicked ? link.option : 'Off') };
  }
  const text = { value: shownValue(link), size: sizeOf(place), isMultiline: isMultiline(link) };
  const appearance = PDFString.of(defaultAppearance(isMultiline(link)));
  return { DA: appearance, AP: context.obj({ N: textPicture(context, font, text) }) };
}

/** Turns the link's annotation into the widget and its element into the widget's alone (ISO 14289-1, 7.18.4). */
function replaceLink(document: PDFDocument, place: FieldPlace, number: number, entries: Entries): void {
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
}

/** Fields with several boxes, by name: the options of one question, or one answer that the form asks twice (12.7.3.1). */
function sharedFields(places: readonly FieldPlace[], making: Making): ReadonlyMap<string, PDFRef> {
  const byName = new Map<string, FieldPlace[]>();
  for (const place of places) {
    const boxes = byName.get(place.link.name);
    if (boxes === undefined) byName.set(place.link.name, [place]);
    else boxes.push(place);
  }
  const { context } = making.document;
  const shared = [...byName].filter(([, boxes]) => boxes.length > 1 || boxes[0]?.link.kind === 'radio');
  return new Map(
    shared.flatMap(([name, boxes]) => {
      const ticked = boxes.find(({ link }) => 'isTicked' in link && link.isTicked) ?? boxes[0];
      if (ticked === undefined) return [];
      const kids = context.obj(boxes.map(({ annotation }) => annotation));
      return [[name, context.register(context.obj({ ...fieldEntries(ticked.link, making), Kids: kids }))] as const];
    }),
  );
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
  const making = { document, font, ticks: new Map<string, ReturnType<typeof tickPictures>>() };
  const shared = sharedFields(places, making);
  const first = addParents(
    document,
    places.map(({ element }) => element.ref),
  );
  const fields = new Set<PDFRef>();
  for (const [index, place] of places.entries()) {
    const field = shared.get(place.link.name);
    const own = field === undefined ? fieldEntries(place.link, making) : { Parent: field };
    replaceLink(document, place, first + index, { ...own, ...lookEntries(place, making) });
    fields.add(field ?? place.annotation);
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
