import { unzipSync, zipSync, type Zippable } from 'fflate/browser';
import type { LocalDate } from '../model/local-date';
import { uncountedId } from './content-control';
import { fontParts, type FontFiles } from './embedded-fonts';

/** What the file says of itself that must not come from the clock. */
export interface PackageFacts {
  readonly date: LocalDate;
  readonly language: string;
  readonly fonts: FontFiles | null;
}

/** Created and modified on the print date (`design.md` 4.15), and the language, which the library leaves out. */
function coreProperties(xml: string, { date, language }: PackageFacts): string {
  const dated = xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_whole, element: string) => `${element}${date}T00:00:00Z`,
  );
  return dated.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** Word keeps the fonts when it saves the file (ISO 29500-1 17.8.3.8); the element stands where the schema wants it. */
function keepingFonts(xml: string): string {
  return xml.replace('<w:displayBackgroundShape/>', '<w:displayBackgroundShape/><w:embedTrueTypeFonts/>');
}

/** An extension of 2012 that the library sets to its own default in every list: nothing outside the standard is needed. */
function withoutExtensions(xml: string): string {
  return xml.replaceAll(' w15:restartNumberingAfterBreak="0"', '');
}

/** Content controls are numbered through the file: two with one number, and Word renumbers them (ISO 29500-1 17.5.2.18). */
function withCountedControls(xml: string): string {
  let count = 0;
  return xml.replaceAll(`<w:id w:val="${uncountedId}"/>`, () => `<w:id w:val="${(count += 1)}"/>`);
}

function rewritten(part: Uint8Array | undefined, change: (xml: string) => string): Uint8Array {
  if (!part) throw new Error('The Word library left out a part of the file.');
  return new TextEncoder().encode(change(new TextDecoder().decode(part)));
}

/**
 * The library's package with its clock and dice taken out: dates in the properties and in the archive from the sheet,
 * fonts under our own keys. The same sheet gives the same bytes on any day.
 */
export function fixedPackage(packed: Uint8Array, facts: PackageFacts): Uint8Array {
  const parts = unzipSync(packed);
  const core = rewritten(parts['docProps/core.xml'], (xml) => coreProperties(xml, facts));
  const settings = rewritten(parts['word/settings.xml'], facts.fonts ? keepingFonts : (xml) => xml);
  const document = rewritten(parts['word/document.xml'], withCountedControls);
  const numbering = rewritten(parts['word/numbering.xml'], withoutExtensions);
  const fixed: Readonly<Record<string, Uint8Array>> = {
    ...parts,
    ...(facts.fonts ? fontParts(facts.fonts) : {}),
    'docProps/core.xml': core,
    'word/document.xml': document,
    'word/settings.xml': settings,
    'word/numbering.xml': numbering,
  };
  const [year = 1980, month = 1, day = 1] = facts.date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const stamped: Zippable = Object.fromEntries(Object.entries(fixed).map(([path, data]) => [path, [data, { mtime }]]));
  // Above 6 the fonts take twice the time for a thousandth of the size.
  return zipSync(stamped, { level: 6 });
}
