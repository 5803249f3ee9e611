import type { PDFDict } from 'pdf-lib';
import type { Fault } from './fault';
import { readFont, type ReadableFont } from './font';
import type { PaperUnderCheck } from './paper-under-check';
import type { RuleId } from './rules';

/** Fonts as far as texts are shown in them, and what these texts stand for. */
export function* checkFonts({ drawing }: PaperUnderCheck): Generator<Fault> {
  const shown = new Map<PDFDict, Set<number>>();
  for (const { font, bytes } of drawing.texts) {
    const codes = shown.get(font) ?? new Set();
    shown.set(font, codes);
    for (let index = 0; index < bytes.length; index += 2)
      codes.add((bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0));
  }
  for (const [dict, codes] of shown) {
    const { name, broken, font } = readFont(dict);
    for (const rule of broken) yield { rule, where: name };
    if (font) yield* checkCodes(name, font, [...codes]);
  }
}

/** One fault for each rule, with all codes that break it. */
function* checkCodes(name: string, font: ReadableFont, codes: readonly number[]): Generator<Fault> {
  const broken = new Map<RuleId, string[]>();
  for (const code of codes) {
    const rule = ruleBrokenBy(code, font);
    if (rule) broken.set(rule, [...(broken.get(rule) ?? []), code.toString(16).padStart(4, '0')]);
  }
  for (const [rule, list] of broken) yield { rule, where: `${name}: code ${list.join(', ')}` };
}

/** The first thing that is wrong with a code; what follows from it is not said again. */
function ruleBrokenBy(code: number, font: ReadableFont): RuleId | null {
  const glyph = font.glyphOf(code);
  const text = font.textOf(code);
  if (glyph === 0) return 'text-defined';
  if (glyph >= font.program.glyphs) return 'font-glyph-present';
  if (text === undefined || text === '') return 'text-has-unicode';
  if (!isSensible(text)) return 'text-sensible';
  if (!isInvisible(text) && !font.program.isDrawn(glyph)) return 'font-glyph-present';
  return Math.abs(font.widthOf(code) - font.program.widthOf(glyph)) > 1 ? 'font-widths' : null;
}

/** Neither control, unassigned nor private characters, nor U+FFFD and U+FEFF; half pairs belong to no class but Cs. */
function isSensible(text: string): boolean {
  return !/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFEFF\uFFFD]/u.test(text);
}

function isInvisible(text: string): boolean {
  return /^[\p{Z}\p{Cf}]+$/u.test(text);
}
