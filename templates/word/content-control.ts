import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { TextRun, type XmlComponent } from 'docx';
import type { ContentLanguage } from '../model/language';
import { writingLanguage } from '../format/writing-language';
import { styleIds } from './style-ids';
import { wordLanguage, wordRuns } from './word-text';
import { xmlElement } from './xml-element';

/** Where something is written or ticked: the field's name, the words of the paper for it, and their language. */
export interface ControlPlace {
  readonly name: string;
  readonly label: string;
  readonly language: ContentLanguage;
}

/** What stands in a control, and the room that is left to write by hand where nothing does. */
export interface Written {
  readonly value: string | null;
  readonly room: readonly TextRun[];
}

/** Word takes no longer tags and titles. */
const longest = 64;
const hashBytes = 4;

/** A field's name as Word can keep it: whole, or of a very long one its beginning and a hash of all. */
export function tagOf(name: string): string {
  if (name.length <= longest) return name;
  const hash = bytesToHex(sha256(utf8ToBytes(name)).slice(0, hashBytes));
  return `${name.slice(0, longest - hash.length - 1)}~${hash}`;
}

function titleOf(label: string): string {
  const whole = label.replaceAll(/\s+/g, ' ').trim();
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).trimEnd()}…`;
}

const valued = (name: string, value: string): XmlComponent => xmlElement(name, { 'w:val': value });

/** The library's package gets all its numbers at once, where they can be counted (`fixed-package.ts`). */
export const uncountedId = '0';

/** `w:sdt` in a line of text (ISO 29500-1 17.5.2.31). */
function control(
  { name, label }: Pick<ControlPlace, 'name' | 'label'>,
  properties: readonly XmlComponent[],
  content: readonly TextRun[],
): XmlComponent {
  const named = [valued('w:alias', titleOf(label)), valued('w:tag', tagOf(name)), valued('w:id', uncountedId)];
  return xmlElement('w:sdt', {}, [
    xmlElement('w:sdtPr', {}, [...named, ...properties]),
    xmlElement('w:sdtContent', {}, content),
  ]);
}

/** What is written, or the room to write in, which Word takes away when somebody types there. */
function writtenControl(place: ControlPlace, { value, room }: Written, kind: readonly XmlComponent[]): XmlComponent {
  if (value === null) return control(place, [xmlElement('w:showingPlcHdr'), ...kind], room);
  return control(place, kind, wordRuns([{ text: value }], place.language));
}

/** A control for one line of plain text. */
export function lineControl(place: ControlPlace, { value, room }: Written): XmlComponent {
  const onOneLine = value?.replaceAll(/\s*\n\s*/g, ' ') ?? null;
  return writtenControl(place, { value: onOneLine, room }, [xmlElement('w:text')]);
}

/**
 * A control for lines of text: a rich one, as LibreOffice before 7.5 takes the line breaks out of a plain one and joins
 * the words.
 */
export function linesControl(place: ControlPlace, written: Written): XmlComponent {
  return writtenControl(place, written, [xmlElement('w:richText')]);
}

/** Word's pattern of a date as `formatDate` writes it. */
function datePattern(language: ContentLanguage): string {
  return writingLanguage(language) === 'en' ? 'd MMMM yyyy' : 'd.M.yyyy';
}

/** A control for a date, written as the language writes it or picked from a calendar. */
export function dateControl(place: ControlPlace, written: Written): XmlComponent {
  const kind = xmlElement('w:date', {}, [
    valued('w:dateFormat', datePattern(place.language)),
    valued('w:lid', wordLanguage(place.language)),
    valued('w:storeMappedDataAs', 'dateTime'),
    valued('w:calendar', 'gregorian'),
  ]);
  return writtenControl(place, written, [kind]);
}

/** One thing that can be chosen: what stands in the list, and the key that is kept of it. */
export interface ListedOption {
  readonly key: string;
  readonly label: string;
}

/** A control that offers a list to choose from. Of options that say the same only the first: Word refuses a list with two. */
export function listControl(place: ControlPlace, written: Written, options: readonly ListedOption[]): XmlComponent {
  const labels = options.map(({ label }) => label);
  const offered = options.filter(({ label }, index) => label.trim() !== '' && labels.indexOf(label) === index);
  const items = offered.map(({ key, label }) => xmlElement('w:listItem', { 'w:displayText': label, 'w:value': key }));
  return writtenControl(place, written, [xmlElement('w:dropDownList', {}, items)]);
}

/** The signs and the font that Word itself gives a box; every other program has them in some font. */
const tickFont = 'MS Gothic';
const signs = { ticked: '\u2612', open: '\u2610' } as const;

function signOf(sign: string): Readonly<Record<string, string>> {
  return { 'w14:val': (sign.codePointAt(0) ?? 0).toString(16).toUpperCase(), 'w14:font': tickFont };
}

/** A box that is ticked with a click ([MS-DOCX] 2.5.2.4). */
export function tickControl(place: ControlPlace, isTicked: boolean): XmlComponent {
  const kind = xmlElement('w14:checkbox', {}, [
    xmlElement('w14:checked', { 'w14:val': isTicked ? '1' : '0' }),
    xmlElement('w14:checkedState', signOf(signs.ticked)),
    xmlElement('w14:uncheckedState', signOf(signs.open)),
  ]);
  const sign = new TextRun({ text: isTicked ? signs.ticked : signs.open, font: tickFont, style: styleIds.tick });
  return control(place, [kind], [sign]);
}
